import AssetMap

/// Tells the kind of a file by the names of its columns, never by the file's name.
struct Header {
  private let table: CSVTable
  private let log: ProblemLog

  init(of table: CSVTable, log: ProblemLog) {
    self.table = table
    self.log = log
  }

  /// The table as rows of its kind; `nil`, with the reason reported, where the header fits none.
  func sheet() -> Sheet? {
    let readings = FileFormat.all.map { Reading(of: table.header, as: $0) }
    guard let best = Self.best(of: readings) else { return nil }
    let isKnown = best.missing.isEmpty
    let isSound = reportColumns(of: best, isKnown: isKnown)
    guard isKnown else {
      let fault = ImportFault.unknownKind(nearest: best.format.kind, missing: best.missing)
      log.report(ImportProblem(file: table.file, line: table.headerLine, fault: fault))
      return nil
    }
    guard isSound else { return nil }
    return Sheet(
      kind: best.format.kind,
      table: table,
      sources: best.columns.mapValues { .column($0) },
      labels: best.labels,
      rows: table.filledRows
    )
  }

  /// The reading that knows most columns, then the one that misses fewest, then the one that knows
  /// most columns which no other knows.
  private static func best(of readings: [Reading]) -> Reading? {
    var knowing: [Int: Int] = [:]
    for index in readings.flatMap(\.known) { knowing[index, default: 0] += 1 }
    func weight(_ reading: Reading) -> (Int, Int, Int) {
      let own = reading.known.count { knowing[$0] == 1 }
      return (reading.known.count, -reading.missing.count, own)
    }
    return readings.max { weight($0) < weight($1) }
  }

  /// Reports nameless, repeated and unknown columns; whether there were none.
  private func reportColumns(of reading: Reading, isKnown: Bool) -> Bool {
    var isSound = true
    func report(_ index: Int, _ fault: ImportFault) {
      isSound = false
      log.report(
        ImportProblem(
          file: table.file,
          line: table.headerLine,
          column: index + 1,
          header: table.header[index],
          fault: fault
        )
      )
    }
    for (index, first) in reading.repeated { report(index, .repeatedColumn(first: first + 1)) }
    for index in reading.unknown where isKnown {
      let name = table.header[index]
      let names = reading.format.names
      let fault = ImportFault.unknownColumn(
        kind: reading.format.kind,
        nearest: Nearest.words(to: Column.key(name), among: names)
      )
      report(index, Column.key(name).isEmpty ? .namelessColumn : fault)
    }
    return isSound
  }
}

/// A header read as that of one kind of file.
private struct Reading {
  let format: FileFormat
  private(set) var columns: [Column: Int] = [:]
  private(set) var labels: [(language: LanguageTag, column: Int)] = []
  private(set) var repeated: [(index: Int, first: Int)] = []
  private(set) var unknown: [Int] = []

  init(of header: [String], as format: FileFormat) {
    self.format = format
    for (index, name) in header.enumerated() {
      if let column = Column.named(name).first(where: format.columns.contains) {
        if let first = columns[column] {
          repeated.append((index, first))
        } else {
          columns[column] = index
        }
      } else if format.kind == .themes, let language = Self.language(name) {
        if let first = labels.first(where: { $0.language == language }) {
          repeated.append((index, first.column))
        } else {
          labels.append((language, index))
        }
      } else {
        unknown.append(index)
      }
    }
  }

  /// The header's cells that it understands.
  var known: [Int] { columns.values + labels.map(\.column) }
  var missing: [String] { format.missing(from: Set(columns.keys)) }

  /// The language of a column of labels, which is headed by its tag.
  private static func language(_ name: String) -> LanguageTag? {
    let name = name.headerName
    guard (2...3).contains(name.prefix { $0 != "-" && $0 != "_" }.count) else { return nil }
    return LanguageTag(tag: name)
  }
}
