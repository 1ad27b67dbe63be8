import Foundation
import Testing

@Suite("SQL")
struct SQLTests {
  /// What may stand in SQL beside its own words.
  ///
  /// Names of our own tables and columns, and pieces of SQL that are constants, each looked at where
  /// it is used. Values are bound, never written in.
  private static let ours: Set<String> = [
    "Self.isInterpreting", "Self.isInForce", "Self.isBefore", "Profiles.columns",
    "StoreFile.applicationID", "selection", "order", "condition", "table", "column", "name",
    "ofCards", "table.quotedDatabaseIdentifier", "code == nil ? \"\" : \"WHERE code = ?\"",
    "code == nil ? \"\" : \"WHERE participant = ?\"",
  ]

  @Test("is never built from what somebody typed or a record holds")
  func constant() throws {
    var statements = 0
    for file in try Self.sources() {
      for literal in Self.literals(in: try String(contentsOf: file, encoding: .utf8)) {
        let words = literal.text.split { !$0.isLetter }
        guard words.contains(where: Self.verbs.contains) else { continue }
        statements += 1
        for piece in literal.pieces {
          #expect(Self.ours.contains(piece), "\(file.lastPathComponent): \\(\(piece)) in SQL")
        }
      }
    }
    #expect(statements > 80)
  }

  @Test("would be found if it were built from a value")
  func finds() {
    let text = #"try run("DELETE FROM card WHERE text = '\(card.text)'", [])"#
    #expect(Self.literals(in: text).flatMap(\.pieces) == ["card.text"])
    let long = "rows(\n\"\"\"\nSELECT 1\n  FROM card WHERE code = \\(f(\"x\", 2))\n\"\"\")"
    #expect(Self.literals(in: long).flatMap(\.pieces) == ["f(\"x\", 2)"])
  }

  private static let verbs: Set<Substring> = [
    "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "PRAGMA", "VACUUM", "CREATE", "ALTER",
    "DROP",
    "WHERE", "ORDER",
  ]

  private static func sources() throws -> [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Register").standardized
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
  }

  /// The string literals of a source, each with what is interpolated into it.
  private static func literals(in source: String) -> [(text: String, pieces: [String])] {
    var found: [(text: String, pieces: [String])] = []
    var rest = Array(source.utf8)[...]
    while let first = rest.firstIndex(where: { $0 == quote || $0 == slash }) {
      rest = rest[first...]
      if rest.starts(with: [slash, slash]) {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
      } else if rest.first == slash {
        rest = rest.dropFirst()
      } else {
        let end = rest.starts(with: [quote, quote, quote]) ? [quote, quote, quote] : [quote]
        rest = rest.dropFirst(end.count)
        found.append(literal(endingWith: end, &rest))
      }
    }
    return found
  }

  private static let quote = UInt8(ascii: "\"")
  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")

  private static func literal(
    endingWith end: [UInt8],
    _ rest: inout ArraySlice<UInt8>
  ) -> (text: String, pieces: [String]) {
    var (text, pieces) = ([UInt8](), [String]())
    while !rest.isEmpty, !rest.starts(with: end) {
      if rest.starts(with: [backslash, UInt8(ascii: "(")]) {
        rest = rest.dropFirst(2)
        pieces.append(interpolation(&rest))
      } else if rest.first == backslash {
        rest = rest.dropFirst(2)
      } else {
        text.append(rest.removeFirst())
      }
    }
    rest = rest.dropFirst(end.count)
    return (String(decoding: text, as: UTF8.self), pieces)
  }

  /// What stands up to the bracket that closes it.
  private static func interpolation(_ rest: inout ArraySlice<UInt8>) -> String {
    var (piece, depth) = ([UInt8](), 1)
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { break }
      piece.append(byte)
    }
    return String(decoding: piece, as: UTF8.self)
  }
}
