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
    try applyTown(contents, &tally)
    try applyParticipants(contents, known, acting, &tally)
    try applyConsents(contents, acting, &tally)
    for held in contents.checks {
      let present = try participant(held.participant)?.profile.checks.first {
        $0.kind == held.check.kind && $0.issuedOn == held.check.issuedOn
      }
      try tally.count(.checks, present, held.check) { try insert(held) }
    }
    let tables = Dictionary(uniqueKeysWithValues: try tables().map { ($0.code, $0) })
    for table in contents.tables {
      let present = known.tables[table.code] == nil ? nil : tables[table.code]
      try applyRow(
        .roundTables,
        table.code,
        present,
        table,
        fingerprint: Fingerprint(of: try columns(of: table).dropFirst()),
        &tally
      ) { present == nil ? try insert(table) : try update(table) }
    }
    try applyCards(contents, known, acting, batch: batch, &tally)
    return tally.result
  }

  private func applyParticipants(
    _ contents: RegisterContents,
    _ known: KnownRecords,
    _ acting: Acting,
    _ tally: inout Tally
  ) throws {
    for stated in contents.participants {
      let present =
        known.participants[stated.code] == nil ? nil : try participant(stated.code)
      let participant =
        present.map { contents.unstated.completed(stated, from: $0, on: acting.day) } ?? stated
      try applyRow(
        .participants,
        stated.code,
        present,
        participant,
        fingerprint: try fingerprint(of: stated, contents.unstated),
        &tally
      ) {
        present == nil ? try insert(participant) : try update(participant)
        if present != nil { try closeMatchesWithoutConsent(of: participant, acting: acting) }
      }
    }
  }

  /// A whole history of consents stands in the place of the one there is.
  private func applyConsents(
    _ contents: RegisterContents,
    _ acting: Acting,
    _ tally: inout Tally
  ) throws {
    let histories = Dictionary(grouping: contents.consents, by: \.participant)
    for (code, history) in histories.sorted(by: { $0.key < $1.key }) {
      guard var participant = try participant(code) else { continue }
      let present = participant.consents
      participant.consents = history.map(\.consent)
      try tally.count(.consents, present.isEmpty ? nil : present, participant.consents) {
        try update(participant)
        try closeMatchesWithoutConsent(of: participant, acting: acting)
      }
    }
  }

  private func applyCards(
    _ contents: RegisterContents,
    _ known: KnownRecords,
    _ acting: Acting,
    batch: Int64?,
    _ tally: inout Tally
  ) throws {
    try freeNumbers(of: contents, known)
    for stated in contents.cards {
      let isNew = known.cards[stated.code] == nil
      let present = isNew ? nil : try cards(where: "WHERE code = ?", [stated.code.number]).first
      let card = try present.map { try contents.unstated.completed(stated, from: $0) } ?? stated
      try applyRow(
        .cards,
        stated.code,
        present,
        card,
        fingerprint: try fingerprint(of: stated, contents.unstated),
        &tally
      ) {
        try refuseWithoutConsent(card, on: acting.day)
        try refuseTakenNumber(card)
        present == nil ? try insert(card, batch: batch) : try update(card)
      }
    }
  }

  /// Lets cards of one import exchange their numbers on paper.
  ///
  /// A card that is given another number lets go of its own first; whoever takes it comes later.
  private func freeNumbers(of contents: RegisterContents, _ known: KnownRecords) throws {
    let taken = Set(contents.cards.compactMap { known.cards[$0.code] == nil ? nil : $0.paperPlace })
    for card in contents.cards {
      guard let place = known.cards[card.code] ?? nil, place != card.paperPlace,
        taken.contains(place),
        try importedFingerprint(.cards, card.code.number)
          != fingerprint(of: card, contents.unstated)
      else { continue }
      try run("UPDATE card SET number = NULL WHERE code = ?", [card.code.number])
    }
  }

  /// Stores a row unless it is the same as when it was last imported, or says what the record says.
  private func applyRow<Record: Equatable>(
    _ kind: RecordKind,
    _ code: Code<some Any>,
    _ present: Record?,
    _ record: Record,
    fingerprint: Fingerprint,
    _ tally: inout Tally,
    store: () throws -> Void
  ) throws {
    let before = present == nil ? nil : try importedFingerprint(kind, code.number)
    try tally.count(kind, before == fingerprint ? record : present, record, store: store)
    if before != fingerprint {
      try run(
        """
        INSERT INTO imported (kind, record, fingerprint) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint
        """,
        [kind.rawValue, code.number, fingerprint.value]
      )
    }
  }

  private func importedFingerprint(_ kind: RecordKind, _ record: Int64) throws -> Fingerprint? {
    try row(
      "SELECT fingerprint FROM imported WHERE kind = ? AND record = ?",
      [kind.rawValue, record]
    )
    .map { Fingerprint(value: $0[0]) }
  }

  private func applyTown(_ contents: RegisterContents, _ tally: inout Tally) throws {
    let town = try town()
    for setting in contents.settings {
      let present = town.settings.first { $0.name == setting.name }
      try tally.count(.settings, present, setting, neverNew: true) { try set(setting) }
    }
    for theme in contents.themes {
      try tally.count(.themes, town.theme(theme.code), theme) { try save(theme) }
    }
    for relation in contents.relations {
      let present = town.relations.first {
        $0.theme == relation.theme && $0.related == relation.related
      }
      try tally.count(.themeRelations, present, relation) { try save(relation) }
    }
    for distance in contents.distances {
      let present = town.distances.first {
        $0.desired == distance.desired && $0.supported == distance.supported
      }
      try tally.count(.languageDistances, present, distance) { try save(distance) }
    }
    try save(
      contents.neighbourhoods.madeMutual().filter { neighbourhood in
        let present = town.neighbourhoods.first { $0.name == neighbourhood.name }
        return try tally.count(.neighbourhoods, present, neighbourhood) {}
      }
    )
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
  var result = ImportResult()
  private var done = 0
  private let progress: (Int) throws -> Void

  init(progress: @escaping (Int) throws -> Void) { self.progress = progress }

  /// Counts a record, and stores it unless it is the same already.
  ///
  /// - Returns: whether it was new or changed.
  @discardableResult
  mutating func count<Record: Equatable>(
    _ kind: RecordKind,
    _ present: Record?,
    _ record: Record,
    neverNew: Bool = false,
    store: () throws -> Void
  ) throws -> Bool {
    done += 1
    if done % 1000 == 0 { try progress(done) }
    if present == record {
      result.count(kind, \.same)
      return false
    }
    result.count(kind, present == nil && !neverNew ? \.new : \.changed)
    try store()
    return true
  }
}

extension ImportResult {
  fileprivate mutating func count(_ kind: RecordKind, _ part: WritableKeyPath<ImportCount, Int>) {
    if counts.last?.kind != kind { counts.append((kind, ImportCount())) }
    counts[counts.count - 1].count[keyPath: part] += 1
  }
}
