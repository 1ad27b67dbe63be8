internal import Foundation

/// What lies at the path of a store, looked at before SQLite touches it.
struct StoreFile {
  let path: String

  /// "SWYD": the application id in the header of every store.
  static let applicationID: UInt32 = 0x5357_5944

  /// Refuses whatever is no store of ours, or of a newer version, without changing it.
  ///
  /// - Returns: whether the file and its folder may be written.
  func inspect() throws(RegisterError) -> Bool {
    let mode = try self.mode()
    switch mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .notAStore(path: path, what: "a symbolic link; name the file itself")
    case S_IFDIR: throw .notAStore(path: path, what: "a folder")
    case S_IFIFO: throw .notAStore(path: path, what: "a named pipe")
    default: throw .notAStore(path: path, what: "a device or socket")
    }
    try inspectHeader()
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return isWritable(path) && isWritable(folder)
  }

  /// The file's type and permissions, not followed through a link.
  func mode() throws(RegisterError) -> mode_t {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    return status.st_mode
  }

  /// A superuser may write anywhere; a file marked read-only is left alone all the same.
  private func isWritable(_ path: String) -> Bool {
    var status = stat()
    return access(path, W_OK) == 0 && stat(path, &status) == 0 && status.st_mode & 0o222 != 0
  }

  private func inspectHeader() throws(RegisterError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    guard count > 0 else { throw .notAStore(path: path, what: "an empty file") }
    guard count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notAStore(path: path, what: "not an SQLite file")
    }
    func number(at offset: Int) -> UInt32 {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    guard number(at: 68) == Self.applicationID else {
      throw .notAStore(path: path, what: "an SQLite file of another program")
    }
    let version = Int(number(at: 60))
    guard version <= Schema.version else { throw .newer(path: path, version: version) }
  }

  /// Makes an empty file with mode 0600 whatever the umask.
  func create() throws(RegisterError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  /// Gives the finished file its own name, unless that is taken.
  func rename(to other: StoreFile) throws(RegisterError) {
    guard link(path, other.path) == 0 else {
      if errno == EEXIST { throw .exists(path: other.path) }
      throw .fileSystem(path: other.path, reason: String(cString: strerror(errno)))
    }
    unlink(path)
  }
}
