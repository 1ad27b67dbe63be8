internal import Foundation

/// A file that a command writes: mode 0600 whatever the umask, and never over another unasked.
struct OutputFile {
  let path: String
  let overwrites: Bool

  /// Writes the bytes: all of them under the file's name, or nothing.
  func write(_ bytes: [UInt8]) throws {
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refusal(errno) }
    defer { close(descriptor) }
    fchmod(descriptor, 0o600)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        let reason = errno
        unlink(temporary)
        throw refusal(reason)
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0, takeName() else {
      let reason = errno
      unlink(temporary)
      throw refusal(reason)
    }
  }

  private var temporary: String { path + ".part" }

  /// Gives the file its name: over another only where that was asked for.
  private func takeName() -> Bool {
    if overwrites { return rename(temporary, path) == 0 }
    guard link(temporary, path) == 0 else { return false }
    return unlink(temporary) == 0
  }

  private func refusal(_ reason: Int32) -> Refused {
    reason == EEXIST
      ? Refused("There is a file at \(path) already. Overwrite it with --force, or name another.")
      : Refused(
        "\(path) cannot be written: \(String(cString: strerror(reason))). Name another place."
      )
  }
}
