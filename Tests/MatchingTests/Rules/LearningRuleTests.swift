import AssetMap
import Matching
import Testing

@Suite("Learning a language, and interpreting")
struct LearningRuleTests {
  private func learning(
    _ theme: ThemeCode,
    offered: ThemeCode? = nil,
    learner: [LanguageAbility],
    helper: [LanguageAbility]
  ) throws -> Evaluation {
    let offered = offered ?? theme
    return try evaluation {
      $0.need.theme = theme
      $0.need.about = theme.namesALanguage ? "de" : nil
      $0.need.profile = Profile(languages: learner)
      $0.capability.theme = offered
      $0.capability.about = offered.namesALanguage ? "de" : nil
      $0.capability.profile = Profile(languages: helper)
    }
  }

  private func reason(_ evaluation: Evaluation) -> Reason? {
    guard case .eligible(let explanation) = evaluation else { return nil }
    return explanation.parts.first { $0.name == .language }?.reason
  }

  @Test("The language learnt is a language in common, even at A1 or not listed at all")
  func learnt() throws {
    let ability = LanguageAbility("ti", .native)
    for learner in [[ability], [ability, LanguageAbility("de", .a1)]] {
      let found = try learning(
        "language.course",
        learner: learner,
        helper: [LanguageAbility("de", .native)]
      )
      #expect(reason(found) == .learntLanguage("de", learner: .a1, helper: .native))
      #expect(found.explanation?.parts.first { $0.name == .language }?.points == 45)
    }
  }

  @Test("Another language in common is taken where it earns more")
  func better() throws {
    let found = try learning(
      "language.course",
      learner: [LanguageAbility("ti", .native), LanguageAbility("de", .a1)],
      helper: [LanguageAbility("de", .c1), LanguageAbility("ti", .b2)]
    )
    #expect(reason(found) == .commonLanguage("ti", need: .native, capability: .b2))
  }

  @Test(
    "A helper must speak it at C1 for a course and at B2 for practice",
    arguments: [
      ("language.course", nil, SpokenLevel.c1), ("language.practice", nil, .b2),
      ("language", nil, .c1), ("language", "language.practice", .b2),
      ("language.practice", "language", .b2), ("language.course", "language", .c1),
      ("contacts.locals", "language.practice", .b2),
      ("language.practice", "contacts.locals", .b2),
    ] as [(ThemeCode, ThemeCode?, SpokenLevel)]
  )
  func helperLevel(theme: ThemeCode, offered: ThemeCode?, level: SpokenLevel) throws {
    for helper in SpokenLevel.allCases {
      let found = try learning(
        theme,
        offered: offered,
        learner: [LanguageAbility("ti", .native)],
        helper: [LanguageAbility("ti", .native), LanguageAbility("de", helper)]
      )
      if helper >= level {
        #expect(reason(found) != nil)
      } else {
        #expect(found == .blocked([.noCommonLanguage], nil))
      }
    }
  }

  @Test("A near language is not the language learnt, but another script of it is")
  func exactly() throws {
    func helping(_ helper: LanguageTag) throws -> Evaluation {
      try evaluation {
        for side in [\PairCase.need, \.capability] {
          $0[keyPath: side].theme = "language.practice"
          $0[keyPath: side].about = "sr-Latn"
        }
        $0.town.distances = [
          LanguageDistance(desired: "hr", supported: "sr-Latn", distance: 1, isBothWays: true)
        ]
        $0.need.profile = .speaking(LanguageAbility("ti", .native))
        $0.capability.profile = .speaking(LanguageAbility(helper, .native))
      }
    }
    #expect(try helping("hr") == .blocked([.noCommonLanguage], nil))
    #expect(
      try reason(helping("sr-Cyrl"))
        == .learntLanguage("sr-Latn", learner: .a1, helper: .native)
    )
  }

  private func interpreting(
    _ theme: ThemeCode = "interpreting.appointment",
    need: [LanguageAbility] = [LanguageAbility("ti", .native)],
    helper: [LanguageAbility]
  ) throws -> Evaluation {
    try evaluation {
      $0.need.theme = theme
      $0.need.profile = Profile(languages: need)
      $0.capability.theme = "interpreting.appointment"
      $0.capability.profile = Profile(languages: helper)
    }
  }

  @Test("An interpreter speaks the need-holder's language and the working language at B2")
  func interprets() throws {
    let found = try interpreting(helper: [LanguageAbility("ti", .b2), LanguageAbility("de", .b2)])
    #expect(reason(found) == .interprets(from: "ti", to: "de"))
    #expect(found.explanation?.parts.first { $0.name == .language }?.points == 240)
  }

  @Test("Without one of the two languages at B2 nobody interprets")
  func interpretsNot() throws {
    let refused: [([LanguageAbility], [LanguageAbility])] = [
      ([.init("ti", .native)], [.init("ti", .b1), .init("de", .b2)]),
      ([.init("ti", .native)], [.init("ti", .b2), .init("de", .b1)]),
      ([.init("ti", .b1)], [.init("ti", .native), .init("de", .native)]),
      ([.init("de", .native)], [.init("ti", .native), .init("de", .native)]),
    ]
    for (need, helper) in refused {
      let found = try interpreting(need: need, helper: helper)
      #expect(found == .blocked([.noCommonLanguage], nil), "\(need) \(helper)")
    }
  }

  @Test("An interpreter who helps in another theme shares a language with the need-holder")
  func interpreterHelpsElsewhere() throws {
    let found = try interpreting(
      "official.accompany",
      need: [LanguageAbility("de", .b1)],
      helper: [LanguageAbility("ti", .native), LanguageAbility("de", .native)]
    )
    #expect(reason(found) == .commonLanguage("de", need: .b1, capability: .native))
  }

  @Test("An interpreter of a near language earns less")
  func interpretsNear() throws {
    let found = try interpreting(
      need: [LanguageAbility("apc", .native)],
      helper: [LanguageAbility("ar", .native), LanguageAbility("de", .c1)]
    )
    #expect(reason(found) == .interprets(from: "apc", to: "de"))
    #expect(found.explanation?.parts.first { $0.name == .language }?.points == 200)
  }
}
