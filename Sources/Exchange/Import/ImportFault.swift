package import AssetMap

/// What is wrong with a file, a row or a cell.
package enum ImportFault: Hashable, Sendable {
  // The bytes.
  case emptyFile
  case utf16
  case notUTF8(character: Int)
  case alreadyUTF8
  case undefinedByte(character: Int)
  case nul(character: Int)
  /// The file has the same bytes as another one.
  case sameFile(String)
  // The cells.
  case unclosedQuote
  case strayQuote
  case textAfterQuote
  case cellCount(Int, expected: Int)
  // The header.
  case namelessColumn
  case repeatedColumn(first: Int)
  case unknownColumn(kind: RecordKind, nearest: [String])
  case unknownKind(nearest: RecordKind, missing: [String])
  case missingColumn(nearest: [String])
  // The values.
  case empty
  /// A word that no vocabulary has; the sentence says which there are.
  case word(String)
  case wholeNumber(ClosedRange<Int>)
  case day
  case future(today: Day)
  case endBeforeBeginning(Day)
  case code
  case themeCode
  case parent(top: String)
  case noTopTheme(String)
  case notInTable(expected: [String])
  case listSeparator
  // Rows that do not go together.
  case card(CardFault)
  case noName
  case repeated(line: Int, file: String)
  case referenceTaken(code: String)
  case numberTaken(String)
  case inForceTwice(line: Int, file: String)
  case checkTwice(String)
  case unknownRecord(RecordKind)
  case noConsent
  case languageTwice(String)
  case ownNeighbour
  case sameTheme
}

extension ImportFault: CustomStringConvertible {
  /// What is wrong and how to mend it, without a full stop.
  package var description: String {
    switch self {
    case .emptyFile, .utf16, .notUTF8, .alreadyUTF8, .undefinedByte, .nul, .sameFile:
      bytesDescription
    case .unclosedQuote, .strayQuote, .textAfterQuote, .cellCount: cellsDescription
    case .namelessColumn, .repeatedColumn, .unknownColumn, .unknownKind, .missingColumn:
      headerDescription
    case .card, .noName, .repeated, .referenceTaken, .numberTaken, .inForceTwice, .checkTwice,
      .unknownRecord, .noConsent, .languageTwice, .ownNeighbour, .sameTheme:
      rowDescription
    default: valueDescription
    }
  }

  private var bytesDescription: String {
    switch self {
    case .emptyFile: "the file is empty; its first line must name the columns"
    case .utf16: "the file is UTF-16; save it as “CSV UTF-8”"
    case .notUTF8(let character):
      "the file is not saved as UTF-8 at character \(character) of this line; save it as “CSV "
        + "UTF-8”, or say --encoding windows-1252 if it comes from an older Windows program"
    case .alreadyUTF8: "this file is UTF-8; leave out --encoding"
    case .undefinedByte(let character):
      "the file is not saved as Windows-1252 at character \(character) of this line; save it as "
        + "“CSV UTF-8” and leave out --encoding"
    case .nul(let character):
      "character \(character) of this line is an invisible one (NUL) that cannot be stored; delete "
        + "it, or save the file again as “CSV UTF-8”"
    case .sameFile(let first): "this is the same file as \(first); name it once"
    default: ""
    }
  }

  private var cellsDescription: String {
    switch self {
    case .unclosedQuote: "a quote opens this cell and none closes it; close it, or double the quote"
    case .strayQuote:
      "a quote stands in a cell that does not begin with one; quote the whole cell and double the "
        + "quotes in it"
    case .textAfterQuote:
      "text follows the quote that closes the cell; double the quotes inside a quoted cell"
    case .cellCount(let count, let expected):
      "the row has \(count) \(count == 1 ? "cell" : "cells") and the header \(expected); each row "
        + "must have as many as the header"
    default: ""
    }
  }

  private var headerDescription: String {
    switch self {
    case .namelessColumn: "the column has no name; name it or take it out"
    case .repeatedColumn(let first): "column \(first) means the same; keep one of them"
    case .unknownColumn(let kind, let nearest):
      "\(kind.fileName) has no such column\(Self.hint(nearest)); rename it or take it out"
    case .unknownKind(let nearest, let missing):
      "the columns fit none of the files that import knows ("
        + RecordKind.allCases.map(\.fileName).joined(separator: ", ")
        + "); nearest is \(nearest.fileName), which also needs "
        + missing.joined(separator: " and ") + "; a foreign table comes in with --map"
    case .missingColumn(let nearest):
      "the mapping names this column and the file has none\(Self.hint(nearest))"
    default: ""
    }
  }

  private var valueDescription: String {
    switch self {
    case .empty: "the cell is empty and must be filled"
    case .word(let sentence): sentence
    case .wholeNumber(let range) where range.upperBound == .max:
      "write a whole number from \(range.lowerBound)"
    case .wholeNumber(let range):
      "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .day: "write a day of the calendar as 2016-11-19 or 19.11.2016"
    case .future(let today):
      "this day is still to come (today is \(today)); write a day that has been"
    case .endBeforeBeginning(let day):
      "this day lies before the day on which it begins, \(day); correct one of the two"
    case .code: "this is no code such as K7QF-3MXA; leave it empty in files made by hand"
    case .themeCode:
      "a theme's code is one or two words of a to z, 0 to 9 and hyphens, joined by a dot, such as "
        + "childcare.during-class"
    case .parent(let top): "the parent of this theme is \(top); write that or leave it empty"
    case .noTopTheme(let top): "there is no theme “\(top)”; add it to the file or the register"
    case .notInTable(let expected):
      "the mapping's table has no such value; it has \(Self.list(expected))"
    case .listSeparator: "a name cannot hold a semicolon, which stands between names"
    default: ""
    }
  }

  private var rowDescription: String {
    switch self {
    case .card(let fault): fault.description
    case .noName: "a participant has a name: fill given_name, family_name or name"
    case .repeated(let line, let file): "this stands in \(file):\(line) already; keep one of them"
    case .referenceTaken(let code):
      "this is the reference of \(code) already; write that code or another reference"
    case .inForceTwice(let line, let file):
      "this purpose is in force by \(file):\(line) already; fill until or withdrawn_on there, or "
        + "leave one of the rows out"
    case .checkTwice(let check): "\(check) is named twice; keep one of them"
    case .numberTaken(let card): "this table has a card with this number already: \(card)"
    case .unknownRecord(let kind):
      "there is no such \(kind.recordName), neither in these files nor in the register; write its "
        + "reference or its code"
    case .noConsent: "this participant did not consent to keep, so no card of theirs is kept"
    case .languageTwice(let language):
      "\(language) is named twice; keep one level for each language"
    case .ownNeighbour: "a neighbourhood is not next to itself; take it out"
    case .sameTheme: "a theme is not related to itself; name another"
    default: ""
    }
  }

  private static func hint(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; nearest: \(list(nearest))"
  }

  private static func list(_ words: [String]) -> String {
    words.prefix(12).joined(separator: ", ") + (words.count > 12 ? " and more" : "")
  }
}

extension RecordKind {
  /// The usual name of its file.
  package var fileName: String { rawValue + ".csv" }

  /// One of its records, in words.
  var recordName: String {
    switch self {
    case .settings: "setting"
    case .themes: "theme"
    case .themeRelations: "relation of themes"
    case .languageDistances: "distance of languages"
    case .wording: "sentence"
    case .neighbourhoods: "neighbourhood"
    case .participants: "participant"
    case .consents: "consent"
    case .checks: "check"
    case .roundTables: "round table"
    case .cards: "card"
    }
  }
}
