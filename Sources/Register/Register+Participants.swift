package import AssetMap
internal import GRDB

extension Register {
  /// Every participant, by code; cost grows with their number.
  package func participants() throws(RegisterError) -> [Participant] {
    try read { try $0.participants() }
  }

  /// The participant with this code, or the one that they were merged into.
  package func participant(_ code: ParticipantCode) throws(RegisterError) -> Participant {
    try read { try $0.registered(code) }
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
  ///
  /// - Parameters:
  ///   - participant: as they are from now on.
  ///   - before: as they were when they were read for this; `nil` replaces whatever is written.
  ///   - action: the command in a word or two, for the audit.
  ///   - acting: who acts.
  /// - Returns: the decided matches that ended for want of consent.
  /// - Throws: ``RegisterError/changedMeanwhile`` where somebody changed them since they were read: what
  ///   was withdrawn meanwhile would else be overruled.
  @discardableResult
  package func update(
    _ participant: Participant,
    replacing before: Participant? = nil,
    action: String = "participant edit",
    acting: Acting
  ) throws(RegisterError) -> [MatchCode] {
    let note = AuditNote(action, record: participant.code.description)
    return try write(acting, note) { database, note in
      let present = try database.participant(participant.code)
      guard before == nil || before == present else { throw RegisterError.changedMeanwhile }
      try database.refuseTakenReference(participant)
      try database.update(participant)
      let ended = try database.closeMatchesWithoutConsent(of: participant, acting: acting)
      if present?.consents != participant.consents {
        let purposes = participant.purposes(on: acting.day).sorted().map(\.rawValue)
        note.detail = "consents: \(purposes.isEmpty ? "none" : purposes.joined(separator: ", "))"
      }
      if !ended.isEmpty {
        let codes = ended.map(\.description).joined(separator: ", ")
        note.detail = (note.detail.map { $0 + "; " } ?? "") + "ended: \(codes)"
      }
      return ended
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
    let isTaken = try holds(
      "SELECT 1 FROM participant WHERE reference = ? AND code <> ?",
      [reference, participant.code.number]
    )
    if isTaken {
      throw RegisterError.referenceTaken(kind: "participant", reference)
    }
  }

  func participant(_ code: ParticipantCode) throws -> Participant? {
    try participants(only: code).first
  }

  /// Every participant by code, or the one with this code.
  func participants(only code: ParticipantCode? = nil) throws -> [Participant] {
    var profiles = try Profiles(self, only: code)
    var consents = try rowsBesideParticipants(
      """
      SELECT participant, purpose, given_on, until, withdrawn_on, notice, language, through,
        recorded_by
      FROM consent
      """,
      by: "position",
      only: code
    ) {
      Consent(
        try $0.value(1),
        givenOn: try $0.day(2),
        until: try $0.dayIfAny(3),
        withdrawnOn: try $0.dayIfAny(4),
        notice: try $0.cellIfAny(5),
        language: try $0.languageIfAny(6),
        through: try $0.cellIfAny(7),
        recordedBy: try $0.cellIfAny(8)
      )
    }
    let found = try rows(
      """
      SELECT code, \(Profiles.columns), reference, given_name, family_name, name, contact,
        registered_on
      FROM participant \(code == nil ? "" : "WHERE code = ?") ORDER BY code
      """,
      code.map { [$0.number] } ?? []
    )
    var participants: [Participant] = []
    while let row = try found.next() {
      let code: ParticipantCode = try row.code(0)
      guard
        let name = try ParticipantName(
          given: row.cellIfAny(6),
          family: row.cellIfAny(7),
          whole: row.cellIfAny(8)
        )
      else {
        throw UnreadableRow(what: "a participant has no name")
      }
      participants.append(
        Participant(
          code: code,
          reference: try row.cellIfAny(5),
          name: name,
          contact: try row.cellIfAny(9),
          profile: try profiles.profile(of: code, in: row, from: 1),
          registeredOn: try row.day(10),
          consents: try consents.values(of: code.number)
        )
      )
    }
    return participants
  }

  /// Every participant as matching sees them, by code.
  func holders(on day: Day) throws -> [Holder] {
    var profiles = try Profiles(self)
    var consents = try rowsBesideParticipants(
      "SELECT participant, purpose, given_on, until, withdrawn_on FROM consent",
      by: "position"
    ) {
      let consent = Consent(
        try $0.value(1),
        givenOn: try $0.day(2),
        until: try $0.dayIfAny(3),
        withdrawnOn: try $0.dayIfAny(4)
      )
      return consent.isInForce(on: day) ? consent.purpose : nil
    }
    // Most consent to the same, and share it.
    var last: (given: [Purpose?], purposes: Set<Purpose>) = ([], [])
    let found = try rows("SELECT code, \(Profiles.columns) FROM participant ORDER BY code")
    var holders: [Holder] = []
    while let row = try found.next() {
      let code: ParticipantCode = try row.code(0)
      let given = try consents.values(of: code.number)
      if given != last.given { last = (given, Set(given.compactMap(\.self))) }
      holders.append(
        Holder(
          code: code,
          profile: try profiles.profile(of: code, in: row, from: 1),
          purposes: last.purposes
        )
      )
    }
    return holders
  }

  func insert(_ participant: Participant) throws {
    if try holds("SELECT 1 FROM erased WHERE code = ?", [participant.code.number]) {
      throw RegisterError.erased(participant.code)
    }
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
