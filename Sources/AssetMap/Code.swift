/// The key of a record: eight characters such as `K7QF-3MXA`.
///
/// Seven random Crockford base 32 characters and a check character. A code says nothing of name,
/// order or time. The check character is the sum of the characters, each multiplied by its own
/// weight, in the field GF(32) (x⁵ + x² + 1): one wrong character and any two exchanged characters
/// are always found.
///
/// `Record` says whose code it is, so that a card's code cannot stand where a participant's should.
package struct Code<Record>: Hashable, Comparable, Sendable {
  /// The seven characters as a number below 2³⁵; the register's key for the record.
  package let number: Int64

  /// The code for a number from 0 to 2³⁵ − 1.
  package init(number: Int64) {
    precondition((0..<(1 << 35)).contains(number), "a code is a number below 2^35")
    self.number = number
  }

  /// A random code drawn from `generator`.
  package init(using generator: inout some RandomNumberGenerator) {
    number = Int64.random(in: 0..<(1 << 35), using: &generator)
  }

  /// Reads a code as people type it.
  ///
  /// Any case, with or without hyphen and blanks, `O` for 0, `I` and `L` for 1. `nil` where it is no code or its check character is wrong.
  package init?(_ text: String) {
    var values: [UInt8] = []
    for character in text.unicodeScalars where character != "-" && character != " " {
      guard let value = CodeAlphabet.value(of: character), values.count < 8 else { return nil }
      values.append(value)
    }
    guard values.count == 8, CodeAlphabet.check(values.prefix(7)) == values[7] else { return nil }
    number = values.prefix(7).reduce(0) { $0 << 5 | Int64($1) }
  }

  package static func < (left: Code, right: Code) -> Bool { left.number < right.number }
}

extension Code: CustomStringConvertible {
  /// The code as it is printed: `K7QF-3MXA`.
  package var description: String {
    let values = (0..<7).map { UInt8(truncatingIfNeeded: number >> Int64(30 - 5 * $0)) & 31 }
    let characters = (values + [CodeAlphabet.check(values[...])]).map(CodeAlphabet.character)
    return String(characters[..<4]) + "-" + String(characters[4...])
  }
}

extension Code: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let code = Code(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a code")
    }
    self = code
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The code of a participant.
package typealias ParticipantCode = Code<Participant>
/// The code of a card.
package typealias CardCode = Code<Card>
/// The code of a round table.
package typealias TableCode = Code<RoundTable>
/// The code of a match.
package typealias MatchCode = Code<Match>

/// Crockford's base 32 and the arithmetic of its check character.
private enum CodeAlphabet {
  static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  /// Distinct, neither 0 nor 1: powers of 12 in GF(32).
  static let weights: [UInt8] = [12, 26, 9, 3, 20, 11, 27]

  static func character(_ value: UInt8) -> Character { characters[Int(value)] }

  static func value(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "O", "o": return 0
    case "I", "i", "L", "l": return 1
    default:
      // Other letters may become two in upper case, as ß does, and no character is two letters.
      guard scalar.isASCII else { return nil }
      let upper = Character(scalar.properties.uppercaseMapping)
      return characters.firstIndex(of: upper).map(UInt8.init)
    }
  }

  static func check(_ values: ArraySlice<UInt8>) -> UInt8 {
    zip(values, weights).reduce(0) { $0 ^ product($1.0, $1.1) }
  }

  /// The product in GF(32) modulo x⁵ + x² + 1.
  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var (sum, shifted, rest) = (UInt8(0), UInt16(left), right)
    while rest > 0 {
      if rest & 1 == 1 { sum ^= UInt8(shifted) }
      shifted <<= 1
      if shifted & 32 != 0 { shifted ^= 0x25 }
      rest >>= 1
    }
    return sum
  }
}
