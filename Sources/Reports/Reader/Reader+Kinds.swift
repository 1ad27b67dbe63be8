package import AssetMap

extension Reader {
  /// Whether a card asks or offers.
  package func kind(_ kind: CardKind) -> Phrase {
    kind == .need ? wording[.kindNeed] : wording[.kindCapability]
  }

  /// Whether a participant is a person or not.
  package func kind(_ kind: ParticipantKind) -> Phrase {
    kind == .resident ? wording[.kindResident] : wording[.kindOrganisation]
  }

  /// What is said of a participant's gender.
  package func gender(_ gender: Gender) -> Phrase {
    switch gender {
    case .woman: wording[.genderWoman]
    case .man: wording[.genderMan]
    case .diverse: wording[.genderDiverse]
    }
  }

  /// What a participant agrees to: `look for matches`.
  package func purpose(_ purpose: Purpose) -> Phrase {
    switch purpose {
    case .keep: wording[.purposeKeep]
    case .match: wording[.purposeMatch]
    case .review: wording[.purposeReview]
    case .introduce: wording[.purposeIntroduce]
    }
  }

  /// A condition in a word or two.
  func kind(of condition: Condition) -> Phrase {
    if case .check = condition { wording[.columnCheck] } else { wording[.conditionAsk] }
  }

  /// What a clearance is for.
  package func check(_ kind: CheckKind) -> Phrase {
    kind == .children ? wording[.checkChildren] : wording[.checkVulnerable]
  }

  /// A consent: to what, since when, given in which language.
  package func consent(_ consent: Consent) -> Phrase {
    let given: [String: Phrase] = [
      "purpose": purpose(consent.purpose), "day": day(consent.givenOn),
    ]
    guard let language = consent.language else { return wording[.consentGiven, given] }
    return wording[
      .consentGivenIn,
      given.merging(["language": self.language(language)]) { first, _ in first }
    ]
  }

  /// A clearance, the day it was issued, and until when it holds.
  package func check(_ check: Check) -> Phrase {
    wording[
      .checkIssued,
      ["check": ending(check), "day": day(check.issuedOn)]
    ]
  }

  private func ending(_ check: Check) -> Phrase {
    guard let until = check.validUntil else { return self.check(check.kind) }
    return wording[
      .checkUntil,
      ["check": self.check(check.kind), "day": day(until)]
    ]
  }

  /// Why a participant may be registered already.
  package func likeness(_ reason: LikenessReason) -> Phrase {
    switch reason {
    case .sameName: wording[.likenessSameName]
    case .sameNameOtherOrder: wording[.likenessSameNameOtherOrder]
    case .nearlySameName: wording[.likenessNearlySameName]
    case .sameContact: wording[.likenessSameContact]
    }
  }

  /// Yes or no.
  package func answer(_ flag: Bool) -> Phrase { flag ? wording[.valueYes] : wording[.valueNo] }
}
