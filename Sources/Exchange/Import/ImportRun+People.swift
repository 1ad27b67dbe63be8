import AssetMap

extension ImportRun {
  mutating func readParticipants(_ step: () -> Void) {
    for keyed in participants.rows {
      step()
      let (row, code) = (keyed.row, keyed.code)
      guard let participant = sound({ participant(keyed) }) else {
        // Their cards are not refused for a fault that is told already.
        keeps[code] = true
        continue
      }
      if row.word(.registeredOn) == nil { contents.unstated.registeredOn.insert(code) }
      if row.has(.consents) {
        keeps[code] = participant.purposes(on: importer.today).contains(.keep)
      } else {
        contents.unstated.consents.insert(code)
        keeps[code] = keeps[code] ?? false
      }
      contents.participants.append(participant)
    }
  }

  private func participant(_ keyed: RecordKeys<Participant>.Keyed) -> Participant? {
    let row = keyed.row
    let name = ParticipantName(
      given: row.text(.givenName),
      family: row.text(.familyName),
      whole: row.text(.name)
    )
    if name == nil { row.report(row.has(.givenName) ? .givenName : .name, .noName) }
    let profile = profile(row)
    let registeredOn = row.day(.registeredOn, upTo: importer.today) ?? importer.today
    let consents = consents(row, givenOn: registeredOn)
    return name.map { name in
      Participant(
        code: keyed.code,
        reference: keyed.reference,
        name: name,
        contact: row.text(.contact),
        profile: profile,
        registeredOn: registeredOn,
        consents: consents
      )
    }
  }

  private func profile(_ row: Row) -> Profile {
    let languages = row.values(
      .languages,
      faults: vocabulary.faults(inAbility:_:),
      vocabulary.ability
    )
    for (index, ability) in languages.enumerated()
    where languages[..<index].contains(where: { $0.language == ability.language }) {
      row.report(.languages, .languageTwice(ability.language.description))
    }
    let checks = row.values(.checks) { (text) throws(UnknownWord) in try Check(text) }
    for (index, check) in checks.enumerated()
    where checks[..<index].contains(where: { $0.isSame(as: check) }) {
      row.report(.checks, .checkTwice("\(check.kind.rawValue):\(check.issuedOn)"))
    }
    return Profile(
      kind: row.value(.kind) { (text) throws(UnknownWord) in try ParticipantKind(text) }
        ?? .resident,
      gender: row.value(.gender) { (text) throws(UnknownWord) in try Gender(text) },
      languages: languages,
      neighbourhood: row.value(.neighbourhood, vocabulary.neighbourhood),
      times: row.value(.times, vocabulary.times) ?? [],
      checks: checks,
      preferences: row.values(.preferences, vocabulary.preference)
    )
  }

  /// One consent for each purpose that the row lists, all given alike.
  private func consents(_ row: Row, givenOn: Day) -> [Consent] {
    let purposes = row.values(.consents) { (text) throws(UnknownWord) in try Purpose(text) }
    let language = row.value(.consentLanguage, vocabulary.language)
    let until = row.day(.consentUntil)
    if let until, until < givenOn { row.report(.consentUntil, .endBeforeBeginning(givenOn)) }
    return Set(purposes).sorted().map { purpose in
      Consent(
        purpose,
        givenOn: givenOn,
        until: until,
        notice: row.text(.consentNotice),
        language: language,
        through: row.text(.consentThrough),
        recordedBy: importer.actor
      )
    }
  }

  /// Reads histories of consents, which the register adds to its own.
  mutating func readConsents(_ step: () -> Void) {
    var keeping: [ParticipantCode: Bool] = [:]
    var inForce: [ParticipantPurpose: Row] = [:]
    for row in rows(of: .consents) {
      step()
      guard let given = sound({ consent(row) }) else {
        // Their cards are not refused for a fault that is told already.
        if let participant = participant(row) { keeping[participant] = true }
        continue
      }
      contents.consents.append(given)
      let isInForce = given.consent.isInForce(on: importer.today)
      let keeps = given.consent.purpose == .keep && isInForce
      keeping[given.participant] = keeping[given.participant] ?? false || keeps
      let key = ParticipantPurpose(participant: given.participant, purpose: given.consent.purpose)
      if isInForce, let first = inForce.updateValue(row, forKey: key) {
        row.report(
          .purpose,
          .inForceTwice(line: first.line, file: first.sheet.table.file)
        )
      }
    }
    keeps.merge(keeping) { $1 }
  }

  private func consent(_ row: Row) -> ParticipantConsent? {
    let participant = row.required(.participant, participant(row))
    let purpose = row.value(.purpose) { (text) throws(UnknownWord) in try Purpose(text) }
    let givenOn = row.required(.givenOn, row.day(.givenOn, upTo: importer.today))
    let until = row.day(.until)
    let withdrawnOn = row.day(.withdrawnOn, upTo: importer.today)
    let language = row.value(.language, vocabulary.language)
    guard let purpose = row.required(.purpose, purpose), let participant, let givenOn else {
      return nil
    }
    for (column, day) in [(Column.until, until), (.withdrawnOn, withdrawnOn)] {
      if let day, day < givenOn { row.report(column, .endBeforeBeginning(givenOn)) }
    }
    let consent = Consent(
      purpose,
      givenOn: givenOn,
      until: until,
      withdrawnOn: withdrawnOn,
      notice: row.text(.notice),
      language: language,
      through: row.text(.through),
      recordedBy: row.has(.recordedBy) ? row.text(.recordedBy) : importer.actor
    )
    return ParticipantConsent(participant: participant, consent: consent)
  }

  mutating func readChecks(_ step: () -> Void) {
    var seen = FirstSeen<ParticipantCheck>()
    // Whatever its end: the register has one check of a kind for each day of issue.
    func key(_ participant: ParticipantCode, _ check: Check) -> ParticipantCheck {
      ParticipantCheck(
        participant: participant,
        check: Check(check.kind, issuedOn: check.issuedOn)
      )
    }
    for row in rows(of: .checks) {
      step()
      let participant = row.required(.participant, participant(row))
      let kind = row.value(.check) { (text) throws(UnknownWord) in try CheckKind(text) }
      let issuedOn = row.required(.issuedOn, row.day(.issuedOn))
      let validUntil = row.day(.validUntil)
      guard let kind = row.required(.check, kind), let participant, let issuedOn else { continue }
      if let validUntil, validUntil < issuedOn {
        row.report(.validUntil, .endBeforeBeginning(issuedOn))
      }
      let check = Check(kind, issuedOn: issuedOn, validUntil: validUntil)
      guard seen.isNew(key(participant, check), row, .issuedOn) else { continue }
      contents.checks.append(ParticipantCheck(participant: participant, check: check))
    }
  }
}

/// Whose consent to what.
private struct ParticipantPurpose: Hashable {
  let participant: ParticipantCode
  let purpose: Purpose
}

extension Check {
  /// Whether both are of one kind and were issued on one day, whatever their ends.
  fileprivate func isSame(as other: Check) -> Bool {
    kind == other.kind && issuedOn == other.issuedOn
  }
}
