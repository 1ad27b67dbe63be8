extension Merge {
  /// Takes the merge back: both participants as they were, with what was changed since.
  ///
  /// What the merge gave the one who was kept goes, unless it was changed since: then it stays with
  /// them. Consents given since stay with them too; a consent withdrawn since is withdrawn for both,
  /// for it was the same person who said so.
  ///
  /// - Parameter present: the one participant as they are now.
  /// - Returns: the two participants.
  package func undone(from present: Participant) -> (kept: Participant, gone: Participant) {
    var kept = present
    func restore<Value: Equatable>(_ field: WritableKeyPath<Participant, Value>) {
      if present[keyPath: field] == result[keyPath: field] {
        kept[keyPath: field] = self.kept[keyPath: field]
      }
    }
    restore(\.reference)
    restore(\.name)
    restore(\.contact)
    restore(\.registeredOn)
    restore(\.profile.gender)
    restore(\.profile.neighbourhood)
    restore(\.profile.times)
    let (before, after) = (self.kept.profile, result.profile)
    kept.profile.languages = present.profile.languages.undoing(before.languages, after.languages)
    kept.profile.checks = present.profile.checks.undoing(before.checks, after.checks).sorted()
    kept.profile.preferences =
      present.profile.preferences.undoing(before.preferences, after.preferences)
    var gone = self.gone
    kept.consents = []
    var rest = Array(zip(result.consents.indices, result.consents))
    var withdrawals: [Consent] = []
    for consent in present.consents {
      let place =
        rest.firstIndex { $0.1 == consent }
        ?? rest.firstIndex { $0.1.isContinued(by: consent) }
      guard let place else {
        kept.consents.append(consent)
        if consent.withdrawnOn != nil { withdrawals.append(consent) }
        continue
      }
      let (index, then) = rest.remove(at: place)
      let isChanged = then != consent
      if isChanged, then.withdrawnOn == nil, consent.withdrawnOn != nil {
        withdrawals.append(consent)
      }
      if index < self.kept.consents.count {
        kept.consents.append(isChanged ? consent : self.kept.consents[index])
      } else if isChanged {
        gone.consents[index - self.kept.consents.count] = consent
      }
    }
    for withdrawal in withdrawals {
      kept.withdraw(as: withdrawal)
      gone.withdraw(as: withdrawal)
    }
    return (kept, gone)
  }
}

extension Participant {
  /// Withdraws what a withdrawal in another record of the same person is about.
  package mutating func withdraw(as withdrawal: Consent) {
    guard let day = withdrawal.withdrawnOn else { return }
    for index in consents.indices
    where consents[index].purpose == withdrawal.purpose && consents[index].givenOn <= day
      && consents[index].withdrawnOn.map({ $0 > day }) ?? true
    {
      consents[index].withdrawnOn = day
    }
  }
}

extension Consent {
  /// Whether another is this one with terms changed since.
  fileprivate func isContinued(by other: Consent) -> Bool {
    purpose == other.purpose && givenOn == other.givenOn
      && (withdrawnOn == nil || withdrawnOn == other.withdrawnOn)
  }
}

extension Array where Element: Hashable {
  /// Without what was added between two states, and with what was taken out between them.
  fileprivate func undoing(_ before: [Element], _ after: [Element]) -> [Element] {
    let added = Set(after).subtracting(before)
    let replaced = before.filter { !after.contains($0) && !contains($0) }
    return filter { !added.contains($0) } + replaced
  }
}
