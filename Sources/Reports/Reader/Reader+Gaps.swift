package import AssetMap

extension Reader {
  /// Why a pair cannot be proposed.
  package func obstacle(_ obstacle: Obstacle) -> Phrase {
    switch obstacle {
    case .sameHolder: wording[.obstacleSameHolder]
    case .noCommonLanguage: wording[.obstacleNoCommonLanguage]
    case .interpretersBooked: wording[.obstacleInterpretersBooked]
    case .noCommonTime: wording[.obstacleNoCommonTime]
    case .preference: wording[.obstaclePreference]
    case .declined: wording[.obstacleDeclined]
    case .consentMissing: wording[.obstacleConsentMissing]
    case .fullyBooked: wording[.obstacleFullyBooked]
    }
  }

  /// A cause of gaps in three words.
  package func title(of cause: GapCause.Name) -> Phrase {
    switch cause {
    case .noCapability: wording[.causeNoCapability]
    case .noLanguage: wording[.causeNoLanguage]
    case .interpretersBooked: wording[.causeInterpretersBooked]
    case .noTime: wording[.causeNoTime]
    case .preference: wording[.causePreference]
    case .declined: wording[.causeDeclined]
    case .consentMissing: wording[.causeConsentMissing]
    case .fullyBooked: wording[.causeFullyBooked]
    }
  }

  /// A cause of gaps as a sentence.
  package func sentence(for cause: GapCause.Name) -> Phrase {
    switch cause {
    case .noCapability: wording[.gapNoCapability]
    case .noLanguage: wording[.gapNoLanguage]
    case .interpretersBooked: wording[.gapInterpretersBooked]
    case .noTime: wording[.gapNoTime]
    case .preference: wording[.gapPreference]
    case .declined: wording[.gapDeclined]
    case .consentMissing: wording[.gapConsentMissing]
    case .fullyBooked: wording[.gapFullyBooked]
    }
  }

  /// What helps against a cause of gaps.
  package func remedy(for cause: GapCause.Name) -> Phrase {
    switch cause {
    case .noCapability: wording[.remedyNoCapability]
    case .noLanguage: wording[.remedyNoLanguage]
    case .interpretersBooked: wording[.remedyInterpretersBooked]
    case .noTime: wording[.remedyNoTime]
    case .preference: wording[.remedyPreference]
    case .declined: wording[.remedyDeclined]
    case .consentMissing: wording[.remedyConsentMissing]
    case .fullyBooked: wording[.remedyFullyBooked]
    }
  }

  /// What the cause says of this need beyond its name: which languages; else nothing.
  package func detail(of cause: GapCause) -> Phrase {
    guard case .noLanguage(let need, let capabilities) = cause else { return Phrase() }
    if need.isEmpty { return wording[.gapNoLanguageRecorded] }
    guard !capabilities.isEmpty else { return Phrase() }
    return wording[
      .gapNoLanguageNamed,
      [
        "need": languages(need),
        "capabilities": languages(capabilities),
      ]
    ]
  }
}
