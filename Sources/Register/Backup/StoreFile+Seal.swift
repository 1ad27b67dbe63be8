internal import Crypto
internal import Foundation

extension StoreFile {
  /// Whether it is an encrypted backup, as its first bytes say.
  var isSealed: Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = try? FileBytes(reading: path)
    else { return false }
    return Seal.isSealed((try? file.next(8)) ?? [])
  }

  /// Writes an encrypted copy into a new file, has it on the disk, and reads it again to verify it.
  ///
  /// Only two chunks are in memory at a time.
  ///
  /// - Parameters:
  ///   - target: where it is to lie; nothing is there yet.
  ///   - seal: the lock.
  /// - Throws: ``RegisterError``; there is then no file at `target`.
  func seal(into target: StoreFile, with seal: Seal) throws(RegisterError) {
    try target.create()
    do {
      let source = try FileBytes(reading: path)
      let file = try FileBytes(writing: target.path)
      try file.write(seal.header)
      var digest = SHA256()
      var (chunk, index) = (try source.next(seal.chunkCount), UInt64(0))
      while true {
        let next = try source.next(seal.chunkCount)
        digest.update(data: chunk)
        try file.write(seal.sealed(chunk, at: index, isLast: next.isEmpty))
        if next.isEmpty { break }
        (chunk, index) = (next, index + 1)
      }
      try target.sync()
      var reread = SHA256()
      try target.chunks(of: seal) { reread.update(data: $0) }
      guard digest.finalize() == reread.finalize() else {
        throw RegisterError.sealBroken(path: target.path)
      }
    } catch {
      unlink(target.path)
      throw Register.refusal(error, at: target.path)
    }
  }

  /// Writes what an encrypted backup holds into a new file.
  ///
  /// - Throws: ``RegisterError`` where the passphrase is wrong, or the file was altered or cut off;
  ///   there is then no file at `target`.
  func unseal(into target: StoreFile, _ passphrase: Passphrase) throws(RegisterError) {
    do {
      let header = try FileBytes(reading: path).next(Seal.headerCount)
      let seal = try Seal(header: header, passphrase, path: path)
      try target.create()
      let file = try FileBytes(writing: target.path)
      try chunks(of: seal) { try file.write($0) }
      try target.sync()
    } catch {
      unlink(target.path)
      throw Register.refusal(error, at: path)
    }
  }

  /// Unlocks it chunk by chunk.
  private func chunks(of seal: Seal, _ visit: ([UInt8]) throws -> Void) throws {
    let file = try FileBytes(reading: path)
    guard try file.next(Seal.headerCount) == seal.header else {
      throw RegisterError.sealBroken(path: path)
    }
    let count = seal.chunkCount + Seal.tagCount
    var (chunk, index) = (try file.next(count), UInt64(0))
    while true {
      let next = try file.next(count)
      guard let bytes = seal.opened(chunk, at: index, isLast: next.isEmpty) else {
        throw RegisterError.sealBroken(path: path)
      }
      try visit(bytes)
      if next.isEmpty { return }
      (chunk, index) = (next, index + 1)
    }
  }
}

/// The bytes of a file, read or written one after the other; closed with its last use.
private final class FileBytes {
  private let descriptor: Int32
  private let path: String

  convenience init(reading path: String) throws(RegisterError) { try self.init(path, O_RDONLY) }

  convenience init(writing path: String) throws(RegisterError) { try self.init(path, O_WRONLY) }

  private init(_ path: String, _ flags: Int32) throws(RegisterError) {
    self.path = path
    descriptor = open(path, flags | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }

  private var failure: RegisterError {
    .fileSystem(path: path, reason: String(cString: strerror(errno)))
  }

  /// The next bytes: as many as asked for, or what is left.
  func next(_ count: Int) throws(RegisterError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return read(descriptor, rest.baseAddress, rest.count)
      }
      guard got >= 0 else { throw failure }
      if got == 0 { break }
      filled += got
    }
    return Array(bytes.prefix(filled))
  }

  /// Writes all of them.
  func write(_ bytes: [UInt8]) throws(RegisterError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure }
      rest = rest.dropFirst(count)
    }
  }
}
