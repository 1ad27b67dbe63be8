internal import Foundation
internal import Reports

/// What the command line prints, and where: data on stdout, all else on stderr.
enum Terminal {
  /// Prints data; a whole report is written in one piece.
  static func print(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    guard let reason = write(line, to: STDOUT_FILENO) else { return }
    if reason == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    complain(unprinted(text, String(cString: strerror(reason))))
    exit(1)
  }

  /// What to say where data cannot be printed: a code just stored is not lost with it.
  private static func unprinted(_ text: String, _ reason: String) -> String {
    let isCode = text.count < 40 && !text.contains(where: \.isNewline)
    let stored =
      OpenStore.hasStored
      ? "but what the command did is stored\(isCode ? ": \(text)" : "; do not run it again")"
      : "and nothing was stored"
    return "The output cannot be written (\(reason)), \(stored)."
  }

  /// Says something about what was done, in the language chosen.
  static func say(_ text: String) {
    write(TerminalText.safeLines(CommandLanguage.said(text)) + "\n", to: STDERR_FILENO)
  }

  /// Says what went wrong.
  static func complain(_ sentence: String) { say("Error: \(sentence)") }

  /// Asks something that wants no line break after it.
  static func prompt(_ text: String) {
    write(TerminalText.safeLines(CommandLanguage.said(text)), to: STDERR_FILENO)
  }

  /// Draws on the terminal as it is told.
  static func draw(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Whether someone sits in front of stdin and stderr, so that questions can be asked.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Whether stdout is a terminal.
  static var isScreen: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether progress may be drawn.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// The columns to fill: the terminal's, `COLUMNS`, or 100.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(40, Int(size.ws_col))
    }
    return max(40, ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 100)
  }

  /// The lines of the screen.
  static var height: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0
      ? Int(size.ws_row) : 24
  }

  /// The next line of stdin without its end; `nil` when there is none.
  ///
  /// - Throws: ``Refused`` where it is not valid UTF-8: repairing it would alter what was typed.
  static func readLine() throws -> String? {
    guard var bytes = nextLine() else { return nil }
    while let last = bytes.last, [10, 13].contains(last) { bytes.removeLast() }
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw Refused(
        "The line typed is not valid UTF-8. Set the terminal to UTF-8; the cards before it are stored."
      )
    }
    return line
  }

  /// Bytes of stdin that were read beyond the last line.
  private nonisolated(unsafe) static var ahead: [UInt8] = []

  /// The next line with its end, or the rest; `nil` at the end of stdin.
  private static func nextLine() -> [UInt8]? {
    while true {
      if let end = ahead.firstIndex(of: 10) {
        defer { ahead.removeFirst(end + 1) }
        return Array(ahead[...end])
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      guard count > 0 else {
        defer { ahead = [] }
        return ahead.isEmpty ? nil : ahead
      }
      ahead += chunk[..<count]
    }
  }

  /// Yes or no, asked on a terminal; anything but yes is no.
  static func confirm(_ question: String) -> Bool {
    prompt("\(CommandLanguage.said(question)) [y/N] ")
    let answer = (try? readLine())?.lowercased() ?? ""
    return ["y", "yes", "j", "ja"].contains(answer.trimmingCharacters(in: .whitespaces))
  }

  /// Readies the process: closed files, signals and what others may read of new files.
  ///
  /// A reader that went away (`seewhat … | head`) ends the program without a word, but not where it
  /// read stderr. A closed stdin is empty, and a closed stdout cannot be written: no file opened
  /// later takes their place.
  static func prepare() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
  }

  /// Refuses arguments that are not valid UTF-8: repairing them would alter what was typed.
  static func refuseInvalidArguments() throws {
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = CommandLine.unsafeArgv[index] else { continue }
      guard String(validatingCString: argument) != nil else {
        throw WrongValue(
          "argument \(index)",
          "it is not valid UTF-8; set the terminal to UTF-8 and type it again"
        )
      }
    }
  }

  /// Writes all of a text; stderr's failures change nothing.
  ///
  /// - Returns: the reason where it cannot be written.
  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        guard errno == EINTR || errno == EAGAIN else { return errno }
        var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&state, 1, 1000)
        continue
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

/// An error whose sentence is printed as it is.
protocol PlainRefusal: Error {
  var sentence: String { get }
  var exitStatus: Int32 { get }
}

extension PlainRefusal {
  var exitStatus: Int32 { 1 }
}
