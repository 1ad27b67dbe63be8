/// A JSON value whose objects keep the order of their keys.
package enum JSONValue: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }

  /// The text, or null.
  package static func text(_ text: (some CustomStringConvertible)?) -> JSONValue {
    text.map { .string($0.description) } ?? .null
  }

  /// An array of texts.
  package static func texts(_ texts: [some CustomStringConvertible]) -> JSONValue {
    .array(texts.map { .string($0.description) })
  }

  /// The members of an object by their keys; none of anything else.
  var members: [String: JSONValue] {
    guard case .object(let members) = self else { return [:] }
    return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// The value as a cell of a table; several values with `; ` between.
  var cell: String {
    switch self {
    case .null, .object: ""
    case .bool(let value): value ? "yes" : "no"
    case .number(let value): String(value)
    case .string(let text): text
    case .array(let values): values.map(\.cell).joined(separator: "; ")
    }
  }

  /// The value as JSON text after RFC 8259, indented by two blanks a level.
  ///
  /// Control and direction characters are written as escapes: any text comes back as it was, and
  /// none of it steers a terminal.
  package func written() -> String {
    var output = ""
    write(into: &output, indent: "")
    return output
  }

  private func write(into output: inout String, indent: String) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += String(value)
    case .string(let text): Self.write(text, into: &output)
    case .array(let values):
      Self.write(values, between: ("[", "]"), into: &output, indent: indent) { value, output in
        value.write(into: &output, indent: indent + "  ")
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), into: &output, indent: indent) { member, output in
        Self.write(member.key, into: &output)
        output += ": "
        member.value.write(into: &output, indent: indent + "  ")
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element],
    between brackets: (String, String),
    into output: inout String,
    indent: String,
    element write: (Element, inout String) -> Void
  ) {
    output += brackets.0
    for (index, element) in elements.enumerated() {
      output += (index > 0 ? ",\n" : "\n") + indent + "  "
      write(element, &output)
    }
    output += (elements.isEmpty ? "" : "\n" + indent) + brackets.1
  }

  private static func write(_ text: String, into output: inout String) {
    output += "\""
    defer { output += "\"" }
    guard text.utf8.contains(where: mayBeEscaped) else {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if isEscaped(scalar) {
          let digits = String(scalar.value, radix: 16)
          output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
  }

  /// Whether a character that begins with this byte, or has it in it, may need an escape.
  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
