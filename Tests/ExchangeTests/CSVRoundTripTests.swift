import Testing

@testable import Exchange

@Suite("CSV written and read")
struct CSVRoundTripTests {
  /// Pieces that break careless readers and writers.
  static let pieces = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "＝", "＋", "－", "＠", "'", "''", "\"", "\"\"", ",",
    ";", " ", "\u{A0}", "a", "0", "ä", "a\u{308}", "\u{FEFF}", "\u{200F}", "\u{202E}", "\u{2066}",
    "سلام", "שלום", "ሰላም", "👩‍👩‍👧", "\u{301}", "\u{200D}", "\u{1}", "\u{7F}", "\u{2028}", "𝄞", "",
    "cmd|'/c calc'!A0",
  ]

  static func text(using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...6, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(
    "every text comes back byte for byte",
    arguments: CSVDelimiter.allCases,
    [false, true]
  )
  func hostileTexts(_ delimiter: CSVDelimiter, hasMark: Bool) throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let width = Int.random(in: 1...4, using: &generator)
      let rows = (0..<5).map { _ in (0..<width).map { _ in Self.text(using: &generator) } }
      var writer = CSVWriter(delimiter: delimiter, hasByteOrderMark: hasMark)
      writer.append((0..<width).map { "column\($0)" })
      rows.forEach { writer.append($0) }
      let table = try CSVTable(file: "f.csv", bytes: writer.bytes)
      let read = (0..<table.rowCount).map { row in
        table.header.indices.map { Array(table.text(row: row, column: $0).utf8) }
      }
      #expect(read == rows.map { $0.map { Array($0.utf8) } })
    }
  }

  @Test("ten thousand characters come back")
  func longText() throws {
    let text = String(repeating: "=\"ሰ\u{301}\r\n", count: 2_500)
    var writer = CSVWriter()
    writer.append(["a"])
    writer.append([text])
    let table = try CSVTable(file: "f.csv", bytes: writer.bytes)
    #expect(Array(table.text(row: 0, column: 0).utf8) == Array(text.utf8))
  }

  @Test("no cell begins as a formula does")
  func formulas() throws {
    var generator = SeededGenerator(seed: 11)
    let signs: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
    for _ in 0..<3_000 {
      let text = Self.text(using: &generator)
      var writer = CSVWriter()
      writer.append([text])
      let written = String(decoding: writer.bytes, as: UTF8.self).unicodeScalars
      let content = written.first == "\"" ? written.dropFirst() : written[...]
      let isSafe = content.first.map { !signs.contains($0) } ?? true
      #expect(isSafe || text.isEmpty, "\(text.debugDescription)")
    }
  }
}
