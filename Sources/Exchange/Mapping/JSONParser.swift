/// Reads JSON (RFC 8259) and knows where it is broken, which Foundation's decoder does not tell.
struct JSONParser {
  private let file: String
  private var rest: Substring.UnicodeScalarView
  private var line = 1
  private var column = 1
  private var depth = 0

  /// Reads a whole file.
  ///
  /// - Throws: ``MappingProblem`` with line and column.
  static func value(file: String, bytes: [UInt8]) throws(MappingProblem) -> JSONValue {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw MappingProblem(file: file, path: [], fault: .noUTF8)
    }
    var parser = JSONParser(file: file, rest: text.unicodeScalars[...])
    if parser.rest.first == "\u{FEFF}" { parser.rest.removeFirst() }
    let value = try parser.value()
    guard parser.next() == nil else {
      throw parser.problem("take away what follows the end of the mapping")
    }
    return value
  }

  private init(file: String, rest: Substring.UnicodeScalarView) {
    (self.file, self.rest) = (file, rest)
  }

  private mutating func value() throws(MappingProblem) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else {
      throw problem("braces and brackets stand more than 64 deep in each other: take some away")
    }
    switch next() {
    case "{": return try object()
    case "[": return try list()
    case "\"": return .text(try text())
    case "t": return try literal("true")
    case "f": return try literal("false")
    case "n": return try literal("null")
    case let scalar? where Self.ofNumbers.contains(scalar): return number()
    default: throw problem("write a text in quotes, a list in brackets or an object in braces")
    }
  }

  private mutating func object() throws(MappingProblem) -> JSONValue {
    var object: [String: JSONValue] = [:]
    advance()
    if next() == "}" {
      advance()
      return .object(object)
    }
    while true {
      guard next() == "\"" else { throw problem("write a name in quotes") }
      let name = try text()
      guard object[name] == nil else {
        throw problem("the name “\(name)” stands twice in these braces: keep one of them")
      }
      guard next() == ":" else { throw problem("write “:” after the name") }
      advance()
      object[name] = try value()
      guard try isFurther(end: "}") else { return .object(object) }
    }
  }

  private mutating func list() throws(MappingProblem) -> JSONValue {
    var items: [JSONValue] = []
    advance()
    if next() == "]" {
      advance()
      return .list(items)
    }
    while true {
      items.append(try value())
      guard try isFurther(end: "]") else { return .list(items) }
    }
  }

  /// Whether a comma follows, and not the end.
  private mutating func isFurther(end: Unicode.Scalar) throws(MappingProblem) -> Bool {
    let found = next()
    guard found == "," || found == end else { throw problem("write “,” or “\(end)”") }
    advance()
    return found == ","
  }

  private mutating func text() throws(MappingProblem) -> String {
    var text = String.UnicodeScalarView()
    advance()
    while let scalar = rest.first {
      guard scalar.value >= 0x20 else { throw problem(Self.mend(control: scalar)) }
      advance()
      if scalar == "\"" { return String(text) }
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
    throw problem("end the text with a quote")
  }

  /// What to do about a control character within a text.
  private static func mend(control: Unicode.Scalar) -> String {
    switch control {
    case "\0": "an invisible character (NUL) stands here: take it away"
    case "\n", "\r": "end the text with a quote in its line, and write \\n for a line break"
    case "\t": "write \\t for a tab"
    default: "an invisible control character stands here: take it away"
    }
  }

  private mutating func escaped() throws(MappingProblem) -> Unicode.Scalar {
    let scalar = rest.first
    let known: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r",
      "t": "\t",
    ]
    if let scalar, let meant = known[scalar] {
      advance()
      return meant
    }
    guard scalar == "u" else { throw problem("write two backslashes for one") }
    let unit = try codeUnit()
    guard (0xD800..<0xDC00).contains(unit) else { return try character(unit) }
    guard rest.first == "\\" else { throw problem(Self.halfCharacter) }
    advance()
    guard rest.first == "u" else { throw problem(Self.halfCharacter) }
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second) else {
      throw problem(Self.halfCharacter)
    }
    return try character(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
  }

  /// The four hexadecimal digits after a `u`.
  private mutating func codeUnit() throws(MappingProblem) -> UInt32 {
    advance()
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = rest.first.flatMap({ Character($0).hexDigitValue }) else {
        throw problem("write four digits or letters from A to F after \\u, or the character itself")
      }
      unit = unit << 4 + UInt32(digit)
      advance()
    }
    return unit
  }

  private static let halfCharacter =
    "this \\u says only half of a character: write the character itself"

  private func character(_ value: UInt32) throws(MappingProblem) -> Unicode.Scalar {
    guard value != 0 else { throw problem("\\u0000 (NUL) cannot be stored: take it away") }
    guard let scalar = Unicode.Scalar(value) else { throw problem(Self.halfCharacter) }
    return scalar
  }

  private mutating func literal(_ word: String) throws(MappingProblem) -> JSONValue {
    for scalar in word.unicodeScalars {
      guard rest.first == scalar else { throw problem(word) }
      advance()
    }
    return .other
  }

  /// A number's digits are not looked at: a mapping has no numbers.
  private mutating func number() -> JSONValue {
    while let scalar = rest.first, Self.ofNumbers.contains(scalar) { advance() }
    return .other
  }

  private static let ofNumbers = Set("-+.0123456789eE".unicodeScalars)

  /// The next character that is no blank.
  private mutating func next() -> Unicode.Scalar? {
    while let scalar = rest.first, Self.blanks.contains(scalar) { advance() }
    return rest.first
  }

  private static let blanks = Set(" \t\r\n".unicodeScalars)

  private mutating func advance() {
    let isLineEnd = rest.removeFirst() == "\n"
    (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1)
  }

  private func problem(_ mend: String) -> MappingProblem {
    let fault = MappingProblem.Fault.noJSON(line: line, column: column, mend: mend)
    return MappingProblem(file: file, path: [], fault: fault)
  }
}
