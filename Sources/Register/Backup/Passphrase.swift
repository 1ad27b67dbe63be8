internal import Foundation

/// A sentence that locks and unlocks backups: its characters in composed form (NFC), as UTF-8.
package struct Passphrase: Sendable {
  let bytes: [UInt8]

  /// The fewest characters with which a backup is locked.
  package static let shortest = 12

  /// A passphrase as it was typed.
  ///
  /// - Parameters:
  ///   - text: what was typed; a line's end is not part of it.
  ///   - isNew: whether a backup is to be locked with it: then it must be long enough.
  /// - Throws: ``RegisterError/refused(_:)`` where it is empty or too short.
  package init(_ text: String, isNew: Bool) throws(RegisterError) {
    let composed = text.precomposedStringWithCanonicalMapping
    // The key of scrypt is the same with and without zeros at the end.
    guard !composed.utf8.contains(0) else { throw .nulCharacter(field: "passphrase") }
    guard !composed.isEmpty else { throw .refused("The passphrase is empty. Nothing was written.") }
    guard !isNew || composed.count >= Self.shortest else {
      throw .refused(
        "The passphrase is too short: take at least \(Self.shortest) characters, best some words in a "
          + "row. Nothing was written."
      )
    }
    bytes = Array(composed.utf8)
  }
}
