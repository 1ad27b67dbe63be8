package import AssetMap
internal import GRDB

extension Register {
  /// Every participant, by code; cost grows with their number.
  package func participants() throws(RegisterError) -> [Participant] {
    try read { try $0.participants() }
  }

  /// The participant with this code.
  package func participant(_ code: ParticipantCode) throws(RegisterError) -> Participant {
    try read { database in
      guard let participant = try database.participant(code) else {
        throw RegisterError.unknown(kind: "participant", code.description)
      }
      return participant
    }
  }

  /// Adds a participant under a code that nobody has.
  package func add(_ participant: Participant, acting: Acting) throws(RegisterError) {
    try write(acting, "participant add", record: participant.code.description) { database in
      try database.refuseTakenReference(participant)
      try database.insert(participant)
    }
  }

  /// Replaces what is written about a participant.
  ///
  /// Where a consent to *keep* or *match* was withdrawn, the open matches close in the same
  /// transaction.
  package func update(_ participant: Participant, acting: Acting) throws(RegisterError) {
    try write(acting, "participant edit", record: participant.code.description) { database in
      try database.refuseTakenReference(participant)
      try database.update(participant)
      try database.closeMatchesWithoutConsent(of: participant, acting: acting)
    }
  }
}

extension Database {
  /// `Consent.isInForce(on:)` in SQL, for the day bound first.
  static let isInForce = """
    given_on <= ?1 AND coalesce(until, '9999-12-31') >= ?1
      AND coalesce(withdrawn_on, '9999-12-31') > ?1
    """

  func refuseTakenReference(_ participant: Participant) throws {
    guard let reference = participant.reference else { return }
    let taken = try row(
      "SELECT 1 FROM participant WHERE reference = ? AND code <> ?",
      [reference, participant.code.number]
    )
    if taken != nil {
      throw RegisterError.referenceTaken(kind: "participant", reference)
    }
  }

  func participant(_ code: ParticipantCode) throws -> Participant? {
    try participants(only: code).first
  }

  /// Every participant by code, or the one with this code.
  func participants(only code: ParticipantCode? = nil) throws -> [Participant] {
    let names = try neighbourhoodNames()
    var details = try ParticipantDetails(self, only: code)
    var participants: [Participant] = []
    let found = try rows(
      """
      SELECT code, reference, kind, given_name, family_name, name, gender, neighbourhood, contact,
        times, registered_on
      FROM participant \(code == nil ? "" : "WHERE code = ?") ORDER BY code
      """,
      code.map { [$0.number] } ?? []
    )
    while let row = try found.next() {
      let code: ParticipantCode = try row.code(0)
      let key = code.number
      guard
        let name = try ParticipantName(
          given: row.cellIfAny(3),
          family: row.cellIfAny(4),
          whole: row.cellIfAny(5)
        )
      else {
        throw UnreadableRow(what: "a participant has no name")
      }
      let profile = Profile(
        kind: try row.value(2),
        gender: try row.valueIfAny(6),
        languages: details.languages.removeValue(forKey: key) ?? [],
        neighbourhood: try row.cellIfAny(7).flatMap { names[$0] },
        times: try row.times(9),
        checks: details.checks.removeValue(forKey: key) ?? [],
        preferences: details.preferences.removeValue(forKey: key) ?? []
      )
      participants.append(
        Participant(
          code: code,
          reference: try row.cellIfAny(1),
          name: name,
          contact: try row.cellIfAny(8),
          profile: profile,
          registeredOn: try row.day(10),
          consents: details.consents.removeValue(forKey: key) ?? []
        )
      )
    }
    return try participants.refusingTwins(\.code)
  }

  func insert(_ participant: Participant) throws {
    try run(
      """
      INSERT INTO participant (code, reference, kind, given_name, family_name, name, gender,
        neighbourhood, contact, times, registered_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM neighbourhood WHERE name = ?), ?, ?, ?)
      """,
      try columns(of: participant)
    )
    try insertDetails(of: participant)
  }

  func update(_ participant: Participant) throws {
    try run(
      """
      UPDATE participant SET (reference, kind, given_name, family_name, name, gender,
        neighbourhood, contact, times, registered_on)
        = (?2, ?3, ?4, ?5, ?6, ?7, (SELECT id FROM neighbourhood WHERE name = ?8), ?9, ?10, ?11)
      WHERE code = ?1
      """,
      try columns(of: participant)
    )
    for table in ["language_ability", "participant_check", "preference", "consent"] {
      try run("DELETE FROM \(table) WHERE participant = ?", [participant.code.number])
    }
    try insertDetails(of: participant)
  }

  fileprivate func columns(
    of participant: Participant
  ) throws -> [(any DatabaseValueConvertible)?] {
    let (name, profile) = (participant.name, participant.profile)
    return [
      participant.code.number, try participant.reference?.stored("reference"),
      profile.kind.rawValue, try name.given?.stored("given name"),
      try name.family?.stored("family name"), try name.whole?.stored("name"),
      profile.gender?.rawValue, profile.neighbourhood, try participant.contact?.stored("contact"),
      profile.times.rawValue, participant.registeredOn.description,
    ]
  }

  private func insertDetails(of participant: Participant) throws {
    let key = participant.code.number
    for ability in participant.profile.languages {
      try run(
        "INSERT INTO language_ability VALUES (?, ?, ?, ?)",
        [key, ability.language.description, ability.level.rawValue, ability.reads]
      )
    }
    for check in Set(participant.profile.checks).sorted() {
      try insert(ParticipantCheck(participant: participant.code, check: check))
    }
    for (position, preference) in participant.profile.preferences.enumerated() {
      try run(
        "INSERT INTO preference VALUES (?, ?, ?)",
        [key, position, try preference.description.stored("preference")]
      )
    }
    for (position, consent) in participant.consents.enumerated() {
      try run(
        "INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          key, position, consent.purpose.rawValue, consent.givenOn.description,
          consent.until?.description, consent.withdrawnOn?.description,
          try consent.notice?.stored("consent notice"), consent.language?.description,
          try consent.through?.stored("interpreter's name"),
          try consent.recordedBy?.stored("name of who acts"),
        ]
      )
    }
  }

  /// Adds a check; the same check again changes nothing, another end replaces the end.
  func insert(_ held: ParticipantCheck) throws {
    try run(
      """
      INSERT INTO participant_check VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET valid_until = excluded.valid_until
      """,
      [
        held.participant.number, held.check.kind.rawValue, held.check.issuedOn.description,
        held.check.validUntil?.description,
      ]
    )
  }
}

extension Database {
  /// What a file stated of a participant, but for what it left unsaid.
  func fingerprint(of stated: Participant, _ unstated: Unstated) throws -> Fingerprint {
    var participant = stated
    if unstated.registeredOn.contains(stated.code) {
      participant.registeredOn = Day(number: 0)
      for index in participant.consents.indices {
        participant.consents[index].givenOn = Day(number: 0)
      }
    }
    var fingerprint = try fingerprint(of: participant, history: false)
    fingerprint.add(unstated.consents.contains(stated.code) ? "consents unsaid" : "consents said")
    return fingerprint
  }

  /// All that is written about a participant.
  ///
  /// - Parameters:
  ///   - participant: whom it is about.
  ///   - history: whether it matters who recorded a consent, and when it was withdrawn.
  /// - Returns: a number that differs where anything differs.
  /// - Throws: ``RegisterError/nulCharacter(field:)``.
  func fingerprint(of participant: Participant, history: Bool) throws -> Fingerprint {
    let profile = participant.profile
    var fingerprint = Fingerprint(of: try columns(of: participant))
    fingerprint.add(profile.languages.map(\.text))
    fingerprint.add(profile.checks.sorted().map(\.text))
    fingerprint.add(profile.preferences.map(\.description))
    for consent in participant.consents {
      fingerprint.add([
        consent.purpose.rawValue, consent.givenOn.description, consent.until?.description,
        consent.notice, consent.language?.description, consent.through,
      ])
      if history { fingerprint.add([consent.withdrawnOn?.description, consent.recordedBy]) }
    }
    return fingerprint
  }
}

/// What lies beside the row of a participant, by the participant's key.
struct ParticipantDetails {
  var languages: [Int64: [LanguageAbility]] = [:]
  var checks: [Int64: [Check]] = [:]
  var preferences: [Int64: [Preference]] = [:]
  var consents: [Int64: [Consent]] = [:]

  /// Of every participant, or of the one with this code.
  init(_ database: Database, only code: ParticipantCode? = nil) throws {
    let filter = code == nil ? "" : "WHERE participant = ?"
    let arguments: [(any DatabaseValueConvertible)?] = code.map { [$0.number] } ?? []
    var found = try database.rows(
      "SELECT participant, language, level, reads FROM language_ability \(filter)",
      arguments
    )
    while let row = try found.next() {
      languages[try row.cell(0), default: []].append(
        try LanguageAbility(row.language(1), row.value(2), reads: row.cellIfAny(3))
      )
    }
    found = try database.rows(
      "SELECT participant, kind, issued_on, valid_until FROM participant_check \(filter)",
      arguments
    )
    while let row = try found.next() {
      checks[try row.cell(0), default: []].append(
        Check(try row.value(1), issuedOn: try row.day(2), validUntil: try row.dayIfAny(3))
      )
    }
    found = try database.rows(
      "SELECT participant, preference FROM preference \(filter) ORDER BY participant, position",
      arguments
    )
    while let row = try found.next() {
      preferences[try row.cell(0), default: []].append(Preference(stored: try row.cell(1)))
    }
    found = try database.rows(
      """
      SELECT participant, purpose, given_on, until, withdrawn_on, notice, language, through,
        recorded_by
      FROM consent \(filter) ORDER BY participant, position
      """,
      arguments
    )
    while let row = try found.next() {
      consents[try row.cell(0), default: []].append(
        Consent(
          try row.value(1),
          givenOn: try row.day(2),
          until: try row.dayIfAny(3),
          withdrawnOn: try row.dayIfAny(4),
          notice: try row.cellIfAny(5),
          language: try row.languageIfAny(6),
          through: try row.cellIfAny(7),
          recordedBy: try row.cellIfAny(8)
        )
      )
    }
  }
}
