import AssetMap
import Matching
import Testing

@Suite("Themes")
struct ThemeRuleTests {
  @Test("The same sub-theme earns all there is")
  func sameTheme() throws {
    let part = try part(.theme) { _ in }
    #expect(
      part == PointPart(.theme, points: 400, atMost: 400, reason: .sameTheme("housing.repairs"))
    )
  }

  @Test(
    "A side that names only the top theme fits all under it",
    arguments: [
      ("housing", "housing.repairs", Side.need), ("housing.repairs", "housing", .capability),
      ("housing", "housing", nil),
    ] as [(ThemeCode, ThemeCode, Side?)]
  )
  func topTheme(need: ThemeCode, capability: ThemeCode, side: Side?) throws {
    let part = try part(.theme) {
      $0.need.theme = need
      $0.capability.theme = capability
    }
    #expect(part?.points == 300)
    #expect(part?.reason == .topTheme("housing", namedBy: side))
  }

  @Test("Related themes earn what the relation says, either way round", arguments: [true, false])
  func related(turned: Bool) throws {
    let themes: [ThemeCode] = ["childcare.during-class", "childcare.babysitting"]
    let (need, capability) = turned ? (themes[1], themes[0]) : (themes[0], themes[1])
    let part = try part(.theme) {
      $0.need.theme = need
      $0.capability.theme = capability
    }
    #expect(part?.points == 340)
    #expect(part?.reason == .relatedTheme(need: need, capability: capability))
  }

  @Test(
    "Other themes do not fit",
    arguments: [("housing.moving", "housing.search"), ("housing", "childcare")]
      as [(ThemeCode, ThemeCode)]
  )
  func otherTheme(need: ThemeCode, capability: ThemeCode) throws {
    let found = try evaluation {
      $0.need.theme = need
      $0.capability.theme = capability
    }
    #expect(found == .doesNotFit)
  }

  @Test("A theme that is switched off still fits for the cards there are")
  func inactive() throws {
    let part = try part(.theme) { pair in
      for index in pair.town.themes.indices { pair.town.themes[index].isActive = false }
    }
    #expect(part?.points == 400)
  }

  @Test("Cards about two different languages do not fit")
  func otherAbout() throws {
    let found = try evaluation {
      $0.need.theme = "language.practice"
      $0.need.about = "de"
      $0.capability.theme = "language.practice"
      $0.capability.about = "ar"
    }
    #expect(found == .doesNotFit)
  }

  @Test("A capability needs no check of its own theme, only of the need's")
  func check() throws {
    let conditions = try evaluation {
      $0.need.theme = "childcare.babysitting"
      $0.capability.theme = "childcare.babysitting"
    }
    .explanation?.conditions
    #expect(conditions == [.check(.children)])
    #expect(try evaluation { _ in }.explanation?.conditions == [])
  }

  @Test(
    "A check counts from the day it was issued to the last day it is valid",
    arguments: [(0, 0, true), (1, nil, false), (-9, -1, false), (-9, nil, true)]
      as [(Int, Int?, Bool)]
  )
  func checkDates(issued: Int, until: Int?, holds: Bool) throws {
    let conditions = try evaluation {
      $0.need.theme = "childcare.babysitting"
      $0.capability.theme = "childcare.babysitting"
      let check = Check(
        .children,
        issuedOn: .test.adding(days: issued),
        validUntil: until.map { Day.test.adding(days: $0) }
      )
      $0.capability.profile.checks = [check]
    }
    .explanation?.conditions
    #expect(conditions == (holds ? [] : [.check(.children)]))
  }
}
