package import AssetMap

extension Reader {
  /// The name of a part of the points.
  package func part(_ name: PointPart.Name) -> Phrase {
    switch name {
    case .theme: wording[.partTheme]
    case .language: wording[.partLanguage]
    case .place: wording[.partPlace]
    case .time: wording[.partTime]
    case .waiting: wording[.partWaiting]
    }
  }

  /// Why a part earned its points; where it could have earned more, why not.
  package func reason(_ part: PointPart) -> Phrase {
    reason(part.reason, isFull: part.points >= part.atMost)
  }

  /// A reason in words: `both free on`, or `both free only on` where it did not earn all it could.
  package func reason(_ reason: Reason, isFull: Bool = true) -> Phrase {
    switch reason {
    case .sameTheme(let theme): wording[.reasonSameTheme, ["theme": self.theme(theme)]]
    case .topTheme(let theme, let side):
      wording[
        bySide(
          side,
          .reasonTopThemeNeed,
          .reasonTopThemeCapability,
          both: .reasonTopTheme
        ),
        ["theme": self.theme(theme)]
      ]
    case .relatedTheme(let need, let capability):
      pair(.reasonRelatedTheme, theme(need), theme(capability))
    case .sameNeighbourhood(let name):
      wording[.reasonSameNeighbourhood, ["neighbourhood": .foreign(name)]]
    case .adjacentNeighbourhoods(let need, let capability):
      pair(.reasonAdjacentNeighbourhoods, .foreign(need), .foreign(capability))
    case .elsewhere(let need, let capability):
      pair(.reasonElsewhere, .foreign(need), .foreign(capability))
    case .placeUnknown(let side):
      wording[
        bySide(
          side,
          .reasonPlaceUnknownNeed,
          .reasonPlaceUnknownCapability,
          both: .reasonPlaceUnknown
        )
      ]
    case .commonTimes(let times): common(times, isFull: isFull)
    case .timesUnknown(let side):
      wording[
        bySide(
          side,
          .reasonTimesUnknownNeed,
          .reasonTimesUnknownCapability,
          both: .reasonTimesUnknown
        )
      ]
    case .waited(let weeks): wording[.reasonWaited, ["weeks": .count(weeks)]]
    default: languageReason(reason, isFull: isFull)
    }
  }

  private func languageReason(_ reason: Reason, isFull: Bool) -> Phrase {
    switch reason {
    case .commonLanguage(let tag, let need, let capability):
      wording[
        isFull ? .reasonCommonLanguage : .reasonCommonLanguageOnly,
        [
          "language": language(tag), "need": level(need),
          "capability": level(capability),
        ]
      ]
    case .nearLanguages(let need, let needLevel, let capability, let capabilityLevel, let common):
      wording[
        .reasonNearLanguages,
        [
          "need": language(need), "needLevel": level(needLevel),
          "capability": language(capability),
          "capabilityLevel": level(capabilityLevel),
          "common": language(common),
        ]
      ]
    case .learntLanguage(let tag, let learner, let helper):
      wording[
        .reasonLearntLanguage,
        [
          "language": language(tag), "learner": level(learner),
          "helper": level(helper),
        ]
      ]
    case .interprets(let from, let to):
      wording[
        .reasonInterprets,
        ["from": language(from), "to": language(to)]
      ]
    case .bridged(let need, let capability):
      pair(.reasonBridged, language(need), language(capability))
    default: Phrase()
    }
  }

  private func common(_ times: TimesOfWeek, isFull: Bool) -> Phrase {
    if times == .any { return wording[.reasonCommonTimesAny] }
    return wording[
      isFull ? .reasonCommonTimes : .reasonCommonTimesOnly,
      ["times": self.times(times)]
    ]
  }

  private func pair(_ key: Wording.Key, _ need: Phrase, _ capability: Phrase) -> Phrase {
    wording[key, ["need": need, "capability": capability]]
  }

  private func bySide(
    _ side: Side?,
    _ need: Wording.Key,
    _ capability: Wording.Key,
    both: Wording.Key
  ) -> Wording.Key {
    switch side {
    case .need?: need
    case .capability?: capability
    case nil: both
    }
  }

  /// What must come before the introduction.
  package func condition(_ condition: Condition) -> Phrase {
    switch condition {
    case .check(.children): wording[.conditionCheckChildren]
    case .check(.vulnerable): wording[.conditionCheckVulnerable]
    case .askFirst(.need, let wish):
      wording[.conditionAskCapability, ["wish": self.wish(wish)]]
    case .askFirst(.capability, let wish):
      wording[.conditionAskNeed, ["wish": self.wish(wish)]]
    case .askInterpreter: wording[.conditionAskInterpreter]
    case .askAboutInterpreter(let side, let wish):
      wording[
        bySide(
          side,
          .conditionInterpreterAskNeed,
          .conditionInterpreterAskCapability,
          both: .conditionInterpreterAsks
        ),
        ["wish": self.wish(wish)]
      ]
    }
  }

  /// A side's agreement to be introduced, where it is missing.
  package func missingConsent(of side: Side) -> Phrase {
    wording[side == .need ? .conditionConsentNeed : .conditionConsentCapability]
  }

  /// The interpreter's agreement to be introduced, where it is missing.
  package var missingConsentOfInterpreter: Phrase { wording[.conditionConsentInterpreter] }

  /// A wish about the other side.
  package func wish(_ preference: Preference) -> Phrase {
    switch preference {
    case .womenOnly: wording[.wishWomenOnly]
    case .menOnly: wording[.wishMenOnly]
    case .notInterpreting(let theme):
      wording[.wishNotInterpreting, ["theme": self.theme(theme)]]
    case .words(let words): wording[.wishWords, ["words": .foreign(words)]]
    }
  }
}
