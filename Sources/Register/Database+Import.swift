internal import AssetMap
internal import GRDB

extension Database {
  /// Adds what is new and replaces what changed.
  ///
  /// A row that is the same as when it was last imported changes nothing, even where the record was
  /// edited since: what the office did later stands.
  func apply(
    _ contents: RegisterContents,
    known: KnownRecords,
    acting: Acting,
    batch: Int64?,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> ImportResult {
    var tally = Tally(progress: progress)
    let merged = try mergedCodes()
    let contents = contents.following(merged)
    try applyTown(contents, &tally)
    try applyParticipants(contents, known, acting, &tally)
    try applyConsents(contents, acting, &tally)
    for held in contents.checks {
      let present = try check(like: held)
      try applyRow(.checks, present, held, &tally) { try insert(held) }
    }
    try applyTables(contents, known, &tally)
    try applyCards(contents, known, merged, acting, batch: batch, &tally)
    try tally.showDone()
    return tally.result
  }

  private func applyTown(_ contents: RegisterContents, _ tally: inout Tally) throws {
    let town = try town()
    for setting in contents.settings {
      let present = town.settings.first { $0.name == setting.name }
      try applyRow(.settings, present, setting, &tally) { try set(setting) }
    }
    for theme in contents.themes {
      try applyRow(.themes, town.theme(theme.code), theme, &tally) { try save(theme) }
    }
    for relation in contents.relations {
      let present = town.relations.first { $0.fileKey == relation.fileKey }
      try applyRow(.themeRelations, present, relation, &tally) { try save(relation) }
    }
    for distance in contents.distances {
      let present = town.distances.first { $0.fileKey == distance.fileKey }
      try applyRow(.languageDistances, present, distance, &tally) { try save(distance) }
    }
    let own = try corrections()
    for stated in contents.wording {
      let present = own.first { $0.fileKey == stated.fileKey }
      // An empty sentence takes one back; where there is none, it says nothing.
      guard present != nil || !stated.correction.sentence.isEmpty else { continue }
      try applyRow(.wording, present, stated, &tally) { try save(stated) }
    }
    var wanted: [Neighbourhood] = []
    for neighbourhood in contents.neighbourhoods.madeMutual() {
      let present = town.neighbourhoods.first { $0.name == neighbourhood.name }
      try applyRow(.neighbourhoods, present, neighbourhood, &tally) { wanted.append(neighbourhood) }
    }
    try save(wanted)
  }

  private func applyParticipants(
    _ contents: RegisterContents,
    _ known: KnownRecords,
    _ acting: Acting,
    _ tally: inout Tally
  ) throws {
    for code in moved(
      contents.participants.map { ($0.code, $0.reference) },
      known.participantReferences
    ) {
      try run("UPDATE participant SET reference = NULL WHERE code = ?", [code.number])
    }
    for stated in contents.participants {
      let present = known.participants[stated.code] == nil ? nil : try participant(stated.code)
      let row = try withoutChecksTakenAway(stated)
      let participant =
        present.map { contents.unstated.completed(row, from: $0, on: acting.day) } ?? row
      try applyRow(
        .participants,
        key: "\(stated.code)",
        stated: fingerprint(of: stated, contents.unstated),
        present: present.map { try fingerprint(of: $0, history: true) },
        record: fingerprint(of: participant, history: true),
        &tally
      ) {
        present == nil ? try insert(participant) : try update(participant)
        if present != nil { try closeMatchesWithoutConsent(of: participant, acting: acting) }
      }
      for check in stated.profile.checks {
        let held = ParticipantCheck(participant: stated.code, check: check)
        try remember(.checks, held.fileKey, Fingerprint(of: held.fileValues))
      }
    }
  }

  /// The participant without the checks that came in before and were taken away since.
  private func withoutChecksTakenAway(_ stated: Participant) throws -> Participant {
    var participant = stated
    participant.profile.checks = try stated.profile.checks.filter { check in
      let held = ParticipantCheck(participant: stated.code, check: check)
      let cameBefore =
        try importedFingerprint(.checks, held.fileKey) == Fingerprint(of: held.fileValues)
      return try !cameBefore || self.check(like: held) != nil
    }
    return participant
  }

  private func check(like held: ParticipantCheck) throws -> ParticipantCheck? {
    try first(
      """
      SELECT valid_until FROM participant_check
      WHERE participant = ? AND kind = ? AND issued_on = ?
      """,
      [held.participant.number, held.check.kind.rawValue, held.check.issuedOn.description]
    ) { row in
      var present = held
      present.check.validUntil = try row.dayIfAny(0)
      return present
    }
  }

  private func applyConsents(
    _ contents: RegisterContents,
    _ acting: Acting,
    _ tally: inout Tally
  ) throws {
    let histories = Dictionary(grouping: contents.consents, by: \.participant)
    for (code, history) in histories.sorted(by: { $0.key < $1.key }) {
      guard let present = try participant(code) else { continue }
      var participant = present
      participant.add(history: history.map(\.consent))
      // Two records were made one, and what is withdrawn in either is withdrawn.
      if try !givenUp(for: code).isEmpty {
        for given in history { participant.withdraw(as: given.consent) }
      }
      let isNew = present.consents.isEmpty
      try tally.count(
        .consents,
        present.consents == participant.consents ? .same : isNew ? .new : .changed
      ) {
        try update(participant)
        try closeMatchesWithoutConsent(of: participant, acting: acting)
      }
    }
  }

  private func applyTables(
    _ contents: RegisterContents,
    _ known: KnownRecords,
    _ tally: inout Tally
  ) throws {
    let tables = Dictionary(uniqueKeysWithValues: try tables().map { ($0.code, $0) })
    for code in moved(contents.tables.map { ($0.code, $0.reference) }, known.tableReferences) {
      try run("UPDATE round_table SET reference = NULL WHERE code = ?", [code.number])
    }
    for table in contents.tables {
      let present = known.tables[table.code] == nil ? nil : tables[table.code]
      let stated = Fingerprint(of: try columns(of: table))
      try applyRow(
        .roundTables,
        key: "\(table.code)",
        stated: stated,
        present: present.map { Fingerprint(of: try columns(of: $0)) },
        record: stated,
        &tally
      ) { present == nil ? try insert(table) : try update(table) }
    }
  }

  private func applyCards(
    _ contents: RegisterContents,
    _ known: KnownRecords,
    _ merged: [ParticipantCode: ParticipantCode],
    _ acting: Acting,
    batch: Int64?,
    _ tally: inout Tally
  ) throws {
    try freeNumbers(of: contents, known)
    for stated in contents.cards {
      let isNew = known.cards[stated.code] == nil
      let present = isNew ? nil : try cards(where: "WHERE code = ?", [stated.code.number]).first
      let held = stated.participant.flatMap { merged[$0] }.map(stated.held(by:)) ?? stated
      let card = try present.map { try contents.unstated.completed(held, from: $0) } ?? held
      try applyRow(
        .cards,
        key: "\(stated.code)",
        stated: fingerprint(of: stated, contents.unstated),
        present: present.map { try fingerprint(of: $0, Unstated()) },
        record: fingerprint(of: card, Unstated()),
        &tally
      ) {
        try refuseWithoutConsent(card, on: acting.day)
        try refuseTakenNumber(card)
        if present == nil {
          try insert(card, batch: batch)
        } else {
          try refuseAnotherMatter(card)
          try update(card)
          try dropProposals(for: card.code)
        }
      }
    }
  }

  /// Lets cards of one import exchange their numbers on paper, and their references.
  ///
  /// A card that is given another number lets go of its own first; whoever takes it comes later.
  private func freeNumbers(of contents: RegisterContents, _ known: KnownRecords) throws {
    let taken = Set(contents.cards.compactMap { known.cards[$0.code] == nil ? nil : $0.paperPlace })
    for card in contents.cards {
      guard let place = known.cards[card.code] ?? nil, place != card.paperPlace,
        taken.contains(place),
        try importedFingerprint(.cards, "\(card.code)")
          != fingerprint(of: card, contents.unstated)
      else { continue }
      try run("UPDATE card SET number = NULL WHERE code = ?", [card.code.number])
    }
    for code in moved(contents.cards.map { ($0.code, $0.reference) }, known.cardReferences) {
      try run("UPDATE card SET reference = NULL WHERE code = ?", [code.number])
    }
  }

  /// The records whose reference another record of the same import takes.
  private func moved<Record>(
    _ stated: [(code: Code<Record>, reference: String?)],
    _ known: [String: Code<Record>]
  ) -> [Code<Record>] {
    stated.compactMap { code, reference in
      reference.flatMap { known[$0] }.flatMap { $0 == code ? nil : $0 }
    }
  }

  // MARK: Rows

  private func applyRow<Row: FileRow>(
    _ kind: RecordKind,
    _ present: Row?,
    _ stated: Row,
    _ tally: inout Tally,
    store: () throws -> Void
  ) throws {
    let fingerprint = Fingerprint(of: stated.fileValues)
    try applyRow(
      kind,
      key: stated.fileKey,
      stated: fingerprint,
      present: present.map { Fingerprint(of: $0.fileValues) },
      record: fingerprint,
      &tally,
      store: store
    )
  }

  /// Stores a row unless it is the same as when it was last imported, or says what the record says.
  private func applyRow(
    _ kind: RecordKind,
    key: String,
    stated: Fingerprint,
    present: Fingerprint?,
    record: Fingerprint,
    _ tally: inout Tally,
    store: () throws -> Void
  ) throws {
    let before = try importedFingerprint(kind, key)
    let isSame = before == stated || present == record
    try tally.count(kind, isSame ? .same : present == nil ? .new : .changed, store: store)
    if before != stated { try remember(kind, key, stated) }
  }

  private func remember(_ kind: RecordKind, _ key: String, _ fingerprint: Fingerprint) throws {
    try run(
      """
      INSERT INTO imported (kind, record, fingerprint) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint
      """,
      [kind.rawValue, key, fingerprint.value]
    )
  }

  private func importedFingerprint(_ kind: RecordKind, _ key: String) throws -> Fingerprint? {
    try first(
      "SELECT fingerprint FROM imported WHERE kind = ? AND record = ?",
      [kind.rawValue, key]
    ) { Fingerprint(value: try $0.cell(0)) }
  }
}

extension [Neighbourhood] {
  /// The same neighbourhoods, each adjacent also to those that name it.
  fileprivate func madeMutual() -> [Neighbourhood] {
    var namedBy: [String: Set<String>] = [:]
    for neighbourhood in self {
      for name in neighbourhood.adjacent { namedBy[name, default: []].insert(neighbourhood.name) }
    }
    return map { neighbourhood in
      let names = Set(neighbourhood.adjacent).union(namedBy[neighbourhood.name] ?? [])
      return Neighbourhood(
        name: neighbourhood.name,
        adjacent: names.subtracting([neighbourhood.name]).sorted()
      )
    }
  }
}

/// Counts what an import finds, by kind of record.
private struct Tally {
  /// What becomes of a row.
  enum Fate {
    case new, changed, same
  }

  var result = ImportResult()
  private var done = 0
  private let progress: (Int) throws -> Void

  init(progress: @escaping (Int) throws -> Void) { self.progress = progress }

  /// Says how many rows are done, which is the moment to stop.
  func showDone() throws { try progress(done) }

  /// Counts a row, and stores it unless it is the same already.
  mutating func count(_ kind: RecordKind, _ fate: Fate, store: () throws -> Void) throws {
    try showDone()
    done += 1
    if result.counts.last?.kind != kind { result.counts.append((kind, ImportCount())) }
    let last = result.counts.count - 1
    switch fate {
    case .new: result.counts[last].count.new += 1
    case .changed: result.counts[last].count.changed += 1
    case .same: result.counts[last].count.same += 1
    }
    if fate != .same { try store() }
  }
}
