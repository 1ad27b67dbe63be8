internal import ArgumentParser
internal import Foundation
internal import Register

/// Where the passphrase of a backup comes from: a file or the keyboard, never the command's line,
/// which others on the machine can read.
struct PassphraseOption: ParsableArguments {
  @Option(
    name: .customLong("passphrase-file"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "Read the passphrase from this file's first line; only you may be able to read it",
      valueName: "path"
    )
  )
  var path: String?

  /// The passphrase to lock a backup with, asked for twice.
  func new() throws -> Passphrase {
    if let path { return try Passphrase(line(of: path), isNew: true) }
    let typed = try ask("Passphrase: ")
    let passphrase = try Passphrase(typed, isNew: true)
    guard try ask("The same again: ") == typed else {
      throw Refused("The two passphrases differ. Nothing was written; run the command again.")
    }
    return passphrase
  }

  /// The passphrase that opens a backup.
  func present(for backup: String) throws -> Passphrase {
    if let path { return try Passphrase(line(of: path), isNew: false) }
    guard Terminal.canAsk else { throw RegisterError.passphraseNeeded(path: backup) }
    return try Passphrase(ask("Passphrase of \(backup): "), isNew: false)
  }

  private func ask(_ question: String) throws -> String {
    guard Terminal.canAsk else {
      throw Refused(
        "Nobody can be asked for the passphrase here. Name a file that holds it with "
          + "--passphrase-file PATH; nothing was written."
      )
    }
    return try Terminal.secret(question)
  }

  /// The first line of a file that its owner alone may read.
  private func line(of path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Refused(
        "\(path) cannot be read: \(String(cString: strerror(errno))). Check the path; nothing was "
          + "written."
      )
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Refused("\(path) is no plain file. Nothing was written.")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw Refused(
        "Others may read \(path), so its passphrase is no secret. Make it private with chmod 600, or "
          + "choose another passphrase; nothing was written."
      )
    }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    let line = bytes.prefix(max(0, count)).prefix { $0 != 10 && $0 != 13 }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Refused("The first line of \(path) is not valid UTF-8. Nothing was written.")
    }
    return text
  }
}
