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
    let registeredOn = row.day(.registeredOn) ?? importer.today
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
    let languages = row.values(.languages, vocabulary.ability)
    for (index, ability) in languages.enumerated()
    where languages[..<index].contains(where: { $0.language == ability.language }) {
      row.report(.languages, .languageTwice(ability.language.description))
    }
    return Profile(
      kind: row.value(.kind) { (text) throws(UnknownWord) in try ParticipantKind(text) }
        ?? .resident,
      gender: row.value(.gender) { (text) throws(UnknownWord) in try Gender(text) },
      languages: languages,
      neighbourhood: row.value(.neighbourhood, vocabulary.neighbourhood),
      times: row.value(.times, vocabulary.times) ?? [],
      checks: row.values(.checks) { (text) throws(UnknownWord) in try Check(text) },
      preferences: row.values(.preferences) { (text) throws(UnknownWord) in try Preference(text) }
    )
  }

  /// One consent for each purpose that the row lists, all given alike.
  private func consents(_ row: Row, givenOn: Day) -> [Consent] {
    let purposes = row.values(.consents) { (text) throws(UnknownWord) in try Purpose(text) }
    let language = row.value(.consentLanguage, vocabulary.language)
    let until = row.day(.consentUntil)
    if let until, until < givenOn { row.report(.consentUntil, .endBeforeBeginning) }
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

  /// Reads histories of consents, each of which stands in place of the one that the register has.
  mutating func readConsents(_ step: () -> Void) {
    var keeping: [ParticipantCode: Bool] = [:]
    for row in rows(of: .consents) {
      step()
      guard let given = sound({ consent(row) }) else { continue }
      contents.consents.append(given)
      let keeps = given.consent.purpose == .keep && given.consent.isInForce(on: importer.today)
      keeping[given.participant] = keeping[given.participant] ?? false || keeps
    }
    keeps.merge(keeping) { $1 }
  }

  private func consent(_ row: Row) -> ParticipantConsent? {
    let participant = row.required(.participant, participant(row))
    let purpose = row.value(.purpose) { (text) throws(UnknownWord) in try Purpose(text) }
    let givenOn = row.required(.givenOn, row.day(.givenOn))
    guard let purpose = row.required(.purpose, purpose), let participant, let givenOn else {
      return nil
    }
    let consent = Consent(
      purpose,
      givenOn: givenOn,
      until: row.day(.until),
      withdrawnOn: row.day(.withdrawnOn),
      notice: row.text(.notice),
      language: row.value(.language, vocabulary.language),
      through: row.text(.through),
      recordedBy: row.has(.recordedBy) ? row.text(.recordedBy) : importer.actor
    )
    return ParticipantConsent(participant: participant, consent: consent)
  }

  mutating func readChecks(_ step: () -> Void) {
    var seen = FirstSeen<ParticipantCheck>()
    for row in rows(of: .checks) {
      step()
      let participant = row.required(.participant, participant(row))
      let kind = row.value(.check) { (text) throws(UnknownWord) in try CheckKind(text) }
      let issuedOn = row.required(.issuedOn, row.day(.issuedOn))
      let validUntil = row.day(.validUntil)
      guard let kind = row.required(.check, kind), let participant, let issuedOn else { continue }
      if let validUntil, validUntil < issuedOn { row.report(.validUntil, .endBeforeBeginning) }
      let check = Check(kind, issuedOn: issuedOn, validUntil: validUntil)
      let held = ParticipantCheck(participant: participant, check: check)
      guard seen.isNew(held, row, .issuedOn) else { continue }
      contents.checks.append(held)
    }
  }
}
