internal import AssetMap

extension RegisterContents {
  /// The records as they are stored once participants were merged.
  ///
  /// What a file says of a code that was given up is no news: their row is passed over, and so are
  /// consents, which the other record may have refused. Withdrawals and checks go to the one whom they
  /// became. Cards are handed over where they are stored.
  func following(_ merged: [ParticipantCode: ParticipantCode]) -> RegisterContents {
    guard !merged.isEmpty else { return self }
    var contents = self
    contents.participants.removeAll { merged[$0.code] != nil }
    contents.consents = consents.compactMap { given in
      guard let current = merged[given.participant] else { return given }
      return given.consent.withdrawnOn == nil
        ? nil : ParticipantConsent(participant: current, consent: given.consent)
    }
    contents.checks = checks.map { held in
      ParticipantCheck(
        participant: merged[held.participant] ?? held.participant,
        check: held.check
      )
    }
    return contents
  }
}
