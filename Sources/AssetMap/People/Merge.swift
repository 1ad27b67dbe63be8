/// Two participants who are one person, made one.
///
/// What one of them says and the other does not is taken over; where both say something else, the
/// one who is kept counts, and the other's stays in the record of the merge. Languages, checks and
/// preferences of both are kept, and so is every consent, under the stricter terms of the two. The
/// reference of a file goes with the code that is given up, so that an older file overwrites nothing.
package struct Merge: Hashable, Sendable {
  /// The participant whose code stays, as they were before.
  package let kept: Participant
  /// The participant whose code is given up, as they were before.
  package let gone: Participant
  /// The day of the merge.
  package let day: Day
  /// The one participant that both become.
  package let result: Participant

  /// Makes `gone` and `kept` one under the code of `kept`.
  package init(of gone: Participant, into kept: Participant, on day: Day) {
    (self.kept, self.gone, self.day) = (kept, gone, day)
    result = Self.merged(gone, into: kept, on: day)
  }

  /// A merge that was made before, as it was recorded.
  package init(kept: Participant, gone: Participant, day: Day, result: Participant) {
    (self.kept, self.gone, self.day, self.result) = (kept, gone, day, result)
  }

  /// The purposes to which one of the two consented and the other did not: these are consented to no
  /// more, until the person is asked again.
  package var endedPurposes: [Purpose] {
    let before = kept.purposes(on: day).union(gone.purposes(on: day))
    return before.subtracting(result.purposes(on: day)).sorted()
  }

  private static func merged(
    _ gone: Participant,
    into kept: Participant,
    on day: Day
  ) -> Participant {
    var merged = kept
    merged.contact = contact(kept.contact, gone.contact)
    merged.registeredOn = min(kept.registeredOn, gone.registeredOn)
    let (one, other) = (kept.profile, gone.profile)
    merged.profile.gender = one.gender ?? other.gender
    merged.profile.neighbourhood = one.neighbourhood ?? other.neighbourhood
    merged.profile.times = one.times.isEmpty ? other.times : one.times
    merged.profile.languages += other.languages.filter { ability in
      !one.languages.contains { $0.language == ability.language }
    }
    merged.profile.checks = checks(one.checks, other.checks)
    merged.profile.preferences += other.preferences.filter { !one.preferences.contains($0) }
    merged.consents = consents(of: kept, and: gone, on: day)
    return merged
  }

  /// Both contacts, one after the other, unless one says all that the other says.
  private static func contact(_ kept: String?, _ gone: String?) -> String? {
    guard let kept, let gone else { return kept ?? gone }
    let keys = ContactKey.keys(of: gone)
    let isSaid =
      TextKey(kept) == TextKey(gone)
      || !keys.isEmpty && keys.isSubset(of: ContactKey.keys(of: kept))
    return isSaid ? kept : "\(kept); \(gone)"
  }

  /// Every check of both; of two of one kind and day the one that ends first.
  private static func checks(_ kept: [Check], _ gone: [Check]) -> [Check] {
    var checks = kept
    for check in gone {
      let index = checks.firstIndex { $0.kind == check.kind && $0.issuedOn == check.issuedOn }
      guard let index else {
        checks.append(check)
        continue
      }
      checks[index].validUntil = earlier(checks[index].validUntil, check.validUntil)
    }
    return checks.sorted()
  }

  /// Every consent of both: those of the one who is kept, then those of the other.
  ///
  /// Where both consent, the consent of the one who is kept goes on, no longer than the other's
  /// would have; where only one does, it ends on the day of the merge. A withdrawal of one, or that
  /// one was never asked, is thus never overruled by what the other said.
  private static func consents(
    of kept: Participant,
    and gone: Participant,
    on day: Day
  ) -> [Consent] {
    let shared = kept.purposes(on: day).intersection(gone.purposes(on: day))
    let consents = kept.consents.map { consent in
      guard shared.contains(consent.purpose), consent.givenOn <= day else {
        return consent.ended(on: day)
      }
      var consent = consent
      if consent.isInForce(on: day) {
        consent.until = earlier(consent.until, gone.end(of: consent.purpose, from: day))
      }
      return consent
    }
    return consents + gone.consents.map { $0.ended(on: day) }
  }

  private static func earlier(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }
}

extension Participant {
  /// The last day on which a consent that is in force on `day` holds; `nil` where it has no end.
  fileprivate func end(of purpose: Purpose, from day: Day) -> Day? {
    let ends = consents.filter { $0.purpose == purpose && $0.isInForce(on: day) }.map { consent in
      [consent.until, consent.withdrawnOn?.adding(days: -1)].compactMap(\.self).min()
    }
    return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
  }
}

extension Consent {
  /// The consent, withdrawn on a day unless it was before or ran out.
  fileprivate func ended(on day: Day) -> Consent {
    var consent = self
    if withdrawnOn.map({ $0 > day }) ?? (until.map { $0 >= day } ?? true) {
      consent.withdrawnOn = day
    }
    return consent
  }
}
