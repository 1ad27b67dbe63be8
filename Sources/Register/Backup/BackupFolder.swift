internal import Foundation

/// Where the backups of a store lie: the folder `store.sqlite.backups` beside it, unless another is
/// named.
struct BackupFolder {
  let path: String
  /// The store's name, with which those of its backups begin.
  private let name: String

  init(of store: StoreFile, at folder: String? = nil) {
    path = folder ?? store.path + ".backups"
    let file = URL(fileURLWithPath: store.absolutePath)
    name =
      file.pathExtension == "sqlite"
      ? file.deletingPathExtension().lastPathComponent
      : file.lastPathComponent
  }

  /// Makes the folder, readable by its owner alone, unless there is one.
  func make() throws(RegisterError) {
    guard mkdir(path, 0o700) != 0 else { return }
    let reason = errno
    var status = stat()
    guard reason == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .fileSystem(path: path, reason: String(cString: strerror(reason)))
    }
  }

  /// A file that is not there yet, named `store-2026-11-24-215500.sqlite` or with `-2` and so on;
  /// with `.encrypted` after it where it is that.
  func place(at moment: String, isSealed: Bool = false) -> StoreFile {
    let digits = moment.filter { $0.isASCII && $0.isNumber }
    let day = moment.prefix(10)
    return free(
      "\(name)-\(day)-\(digits.dropFirst(8).prefix(6))",
      isSealed ? Self.sealed : Self.plain
    )
  }

  /// A file that is not there yet, for the store as it was under an older schema.
  func place(ofSchema version: Int) -> StoreFile { free("\(name)-schema-\(version)") }

  private func free(_ stem: String, _ ending: String = Self.plain) -> StoreFile {
    func isTaken(_ name: String) -> Bool {
      [Self.plain, Self.sealed].contains { StoreFile(path: "\(path)/\(name)\($0)").isThere }
    }
    var (name, number) = (stem, 2)
    while isTaken(name) {
      name = "\(stem)-\(number)"
      number += 1
    }
    return StoreFile(path: "\(path)/\(name)\(ending)")
  }

  /// How the names of backups end: as they are, and encrypted.
  private static let plain = ".sqlite"
  private static let sealed = ".sqlite.encrypted"

  /// Where a backup is written before it has its name.
  var draft: StoreFile { StoreFile(path: "\(path)/\(name).sqlite") }

  /// The backups that are named by date and time, oldest first.
  var dated: [StoreFile] {
    files.filter { file in
      let stem = file.dropFirst(name.count + 1)
      return file.hasPrefix(name + "-")
        && (file.hasSuffix(Self.plain) || file.hasSuffix(Self.sealed))
        && stem.prefix(17).enumerated().allSatisfy { index, character in
          [4, 7, 10].contains(index) ? character == "-" : character.isASCII && character.isNumber
        }
    }
    .map { StoreFile(path: "\(path)/\($0)") }
  }

  /// The names of all files in the folder, by date and number.
  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .sorted { ($0.count, $0) < ($1.count, $1) }
      .sorted { $0.prefix(name.count + 18) < $1.prefix(name.count + 18) }
  }
}
