import AssetMap
internal import Crypto
internal import Foundation

/// The chain of the audit: each entry's digest is over the digest before it and the entry itself.
///
/// The digest is SHA-256 over these bytes, one after the other:
/// - the digest of the entry before, 32 bytes; zeros before the first;
/// - the entry's number, 8 bytes, the highest first;
/// - `at`, `by`, `kind`, `action`, `record`, `detail`, `named` in this order: for a text the byte 1,
///   its length in bytes as 8 bytes, the highest first, and its UTF-8; the byte 0 where there is
///   none.
///
/// Lengths stand before the texts, so that no two entries have the same bytes.
struct AuditChain {
  /// The number of the newest entry; 0 before the first.
  private(set) var number: Int64
  /// Its digest.
  private(set) var digest: Data

  /// A chain that goes on after an entry.
  init(after number: Int64 = 0, _ digest: Data = Data(repeating: 0, count: 32)) {
    self.number = number
    self.digest = digest
  }

  /// The chain's head for people: 64 hexadecimal digits.
  var head: (number: Int64, digest: String) { (number, digest.hexadecimal) }

  /// Adds an entry.
  ///
  /// - Returns: the digest to be kept beside it.
  mutating func append(_ entry: AuditEntry) -> Data {
    var hash = SHA256()
    hash.update(data: digest)
    hash.update(number: UInt64(bitPattern: entry.number))
    for text in [
      entry.at, entry.by, entry.kind.rawValue, entry.action, entry.record, entry.detail,
      entry.named.stored,
    ] {
      guard let text else {
        hash.update(data: [0])
        continue
      }
      hash.update(data: [1])
      hash.update(number: UInt64(text.utf8.count))
      hash.update(data: Array(text.utf8))
    }
    number = entry.number
    digest = Data(hash.finalize())
    return digest
  }
}

extension SHA256 {
  /// Adds a number, its highest byte first.
  mutating func update(number: UInt64) {
    update(data: withUnsafeBytes(of: number.bigEndian) { Array($0) })
  }
}

extension Data {
  /// Two hexadecimal digits a byte.
  var hexadecimal: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
