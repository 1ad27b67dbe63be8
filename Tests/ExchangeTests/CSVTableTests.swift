import Testing

@testable import Exchange

@Suite("CSV")
struct CSVTableTests {
  struct Valid: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rows: [[String]]

    init(_ description: String, _ text: String, _ rows: [[String]]) {
      (testDescription, self.text, self.rows) = (description, text, rows)
    }
  }

  static let valid = [
    Valid("LF", "a,b\n1,2\n", [["1", "2"]]),
    Valid("CRLF", "a,b\r\n1,2\r\n", [["1", "2"]]),
    Valid("CR", "a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
    Valid("mixed ends of lines", "a\n1\r\n2\r3\n\r4", [["1"], ["2"], ["3"], ["4"]]),
    Valid("no end of the last line", "a,b\n1,2", [["1", "2"]]),
    Valid("an empty last cell without an end of line", "a,b\n1,", [["1", ""]]),
    Valid("a header alone", "a,b", []),
    Valid("a byte order mark", "\u{FEFF}a,b\n1,2", [["1", "2"]]),
    Valid("semicolons", "a;b\n1,5;2", [["1,5", "2"]]),
    Valid("tabs", "a\tb\n1,5\t2;3", [["1,5", "2;3"]]),
    Valid("a delimiter within a quoted header", "\"a;;;\",b\n1,2", [["1", "2"]]),
    Valid("a line that says what parts the cells", "sep=;\r\na,1;b\n1;2", [["1", "2"]]),
    Valid("such a line in quotes", "\"sep=,\"\na,b\n1,2", [["1", "2"]]),
    Valid("a Ctrl-Z at the end", "a,b\n1,2\r\n\u{1A}", [["1", "2"]]),
    Valid("a Ctrl-Z elsewhere", "a\n\u{1A}1\u{1A}\n", [["\u{1A}1\u{1A}"]]),
    Valid("one column", "name\nKork\n", [["Kork"]]),
    Valid("blank lines are no rows", "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", [["1", "2"], ["3", "4"]]),
    Valid("a quoted empty cell is a row", "a\n\"\"\n", [[""]]),
    Valid("blanks are part of a cell", "a,b\n 1 ,\t2\n", [[" 1 ", "\t2"]]),
    Valid("a quoted delimiter", "a,b\n\"1,2\",3", [["1,2", "3"]]),
    Valid("a doubled quote", "a,b\n\"say \"\"ja\"\"\",\"\"\"\"", [["say \"ja\"", "\""]]),
    Valid("quotes alone", "a\n\"\"\"\"\"\"", [["\"\""]]),
    Valid("a line break within quotes", "a,b\n\"1\n2\",3", [["1\n2", "3"]]),
    Valid("CRLF and CR within quotes", "a,b\n\"1\r\n2\r3\",4", [["1\r\n2\r3", "4"]]),
    Valid("an ending quote at the end of the file", "a\n\"1\"", [["1"]]),
    Valid("right-to-left text", "a,b\nسلام,שלום", [["سلام", "שלום"]]),
    Valid("an apostrophe that guards", "a,b\n'=1+1,'+49", [["=1+1", "+49"]]),
    Valid("a sign typed by hand", "a,b\n+49 7851,-1", [["+49 7851", "-1"]]),
    Valid("an apostrophe that does not guard", "a,b\n't Hooft,''", [["'t Hooft", "''"]]),
  ]

  @Test("is read as RFC 4180 has it", arguments: valid)
  func reading(_ sample: Valid) throws {
    let table = try CSVTable(file: "f.csv", bytes: Array(sample.text.utf8))
    let rows = (0..<table.rowCount).map { row in
      table.header.indices.map { table.text(row: row, column: $0) }
    }
    #expect(rows == sample.rows)
    #expect(table.unevenRows.isEmpty)
  }

  struct Invalid: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let fault: ImportFault
    let line: Int
    let column: Int?

    init(
      _ description: String,
      _ bytes: [UInt8],
      _ fault: ImportFault,
      _ line: Int,
      _ column: Int? = nil
    ) {
      testDescription = description
      (self.bytes, self.fault, self.line, self.column) = (bytes, fault, line, column)
    }

    init(
      _ description: String,
      _ text: String,
      _ fault: ImportFault,
      _ line: Int,
      _ column: Int? = nil
    ) {
      self.init(description, Array(text.utf8), fault, line, column)
    }
  }

  static let invalid = [
    Invalid("no byte", "", .emptyFile, 1),
    Invalid("a Ctrl-Z alone", "\u{1A}", .emptyFile, 1),
    Invalid("only blank lines", "\n\r\n\r", .emptyFile, 1),
    Invalid("a byte order mark alone", "\u{FEFF}", .emptyFile, 1),
    Invalid("an unclosed quote", "a,b\n1,2\n3,\"4\n5,6\n", .unclosedQuote, 3, 2),
    Invalid("an unclosed quote after a doubled one", "a\n\"1\"\"", .unclosedQuote, 2, 1),
    Invalid("an unclosed quote in the header", "a,\"b\n1,2", .unclosedQuote, 1, 2),
    Invalid("a stray quote", "a,b\n1,2\n3,4\"5\"\n", .strayQuote, 3, 2),
    Invalid("a blank before a quote", "a,b\n1, \"2\"\n", .strayQuote, 2, 2),
    Invalid("text after a quote", "a,b\n\"1\"x,2\n", .textAfterQuote, 2, 1),
    Invalid("a blank after a quote", "a,b\n\"1\" ,2\n", .textAfterQuote, 2, 1),
    Invalid(
      "lines within quotes are counted",
      "a,b\r\n\"1\r\n2\r3\",\"x\"y",
      .textAfterQuote,
      4,
      2
    ),
    Invalid("NUL", "a,b\n1,2\n3,\0", .nul(character: 3), 3),
    Invalid("no UTF-8", Array("a,b\r\nä,".utf8) + [0xFF], .notUTF8(character: 3), 2),
    Invalid("a cut character", Array("a\n".utf8) + [0xC3], .notUTF8(character: 1), 2),
    Invalid("a surrogate", Array("a\r1".utf8) + [0xED, 0xA0, 0x80], .notUTF8(character: 2), 2),
    Invalid("an overlong form", Array("a\n1".utf8) + [0xC0, 0x80], .notUTF8(character: 2), 2),
    Invalid("UTF-16", [0xFF, 0xFE, 0x61, 0x00], .utf16, 1),
  ]

  @Test("that is broken is refused with its place", arguments: invalid)
  func refusal(_ sample: Invalid) {
    let problem = Self.problem(in: sample.bytes)
    #expect(problem?.fault == sample.fault)
    #expect(problem?.line == sample.line)
    #expect(problem?.column == sample.column)
  }

  /// Why a file cannot be read, or not to its end.
  static func problem(in bytes: [UInt8]) -> ImportProblem? {
    do throws(ImportProblem) {
      return try CSVTable(file: "f.csv", bytes: bytes).brokenOff
    } catch {
      return error
    }
  }

  @Test("names the header of the cell at which a quote is wrong")
  func headerOfFault() {
    #expect(Self.problem(in: Array("a,text\n1,x\"".utf8))?.header == "text")
  }

  @Test("keeps the rows above a broken quote, and none of its own")
  func rowsAboveFault() throws {
    let table = try CSVTable(file: "f.csv", bytes: Array("a,b\n1,2\n3,4\n5,\"6\n7,8".utf8))
    #expect(table.rowCount == 2)
    #expect(table.text(row: 1, column: 1) == "4")
    #expect(table.brokenOff?.line == 4)
  }

  @Test("has every row of the header's width; others are told and left out")
  func unevenRows() throws {
    let table = try CSVTable(file: "f.csv", bytes: Array("a,b\n1\n1,2\n1,2,3\n\"x\ny\"\n".utf8))
    #expect(table.rowCount == 1)
    #expect(
      table.unevenRows.map(\.fault) == [
        .cellCount(1, expected: 2), .cellCount(3, expected: 2), .cellCount(1, expected: 2),
      ]
    )
    #expect(table.unevenRows.map(\.line) == [2, 4, 5])
    #expect(table.unevenRows.map(\.column) == [1, 3, 1])
  }

  @Test("knows the line in which each cell begins")
  func lines() throws {
    let table = try CSVTable(file: "f.csv", bytes: Array("a,b\n\"1\n2\",\"3\r\n4\"\n5,6".utf8))
    #expect(table.line(row: 0, column: 0) == 2)
    #expect(table.line(row: 0, column: 1) == 3)
    #expect(table.line(row: 1, column: 0) == 5)
  }
}

@Suite("Windows-1252")
struct Windows1252Tests {
  @Test("has a character for every byte but five")
  func everyByte() throws {
    let bytes = (UInt8(0x80)...0xFF).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    let table = try CSVTable(
      file: "f.csv",
      bytes: Array("a\n".utf8) + bytes,
      encoding: .windows1252
    )
    let text = table.text(row: 0, column: 0)
    #expect(text.unicodeScalars.count == 123)
    #expect(text.hasPrefix("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u{A0}¡¢£"))
    #expect(text.hasSuffix("ùúûüýþÿ"))
  }

  @Test("refuses a byte that stands for nothing", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D])
  func undefined(_ byte: UInt8) {
    let problem = #expect(throws: ImportProblem.self) {
      try CSVTable(
        file: "f.csv",
        bytes: Array("a,b\nx,".utf8) + [0xFC, byte],
        encoding: .windows1252
      )
    }
    #expect(problem?.fault == .undefinedByte(character: 4))
    #expect(problem?.line == 2)
  }

  @Test("is refused where the file is UTF-8", arguments: ["\u{FEFF}a", "a,b\nGünter,x", "a\n😀"])
  func alreadyUTF8(_ text: String) {
    let problem = #expect(throws: ImportProblem.self) {
      try CSVTable(file: "f.csv", bytes: Array(text.utf8), encoding: .windows1252)
    }
    #expect(problem?.fault == .alreadyUTF8)
    #expect(problem?.description == "f.csv: this file is UTF-8; leave out --encoding")
  }

  @Test("may be said of a file that is plain ASCII")
  func ascii() throws {
    let table = try CSVTable(file: "f.csv", bytes: Array("a\nb".utf8), encoding: .windows1252)
    #expect(table.text(row: 0, column: 0) == "b")
  }

  static let names: [(String, FileEncoding?)] = [
    ("utf-8", .utf8), ("UTF8", .utf8), ("Windows-1252", .windows1252), ("CP1252", .windows1252),
    ("win_1252", .windows1252), ("latin1", nil), ("ISO-8859-1", nil), ("", nil),
  ]

  @Test("is known by its usual names, whatever their case", arguments: names)
  func name(_ name: String, _ encoding: FileEncoding?) {
    #expect(FileEncoding(name: name) == encoding)
  }

  @Test("NUL is refused too")
  func nul() {
    let problem = #expect(throws: ImportProblem.self) {
      try CSVTable(file: "f.csv", bytes: [0x61, 0x0A, 0x00], encoding: .windows1252)
    }
    #expect(problem?.fault == .nul(character: 1))
  }
}
