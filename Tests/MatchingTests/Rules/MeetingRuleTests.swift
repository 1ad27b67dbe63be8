import AssetMap
import Matching
import Testing

@Suite("Place, time, waiting and preferences")
struct MeetingRuleTests {
  @Test(
    "Place counts by how near the neighbourhoods are, either way round",
    arguments: [
      ("Kork", "Kork", 150, .sameNeighbourhood("Kork")),
      ("Kork", "Odelshofen", 100, .adjacentNeighbourhoods(need: "Kork", capability: "Odelshofen")),
      ("Odelshofen", "Kork", 100, .adjacentNeighbourhoods(need: "Odelshofen", capability: "Kork")),
      ("Kork", "Kreuzmatt", 50, .elsewhere(need: "Kork", capability: "Kreuzmatt")),
      ("Not listed", "Kork", 50, .elsewhere(need: "Not listed", capability: "Kork")),
      (nil, "Kork", 51, .placeUnknown(.need)), ("Kork", nil, 51, .placeUnknown(.capability)),
      (nil, nil, 51, .placeUnknown(nil)),
    ] as [(String?, String?, Int, Reason)]
  )
  func place(need: String?, capability: String?, points: Int, reason: Reason) throws {
    let part = try part(.place) {
      $0.town.policy.unknownPlace = 51
      $0.need.profile.neighbourhood = need
      $0.capability.profile.neighbourhood = capability
    }
    #expect(part == PointPart(.place, points: points, atMost: 150, reason: reason))
  }

  @Test(
    "Common slots count, three or more in full",
    arguments: [(1, 33), (2, 66), (3, 100), (4, 100)]
  )
  func times(common: Int, points: Int) throws {
    let slots = TimesOfWeek(rawValue: (1 << common) - 1)
    let part = try part(.time) {
      $0.need.times = slots
      $0.capability.profile.times = .any
    }
    #expect(
      part == PointPart(.time, points: points, atMost: 100, reason: .commonTimes(slots))
    )
  }

  @Test(
    "Times that a side did not state earn half and are no obstacle",
    arguments: [
      (TimesOfWeek(), TimesOfWeek.any, Side.need), (.any, [], .capability), ([], [], nil),
    ] as [(TimesOfWeek, TimesOfWeek, Side?)]
  )
  func timesUnknown(need: TimesOfWeek, capability: TimesOfWeek, side: Side?) throws {
    let part = try part(.time) {
      $0.need.profile.times = need
      $0.capability.profile.times = capability
    }
    #expect(part == PointPart(.time, points: 50, atMost: 100, reason: .timesUnknown(side)))
  }

  @Test("The times on a card go before those of its holder")
  func timesOfCard() throws {
    let (monday, friday) = (TimesOfWeek(.monday, .morning), TimesOfWeek(.friday, .evening))
    let found = try obstacles {
      $0.need.profile.times = monday
      $0.need.times = friday
      $0.capability.profile.times = monday
    }
    #expect(found == [.noCommonTime])
  }

  @Test(
    "Whole weeks of waiting count, eight or more in full",
    arguments: [(-3, 0, 0), (0, 0, 0), (1, 6, 1), (7, 43, 7), (8, 50, 8), (20, 50, 20)]
  )
  func waiting(weeks: Int, points: Int, counted: Int) throws {
    let part = try part(.waiting) { $0.need.weeks = weeks }
    #expect(
      part == PointPart(.waiting, points: points, atMost: 50, reason: .waited(weeks: counted))
    )
  }

  @Test(
    "A preference that speaks against the other side is an obstacle",
    arguments: [
      (Preference.womenOnly, Gender.man), (.womenOnly, .diverse), (.menOnly, .woman),
    ]
  )
  func preference(_ preference: Preference, gender: Gender) throws {
    let ofNeed = try obstacles {
      $0.need.profile.preferences = [preference]
      $0.capability.profile.gender = gender
    }
    let ofCapability = try obstacles {
      $0.capability.profile.preferences = [preference]
      $0.need.profile.gender = gender
    }
    #expect(ofNeed == [.preference])
    #expect(ofCapability == [.preference])
  }

  @Test("A preference that cannot be checked makes the match conditional")
  func askFirst() throws {
    let conditions = try evaluation {
      $0.need.profile.preferences = [.womenOnly]
      $0.need.profile.gender = .woman
      $0.capability.profile.preferences = [.womenOnly, .words("no dogs")]
    }
    .explanation?.conditions
    #expect(
      conditions
        == [.askFirst(side: .need, .womenOnly), .askFirst(side: .capability, .words("no dogs"))]
    )
  }

  @Test("An organisation has no gender")
  func organisation() throws {
    let found = try evaluation {
      $0.need.profile.preferences = [.womenOnly]
      $0.capability.profile = Profile(
        kind: .organisation,
        gender: .man,
        languages: [LanguageAbility("de", .native)]
      )
    }
    guard case .eligible(let explanation) = found else {
      Issue.record("not eligible: \(found)")
      return
    }
    #expect(explanation.conditions == [.askFirst(side: .need, .womenOnly)])
  }
}
