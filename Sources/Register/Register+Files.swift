package import AssetMap
internal import GRDB

extension Register {
  /// What reading files must know of the records there are.
  package func known(on day: Day) throws(RegisterError) -> KnownRecords {
    try read { try $0.known(on: day) }
  }

  /// Every record, for files: all sorted by code or name.
  package func contents() throws(RegisterError) -> RegisterContents {
    try read { database in
      let town = try database.town()
      return RegisterContents(
        settings: town.settings,
        themes: town.themes,
        relations: town.relations,
        distances: town.distances,
        wording: try database.corrections(),
        neighbourhoods: town.neighbourhoods,
        participants: try database.participants(),
        tables: try database.tables(),
        cards: try database.cards()
      )
    }
  }

  /// Takes in what files bring: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - contents: valid records under their codes.
  ///   - known: what was known when the files were read: a record not known then is new, and is
  ///     refused where its code or reference was given away since.
  ///   - acting: who acts.
  ///   - progress: called with the number of records done, for every record and before the
  ///     commit; what it throws takes all back.
  /// - Returns: how many were new, changed and the same, by kind.
  /// - Throws: ``RegisterError/changedMeanwhile`` where the register changed in between.
  package func take(
    _ contents: RegisterContents,
    known: KnownRecords,
    acting: Acting,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws(RegisterError) -> ImportResult {
    let people = NamedPeople(contents.participants.map(\.code))
    return try write(acting, AuditNote("import", named: people)) { database in
      try database.apply(
        contents,
        known: known,
        acting: acting,
        batch: database.beginBatch(kind: "import", table: nil, acting: acting),
        progress: progress
      )
    }
  }

  /// What taking in files would do, without doing it.
  package func preview(
    _ contents: RegisterContents,
    known: KnownRecords,
    acting: Acting,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws(RegisterError) -> ImportResult {
    try inCopy { database in
      try database.apply(contents, known: known, acting: acting, batch: nil, progress: progress)
    }
  }
}

extension Database {
  func known(on day: Day) throws -> KnownRecords {
    var known = KnownRecords()
    var found = try rows("SELECT code, reference FROM participant")
    while let row = try found.next() {
      let code: ParticipantCode = try row.code(0)
      known.participants[code] = false
      if let reference: String = try row.cellIfAny(1) {
        known.participantReferences[reference] = code
      }
    }
    found = try rows(
      """
      SELECT participant FROM consent WHERE purpose = 'keep' AND \(Self.isInForce)
      """,
      [day.description]
    )
    while let row = try found.next() { known.participants[try row.code(0)] = true }
    // A row about someone who was merged is read as theirs, and stored as that of whom they became.
    for (code, current) in try mergedCodes() {
      known.participants[code] = known.participants[current] ?? false
    }
    found = try rows("SELECT code, reference FROM merged_participant WHERE reference IS NOT NULL")
    while let row = try found.next() {
      let (code, reference): (ParticipantCode, String) = (try row.code(0), try row.cell(1))
      known.participantReferences[reference] = known.participantReferences[reference] ?? code
    }
    for table in try tables() {
      known.tables[table.code] = table
      if let reference = table.reference { known.tableReferences[reference] = table.code }
    }
    found = try rows("SELECT code, reference, round_table, number FROM card")
    while let row = try found.next() {
      let code: CardCode = try row.code(0)
      let table: TableCode? = try row.codeIfAny(2)
      let number: Int? = try row.cellIfAny(3)
      let place = table.flatMap { table in number.map { PaperPlace(table: table, number: $0) } }
      known.cards.updateValue(place, forKey: code)
      if let reference: String = try row.cellIfAny(1) { known.cardReferences[reference] = code }
    }
    return known
  }
}
