internal import Crypto
internal import CryptoExtras
internal import Foundation

/// The lock of an encrypted backup: what stands in front of it, and the key that its passphrase gives.
///
/// `Documentation/EncryptedBackups.md` describes the file byte by byte. The key is scrypt's (RFC 7914)
/// over the passphrase; the chunks are ChaCha20-Poly1305 (RFC 8439). Each chunk's nonce is its place
/// and whether it is the last, and all of the front is authenticated with each, so that chunks which
/// are altered, cut off, put elsewhere or taken from another file are found.
struct Seal {
  /// What the key costs to compute: scrypt's N as a power of two, r and p.
  struct Cost: Hashable {
    var power: UInt8
    var blockSize: UInt32
    var parallelism: UInt32

    /// N = 2^17, r = 8, p = 1: the least that OWASP's Password Storage Cheat Sheet advises for
    /// scrypt; 128 MB.
    static let usual = Cost(power: 17, blockSize: 8, parallelism: 1)

    /// More than 1 GB of memory is no cost that this program ever chose.
    var isAllowed: Bool {
      (1...20).contains(power) && (1...64).contains(blockSize) && (1...64).contains(parallelism)
        && (128 << UInt64(power)) * UInt64(blockSize) * UInt64(parallelism) <= 1 << 30
    }
  }

  /// "SWYDSEAL": the first bytes of every encrypted backup.
  private static let magic = Array("SWYDSEAL".utf8)
  private static let version: UInt8 = 1
  /// The bytes in front, without and with their own tag.
  private static let frontCount = 38
  static let headerCount = frontCount + tagCount
  static let tagCount = 16
  /// How much of the store a chunk holds.
  private static let usualChunk: UInt32 = 1 << 16
  private static let greatestChunk: UInt32 = 1 << 24

  /// The header as it stands in the file: the front and its tag.
  let header: [UInt8]
  /// How many bytes of the store each chunk but the last holds.
  let chunkCount: Int
  private let key: SymmetricKey

  private var front: ArraySlice<UInt8> { header.prefix(Self.frontCount) }

  /// A new lock.
  init(_ passphrase: Passphrase, cost: Cost = .usual, salt: [UInt8] = Self.freshSalt()) throws {
    var front = Self.magic + [Self.version, cost.power]
    for number in [cost.blockSize, cost.parallelism] { front += Self.bytes(number) }
    front += salt + Self.bytes(Self.usualChunk)
    key = try Self.key(passphrase, cost, salt)
    chunkCount = Int(Self.usualChunk)
    header = front + (try Self.tag(of: front, key))
  }

  /// The lock of a file.
  ///
  /// - Parameters:
  ///   - header: the first bytes of the file.
  ///   - passphrase: what opens it.
  ///   - path: the file, for the refusal.
  /// - Throws: ``RegisterError`` where it is of a newer version, damaged, or the passphrase is wrong.
  init(header: [UInt8], _ passphrase: Passphrase, path: String) throws {
    guard header.count == Self.headerCount, header.starts(with: Self.magic) else {
      throw RegisterError.sealBroken(path: path)
    }
    guard header[8] == Self.version else {
      throw RegisterError.refused(
        "\(path) is an encrypted backup of a newer seewhat. Install the newer version; nothing was "
          + "written."
      )
    }
    let cost = Cost(
      power: header[9],
      blockSize: Self.number(header[10..<14]),
      parallelism: Self.number(header[14..<18])
    )
    let chunk = Self.number(header[34..<38])
    guard cost.isAllowed, (1...Self.greatestChunk).contains(chunk) else {
      throw RegisterError.sealBroken(path: path)
    }
    key = try Self.key(passphrase, cost, Array(header[18..<34]))
    chunkCount = Int(chunk)
    self.header = header
    guard try Self.tag(of: Array(front), key) == Array(header[Self.frontCount...]) else {
      throw RegisterError.wrongPassphrase(path: path)
    }
  }

  /// A new lock, at the usual cost.
  init(for passphrase: Passphrase) throws(RegisterError) {
    do {
      self = try Seal(passphrase)
    } catch {
      throw .refused("There is not enough memory (128 MB) to encrypt. Nothing was written.")
    }
  }

  /// Whether a file's first bytes are those of an encrypted backup.
  static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// Locks a chunk of the store.
  func sealed(_ chunk: [UInt8], at index: UInt64, isLast: Bool) throws -> [UInt8] {
    let box = try ChaChaPoly.seal(
      chunk,
      using: key,
      nonce: Self.nonce(index, isLast),
      authenticating: front
    )
    return Array(box.ciphertext) + Array(box.tag)
  }

  /// Unlocks a chunk; `nil` where it is not the one that was locked for this place.
  func opened(_ chunk: [UInt8], at index: UInt64, isLast: Bool) -> [UInt8]? {
    guard chunk.count >= Self.tagCount, let nonce = try? Self.nonce(index, isLast),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce,
        ciphertext: chunk.dropLast(Self.tagCount),
        tag: chunk.suffix(Self.tagCount)
      ), let bytes = try? ChaChaPoly.open(box, using: key, authenticating: front)
    else { return nil }
    return Array(bytes)
  }

  // MARK: Bytes

  static func freshSalt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  private static func key(
    _ passphrase: Passphrase,
    _ cost: Cost,
    _ salt: [UInt8]
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase.bytes,
      salt: salt,
      outputByteCount: 32,
      rounds: 1 << Int(cost.power),
      blockSize: Int(cost.blockSize),
      parallelism: Int(cost.parallelism)
    )
  }

  /// The place of a chunk in eight bytes, three zeros, and 1 in the last chunk.
  private static func nonce(_ index: UInt64, _ isLast: Bool) throws -> ChaChaPoly.Nonce {
    let place = withUnsafeBytes(of: index.bigEndian) { Array($0) }
    return try ChaChaPoly.Nonce(data: place + [0, 0, 0, isLast ? 1 : 0])
  }

  /// The tag over the front alone, by which a wrong passphrase is told from a damaged chunk.
  private static func tag(of front: [UInt8], _ key: SymmetricKey) throws -> [UInt8] {
    let nonce = try ChaChaPoly.Nonce(data: [UInt8](repeating: 0xFF, count: 12))
    return Array(
      try ChaChaPoly.seal([UInt8](), using: key, nonce: nonce, authenticating: front).tag
    )
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
