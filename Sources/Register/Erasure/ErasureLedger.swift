internal import AssetMap
internal import Foundation

/// The codes of those who were erased, in a file beside the store: `store.sqlite.erased`.
///
/// A backup that is older than an erasure does not know of it; this file does. It has a line for
/// each, the code and the moment, such as `K7QF-3MXA 2026-11-24T21:55:00Z`, and says nothing else.
struct ErasureLedger {
  let path: String

  init(of store: StoreFile) { path = store.path + ".erased" }

  /// One who was erased, and when.
  struct Entry: Hashable {
    let code: ParticipantCode
    let at: String
  }

  /// What stands in the file; nothing where there is none.
  ///
  /// - Returns: the entries in the order in which they were written, and whether each line is one.
  func contents() throws(RegisterError) -> (entries: [Entry], isReadable: Bool) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return ([], true) }
    guard status.st_mode & S_IFMT == S_IFREG,
      let bytes = FileManager.default.contents(atPath: path)
    else { throw .fileSystem(path: path, reason: "the list of who was erased cannot be read") }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let entries = lines.compactMap { line -> Entry? in
      let words = line.split(separator: " ")
      guard words.count == 2, let code = ParticipantCode(String(words[0])),
        Day(String(words[1].prefix(10))) != nil
      else { return nil }
      return Entry(code: code, at: String(words[1]))
    }
    return (entries, entries.count == lines.count)
  }

  /// Adds those whom it does not name yet, and has them on the disk before it goes on.
  func add(_ entries: [Entry]) throws(RegisterError) {
    guard !entries.isEmpty else { return }
    let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    fchmod(descriptor, 0o600)
    // One at a time, so that what is taken back below is nobody else's.
    flock(descriptor, LOCK_EX)
    let present = Set(try contents().entries.map(\.code))
    let new = entries.filter { !present.contains($0.code) }
    guard !new.isEmpty else { return }
    let end = lseek(descriptor, 0, SEEK_END)
    // A line that was broken off stays a line of its own.
    var text = end > 0 ? "\n" : ""
    for entry in new { text += "\(entry.code) \(entry.at)\n" }
    let bytes = Array(text.utf8)
    errno = ENOSPC
    let written = write(descriptor, bytes, bytes.count)
    guard written == bytes.count, fsync(descriptor) == 0 else {
      let error = failure
      // Half a line would be a fault that every later check tells of.
      ftruncate(descriptor, end)
      throw error
    }
    try StoreFile(path: path).syncFolder()
  }

  private var failure: RegisterError {
    .fileSystem(path: path, reason: String(cString: strerror(errno)))
  }
}
