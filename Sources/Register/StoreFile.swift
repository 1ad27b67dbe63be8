internal import Foundation

/// What lies at the path of a store, looked at before SQLite touches it.
struct StoreFile {
  let path: String

  /// "SWYD": the application id in the header of every store.
  static let applicationID: UInt32 = 0x5357_5944

  /// What was found at the path before it was opened.
  struct Inspection {
    /// Whether the file and its folder may be written.
    let isWritable: Bool
    /// Whether others than its owner may read or write it.
    let isOpenToOthers: Bool
    /// The number of its schema.
    let version: Int
    fileprivate let device: dev_t
    fileprivate let inode: ino_t
  }

  /// The path from the root: SQLite takes `:memory:` and `file:` for more than a name.
  var absolutePath: String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Refuses whatever is no store of ours, or of a newer version, without changing it.
  func inspect() throws(RegisterError) -> Inspection {
    let status = try self.status()
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .notAStore(path: path, what: "a symbolic link; name the file itself")
    case S_IFDIR: throw .notAStore(path: path, what: "a folder")
    case S_IFIFO: throw .notAStore(path: path, what: "a named pipe")
    default: throw .notAStore(path: path, what: "a device or socket")
    }
    return Inspection(
      isWritable: isWritable(path) && isWritable(folder),
      isOpenToOthers: status.st_mode & 0o077 != 0,
      version: try inspectHeader(),
      device: status.st_dev,
      inode: status.st_ino
    )
  }

  /// Refuses a file that is another than the one inspected: it was moved or replaced meanwhile.
  ///
  /// SQLite makes an empty file where it finds none; that one is taken away again.
  func refuseChange(since found: Inspection) throws(RegisterError) {
    let status = try self.status()
    guard status.st_dev == found.device, status.st_ino == found.inode else {
      guard status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 else {
        throw .moved(path: path)
      }
      unlink(path)
      throw .missing(path: path)
    }
  }

  /// What is at the path, not followed through a link.
  private func status() throws(RegisterError) -> stat {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    return status
  }

  var folder: String {
    URL(fileURLWithPath: absolutePath).deletingLastPathComponent().path
  }

  /// A superuser may write anywhere; a file marked read-only is left alone all the same.
  private func isWritable(_ path: String) -> Bool {
    var status = stat()
    return access(path, W_OK) == 0 && stat(path, &status) == 0 && status.st_mode & 0o222 != 0
  }

  /// Looks at the first bytes.
  ///
  /// - Returns: the number of the schema.
  private func inspectHeader() throws(RegisterError) -> Int {
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
    guard version > 0 else { throw .damaged(path: path, detail: "it has no schema") }
    return version
  }

  // MARK: A new store

  /// Refuses to make a store where one is, where an older one left its journal, or where no file
  /// can be made.
  ///
  /// SQLite would roll the journal of a removed store into the new one: its people would come back.
  /// An empty one holds nothing.
  func refuseWhatIsThere() throws(RegisterError) {
    if isThere { throw .exists(path: path) }
    try refuseRemains()
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .noFolder(path: path, folder: typedFolder)
    }
    guard isWritable(folder) else { throw .folderReadOnly(path: path) }
  }

  /// Refuses a place beside which a side file of SQLite holds anything.
  func refuseRemains() throws(RegisterError) {
    var status = stat()
    for suffix in Self.sideFiles where lstat(path + suffix, &status) == 0 {
      let isEmpty = status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
      guard isEmpty else { throw .remains(path: path, file: path + suffix) }
    }
  }

  /// What SQLite appends to a store's name for its side files.
  static let sideFiles = ["-journal", "-wal", "-shm"]

  /// Whether anything is at the path.
  var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// How many bytes the file has.
  var size: Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The folder as it was typed.
  private var typedFolder: String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Where a new store is built before it takes its name.
  func unfinished() -> StoreFile { StoreFile(path: "\(path).new-\(UUID().uuidString)") }

  /// The files that were begun at this path and have no name of their own yet.
  var unfinishedFiles: [String] {
    let start = URL(fileURLWithPath: absolutePath).lastPathComponent + ".new-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(start) }.sorted().map { "\(folder)/\($0)" }
  }

  /// Takes away what was begun at this path and never finished: of more than an hour ago.
  func sweepUnfinished() {
    for file in unfinishedFiles where StoreFile(path: file).isStale {
      try? FileManager.default.removeItem(atPath: file)
    }
  }

  /// Whether it was altered last more than an hour ago.
  var isStale: Bool {
    var status = stat()
    return lstat(path, &status) == 0
      && Date(timeIntervalSince1970: TimeInterval(modified(status))).timeIntervalSinceNow < -3600
  }

  private func modified(_ status: stat) -> Int {
    #if canImport(Darwin)
    status.st_mtimespec.tv_sec
    #else
    status.st_mtim.tv_sec
    #endif
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
    guard moved(to: other) else {
      if errno == EEXIST { throw .exists(path: other.path) }
      throw .fileSystem(path: other.path, reason: String(cString: strerror(errno)))
    }
    try other.syncFolder()
  }

  /// Takes the place of the other file at once, as one that SQLite has no open change in.
  func replace(_ other: StoreFile) throws(RegisterError) {
    guard Foundation.rename(path, other.path) == 0 else {
      throw .fileSystem(path: other.path, reason: String(cString: strerror(errno)))
    }
    try other.syncFolder()
  }

  /// Has the file's bytes on the disk before it goes on.
  func sync() throws(RegisterError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW)
    guard descriptor >= 0 else {
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Has the file's name on the disk before it goes on.
  func syncFolder() throws(RegisterError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Where the file system cannot rename without replacing, the file has two names for a moment.
  private func moved(to other: StoreFile) -> Bool {
    #if canImport(Glibc)
    if let renameAt2, renameAt2(AT_FDCWD, path, AT_FDCWD, other.path, 1) == 0 { return true }
    if renameAt2 != nil, errno != EINVAL, errno != ENOSYS { return false }
    #endif
    return link(path, other.path) == 0 && unlink(path) == 0
  }
}

#if canImport(Glibc)
/// `renameat2`, which Swift's Glibc does not show; the flag 1 is `RENAME_NOREPLACE`.
private let renameAt2 = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Rename.self) }

private typealias Rename =
  @convention(c) (
    Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
  ) -> Int32
#endif
