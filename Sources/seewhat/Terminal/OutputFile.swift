internal import Foundation

/// A file that a command writes: mode 0600 whatever the umask, and never over another unasked.
struct OutputFile {
  let path: String
  let overwrites: Bool

  /// Writes the bytes: all of them under the file's name, or nothing.
  func write(_ bytes: [UInt8]) throws { try Self.write([(self, bytes)]) }

  /// Writes several files: each under its name, or none.
  ///
  /// - Parameters:
  ///   - files: the files with their bytes.
  ///   - record: done when all have their names; where it fails, they go again.
  /// - Throws: ``Refused`` where one cannot be written; what was there is as it was.
  static func write(
    _ files: [(file: OutputFile, bytes: [UInt8])],
    record: () throws -> Void = {}
  ) throws {
    for (file, _) in files { try file.refuseWhatIsThere() }
    var drafts = files.map { Draft(of: $0.file) }
    do {
      for (draft, file) in zip(drafts, files) { try draft.put(file.bytes) }
      for index in drafts.indices { try drafts[index].takeName() }
      try record()
    } catch {
      for draft in drafts { draft.takeBack() }
      throw error
    }
    for draft in drafts { draft.finish() }
  }

  // MARK: What is there

  private static let sideFiles = ["-journal", "-wal", "-shm"]

  /// Refuses to write over a store, over what lies beside one, and over what is no file.
  private func refuseWhatIsThere() throws {
    for suffix in Self.sideFiles where path.hasSuffix(suffix) {
      let store = String(path.dropLast(suffix.count))
      guard !isSQLite(store) else {
        throw Refused("\(path) would be taken for a part of \(store). Name another place.")
      }
    }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw refusal(errno) }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Refused("\(path) is \(kind(status.st_mode)), not a file. Name another place.")
    }
    guard overwrites else { throw taken }
    guard !isSQLite(path) else {
      throw Refused("\(path) is a store and is never written over. Name another place.")
    }
  }

  private func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFLNK: "a symbolic link"
    case S_IFIFO: "a named pipe"
    default: "a device or socket"
    }
  }

  private func isSQLite(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &start, 16) == 16 && start == Array("SQLite format 3\0".utf8)
  }

  // MARK: Refusals

  fileprivate var taken: Refused {
    Refused("There is a file at \(path) already. Overwrite it with --force, or name another.")
  }

  fileprivate func refusal(_ reason: Int32) -> Refused {
    Refused("\(path) cannot be written: \(String(cString: strerror(reason))). Name another place.")
  }
}

/// The bytes of a file before it has its name, and what had the name before.
private struct Draft {
  private let file: OutputFile
  private let path: String
  /// Whether it has its name; whether nothing had that before.
  private var hasName = false
  private var isNew = false

  init(of file: OutputFile) {
    self.file = file
    let folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
    path = folder + ".seewhat-\(UUID().uuidString).part"
  }

  private var before: String { path + ".before" }

  func put(_ bytes: [UInt8]) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw file.refusal(errno) }
    defer { close(descriptor) }
    fchmod(descriptor, 0o600)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw file.refusal(errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw file.refusal(errno) }
  }

  /// Gives the file its name: over another only where that was asked for.
  mutating func takeName() throws {
    if link(path, file.path) == 0 {
      isNew = true
    } else {
      guard errno == EEXIST else { throw file.refusal(errno) }
      guard file.overwrites else { throw file.taken }
      link(file.path, before)
      guard rename(path, file.path) == 0 else { throw file.refusal(errno) }
    }
    hasName = true
  }

  /// Takes the file away again and puts back what was there.
  func takeBack() {
    if hasName {
      if isNew { unlink(file.path) } else { rename(before, file.path) }
    }
    finish()
  }

  /// Takes away what is no longer needed.
  func finish() {
    unlink(path)
    unlink(before)
  }
}
