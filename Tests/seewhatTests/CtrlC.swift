import Foundation
import Testing

extension Binary {
  /// Runs the binary with a terminal for stderr, and presses Ctrl-C once the progress that it draws
  /// there names a phase for the second time: some of it is done then.
  ///
  /// - Parameters:
  ///   - phase: The phase's words.
  ///   - arguments: What is run.
  /// - Returns: How it ended, with all that it drew as errors.
  /// - Throws: where it cannot be run.
  func pressingCtrlC(during phase: String, in arguments: String...) throws -> Outcome {
    var (terminal, screen): (Int32, Int32) = (-1, -1)
    try #require(openpty(&terminal, &screen, nil, nil, nil) == 0)
    defer { close(terminal) }
    let output = folder.appendingPathComponent(".\(UUID().uuidString).out")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = Self.products.appendingPathComponent("seewhat")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle(fileDescriptor: screen)
    try process.run()
    // From now on the process alone holds the screen, which ends with it.
    close(screen)
    var (drawn, isPressed) = ([UInt8](), false)
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(terminal, &bytes, bytes.count)
      if count <= 0 { break }
      drawn += bytes[..<count]
      if !isPressed && String(decoding: drawn, as: UTF8.self).ranges(of: phase).count > 1 {
        isPressed = true
        kill(process.processIdentifier, SIGINT)
      }
    }
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: drawn, as: UTF8.self)
    )
  }
}
