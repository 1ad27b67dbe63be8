import AssetMap

/// Which record each row of a kind is about: one that is known, or a new one.
struct RecordKeys<Record> {
  /// A row and the keys of its record.
  struct Keyed {
    let row: Row
    let code: Code<Record>
    /// The file's own key; `nil` where the record has none and the code stands for it.
    let reference: String?
  }

  private(set) var rows: [Keyed] = []
  /// Codes by the references of these files.
  private(set) var byReference: [String: Code<Record>] = [:]
  /// The references and codes of rows that were refused, so that those who name them are not.
  private(set) var unsettled: Set<String> = []
  /// The codes of these files.
  private(set) var codes: Set<Code<Record>> = []

  /// No rows.
  init() {}

  /// Settles the code of each row: its `code` where it states one, else the code that the register
  /// knows for its `reference`, else a new one that nothing has yet.
  init(
    _ rows: [Row],
    references: [String: Code<Record>],
    isKnown: (Code<Record>) -> Bool,
    using generator: inout some RandomNumberGenerator
  ) {
    var seenReferences: [String: Row] = [:]
    var seenCodes: [Code<Record>: Row] = [:]
    let referenceOf = Dictionary(references.map { ($1, $0) }) { min($0, $1) }
    // A record whose code these files state lets go of its reference, so that another may have it.
    let stated = Set(rows.compactMap { $0.stated(.code).flatMap(Code<Record>.init) })
    let taken = references.filter { !stated.contains($0.value) }
    var settled: [(row: Row, code: Code<Record>?, reference: String?)] = []
    for row in rows {
      guard let (code, reference) = Self.keys(of: row, references, taken, referenceOf, isKnown)
      else {
        unsettled.formUnion([row.stated(.reference), row.stated(.code)].compactMap(\.self))
        continue
      }
      if let reference, let first = seenReferences.updateValue(row, forKey: reference) {
        row.report(.reference, .repeated(line: first.line, file: first.sheet.table.file))
      } else if let code, let first = seenCodes.updateValue(row, forKey: code) {
        let column = row.has(.code) ? Column.code : .reference
        row.report(column, .repeated(line: first.line, file: first.sheet.table.file))
        if let reference { unsettled.insert(reference) }
      } else {
        settled.append((row, code, reference))
      }
    }
    codes = Set(seenCodes.keys)
    self.rows = settled.map { row, code, reference in
      let code = code ?? newCode(isKnown: isKnown, using: &generator)
      if let reference { byReference[reference] = code }
      return Keyed(row: row, code: code, reference: reference)
    }
  }

  /// The code and reference that a row states, or that are known for it.
  ///
  /// A code of `nil` asks for a new one. Gives `nil`, the reason reported, where the row states
  /// neither.
  private static func keys(
    of row: Row,
    _ references: [String: Code<Record>],
    _ taken: [String: Code<Record>],
    _ referenceOf: [Code<Record>: String],
    _ isKnown: (Code<Record>) -> Bool
  ) -> (code: Code<Record>?, reference: String?)? {
    let reference = row.word(.reference)
    guard let text = row.word(.code) else {
      let column = row.has(.reference) || !row.has(.code) ? Column.reference : .code
      guard let reference = row.required(column, reference) else { return nil }
      if let code = references[reference] { return (code, reference) }
      if let code = Code<Record>(reference), isKnown(code) { return (code, referenceOf[code]) }
      return (nil, reference)
    }
    guard let code = Code<Record>(text) else { return row.refuse(.code, .code) }
    guard let reference else { return (code, referenceOf[code]) }
    guard Code<Record>(reference) != code else { return (code, nil) }
    if let other = taken[reference], other != code {
      return row.refuse(.reference, .referenceTaken(code: other.description))
    }
    return (code, reference)
  }

  private mutating func newCode(
    isKnown: (Code<Record>) -> Bool,
    using generator: inout some RandomNumberGenerator
  ) -> Code<Record> {
    while true {
      let code = Code<Record>(using: &generator)
      if !isKnown(code), codes.insert(code).inserted { return code }
    }
  }
}
