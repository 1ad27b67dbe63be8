internal import Foundation

/// Shows long output on a terminal page by page, with `PAGER` or less.
enum Pager {
  /// Shows the text where it is longer than the screen.
  ///
  /// - Parameter text: what is to be read; it is safe for a terminal already.
  /// - Returns: whether it was shown; if not, it is still to be printed: the output is no screen, the
  ///   text fits on it, `PAGER` is empty, or there is no such program.
  static func shows(_ text: String) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    let command = environment["PAGER"] ?? "less"
    guard Terminal.isScreen, Terminal.canAsk, !command.isEmpty,
      text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= Terminal.height,
      isThere(command, in: environment["PATH"] ?? "")
    else { return false }
    // Colours as they are, no clearing at the end, and no paging of what fits after all.
    setenv("LESS", "FRX", 0)
    setenv("LESSCHARSET", "utf-8", 0)
    signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, SIG_DFL) }
    guard let pager = popen(command, "w") else { return false }
    fputs(text.hasSuffix("\n") ? text : text + "\n", pager)
    pclose(pager)
    return true
  }

  /// Whether the command's program can be run.
  private static func isThere(_ command: String, in path: String) -> Bool {
    guard let program = command.split(separator: " ").first else { return false }
    if program.contains("/") { return access(String(program), X_OK) == 0 }
    return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
