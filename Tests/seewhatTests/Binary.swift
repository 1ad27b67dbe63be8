import Foundation
import Testing

/// The real binary, run in a folder of its own as a new user would run it.
final class Binary: Sendable {
  /// What a run gave.
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: URL
  let environment: [String: String]

  /// - Parameter fixed: whether codes and day are always the same.
  /// - Throws: where no folder can be made.
  init(fixed: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "PATH": Self.products.path + ":/usr/local/bin:/usr/bin:/bin", "HOME": folder.path,
      "LANG": "C.UTF-8", "SEEWHAT_STORE": "store.sqlite", "SEEWHAT_AS": "tester",
    ].merging(fixed ? ["SEEWHAT_TODAY": "2017-03-01", "SEEWHAT_SEED": "1"] : [:]) { $1 }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The folder the test bundle lies in, which is the binary's too.
  static let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// Runs a line of shell.
  @discardableResult
  func sh(
    _ line: String,
    input: String = "",
    with more: [String: String] = [:]
  ) throws -> Outcome {
    try run("/bin/bash", ["-c", line], input: Data(input.utf8), with: more)
  }

  /// Runs the binary.
  @discardableResult
  func callAsFunction(
    _ arguments: String...,
    input: String = "",
    with more: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      Self.products.appendingPathComponent("seewhat").path,
      arguments,
      input: Data(input.utf8),
      with: more
    )
  }

  private func run(
    _ path: String,
    _ arguments: [String],
    input: Data,
    with more: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(more) { $1 }
    let files = try ["in", "out", "err"].map { name in
      let file = folder.appendingPathComponent(".\(UUID().uuidString).\(name)")
      try (name == "in" ? input : Data()).write(to: file)
      return file
    }
    defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let text = try files.dropFirst().map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self)
    }
    return Outcome(status: process.terminationStatus, output: text[0], errors: text[1])
  }

  // MARK: Files

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// A store with the sample data under the name that every command uses.
  func demo() throws {
    try Self.demonstration.get().write(to: folder.appendingPathComponent("store.sqlite"))
    try sh("chmod 600 store.sqlite")
  }

  /// The bytes of a store with the sample data, made once.
  private static let demonstration = Result {
    let seewhat = try Binary()
    let outcome = try seewhat("demo", "--store", "store.sqlite")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try seewhat.bytes("store.sqlite")
  }
}

/// The folder of the package, for what is read from it in tests.
let package = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
