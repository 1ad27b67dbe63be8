internal import Foundation

/// The desktop that the command line stands on, where there is one.
enum Desktop {
  /// Opens a file in the program that shows such files; where there is no desktop, says where it is.
  static func show(_ path: String) {
    let file = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    guard let opener, isOpened(file, by: opener) else {
      return Terminal.say("There is no desktop here to show it on. The file is \(file).")
    }
  }

  /// The program that opens files: `open` on a Mac, elsewhere `xdg-open` where there is a screen.
  private static var opener: String? {
    #if os(macOS)
    return "/usr/bin/open"
    #else
    let environment = ProcessInfo.processInfo.environment
    let screen = environment["WAYLAND_DISPLAY"] ?? environment["DISPLAY"] ?? ""
    guard !screen.isEmpty else { return nil }
    return (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
      .first(where: FileManager.default.isExecutableFile)
    #endif
  }

  /// Whether the program took the file; what it says itself is of no use to the reader.
  private static func isOpened(_ file: String, by opener: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: opener)
    process.arguments = [file]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
