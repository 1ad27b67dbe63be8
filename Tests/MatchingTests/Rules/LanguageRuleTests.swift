import AssetMap
import Matching
import Testing

@Suite("Languages")
struct LanguageRuleTests {
  @Test(
    "The lower of the two levels counts",
    arguments: zip(SpokenLevel.allCases.dropFirst(), [90, 180, 240, 270, 270, 300])
  )
  func lowerLevel(level: SpokenLevel, points: Int) throws {
    let part = try part(.language) {
      $0.need.profile = .speaking(LanguageAbility("de", level))
    }
    #expect(part?.points == points)
    #expect(part?.atMost == 300)
    #expect(part?.reason == .commonLanguage("de", need: level, capability: .native))
  }

  @Test("Both must reach the level that the need's theme takes", arguments: Side.allCases)
  func levelOfTheme(side: Side) throws {
    let found = try obstacles {
      $0.need.theme = "housing.search"
      $0.capability.theme = "housing"
      let profile = Profile.speaking(LanguageAbility("de", .a2))
      if side == .need { $0.need.profile = profile } else { $0.capability.profile = profile }
    }
    #expect(found == [.noCommonLanguage])
    let part = try part(.language) {
      $0.need.theme = "housing.repairs"
      $0.capability.theme = "housing"
      $0.need.profile = .speaking(LanguageAbility("de", .a2))
    }
    #expect(part?.points == 90)
  }

  @Test("The best common language counts, of equal ones the first by tag")
  func best() throws {
    let both = Profile.speaking(
      LanguageAbility("ti", .c1),
      LanguageAbility("ar", .c1),
      LanguageAbility("de", .a2)
    )
    let part = try part(.language) {
      $0.need.profile = both
      $0.capability.profile = both
    }
    #expect(part?.reason == .commonLanguage("ar", need: .c1, capability: .c1))
  }

  @Test(
    "Near languages cost ten points a step, the steps of both sides together",
    arguments: [
      ("hr", "bs", "bs", 260), ("bs", "hr", "bs", 260), ("apc", "ar", "ar", 200),
      ("uz", "uz-Cyrl", "uz", 250), ("sr-Latn", "sr-Cyrl", "sr-Cyrl", 250),
    ] as [(LanguageTag, LanguageTag, LanguageTag, Int)]
  )
  func near(need: LanguageTag, capability: LanguageTag, common: LanguageTag, points: Int) throws {
    let part = try part(.language) {
      $0.need.profile = .speaking(LanguageAbility(need, .native))
      $0.capability.profile = .speaking(LanguageAbility(capability, .native))
    }
    #expect(part?.points == points)
    let reason = Reason.nearLanguages(
      need: need,
      needLevel: .native,
      capability: capability,
      capabilityLevel: .native,
      common: common
    )
    #expect(part?.reason == reason)
  }

  @Test("Two dialects meet in the language that speakers of both have")
  func dialects() throws {
    let part = try part(.language) {
      $0.town.distances.append(
        LanguageDistance(desired: "arz", supported: "ar", distance: 10, isBothWays: false)
      )
      $0.need.profile = .speaking(LanguageAbility("apc", .native))
      $0.capability.profile = .speaking(LanguageAbility("arz", .native))
    }
    #expect(part?.points == 100)
  }

  @Test("Distance never takes more than there is")
  func notNegative() throws {
    let part = try part(.language) {
      $0.town.policy.languageStep = 30
      $0.need.profile = .speaking(LanguageAbility("apc", .a2))
      $0.capability.profile = .speaking(LanguageAbility("ar", .native))
    }
    #expect(part?.points == 0)
  }

  @Test(
    "Distances that are switched off, that go the other way or are chains do not count",
    arguments: [("sr-Latn", "hr"), ("hr", "mk")] as [(LanguageTag, LanguageTag)]
  )
  func notNear(need: LanguageTag, capability: LanguageTag) throws {
    let found = try obstacles {
      $0.need.profile = .speaking(LanguageAbility(need, .native))
      $0.capability.profile = .speaking(LanguageAbility(capability, .native))
    }
    #expect(found == [.noCommonLanguage])
  }

  @Test("One way means one way: who speaks Standard Arabic need not have Levantine")
  func oneWay() throws {
    let part = try part(.language) {
      $0.need.profile = .speaking(LanguageAbility("ar", .native), LanguageAbility("apc", .a2))
      $0.capability.profile = .speaking(LanguageAbility("apc", .native))
    }
    #expect(part?.points == 200)
  }

  @Test("A row for two scripts of a language stands in the place of the usual distance")
  func scriptRow() throws {
    let part = try part(.language) {
      $0.town.distances = [
        LanguageDistance(desired: "sr-Latn", supported: "sr-Cyrl", distance: 2, isBothWays: false)
      ]
      $0.need.profile = .speaking(LanguageAbility("sr-Cyrl", .native))
      $0.capability.profile = .speaking(LanguageAbility("sr-Latn", .native))
    }
    #expect(part?.points == 280)
    let off = try obstacles {
      $0.town.distances = [
        LanguageDistance(
          desired: "sr-Latn",
          supported: "sr-Cyrl",
          distance: 5,
          isBothWays: true,
          isActive: false
        )
      ]
      $0.need.profile = .speaking(LanguageAbility("sr-Cyrl", .native))
      $0.capability.profile = .speaking(LanguageAbility("sr-Latn", .native))
    }
    #expect(off == [.noCommonLanguage])
  }
}
