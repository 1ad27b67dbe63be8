import Foundation
import Testing

extension Binary {
  /// What somebody does once the terminal shows certain words.
  enum Deed {
    case types(String)
    case presses(Int32)
  }

  /// How a run at a terminal ended: what it drew there stands as errors.
  struct AtTerminal {
    var outcome: Outcome
    /// Whether the terminal showed what was typed, each time something was done.
    var showedTyping: [Bool]
    /// Whether it does so when all is over.
    var showsTyping: Bool
  }

  /// Runs the binary with a terminal for stdin and stderr.
  ///
  /// - Parameters:
  ///   - arguments: What is run.
  ///   - deeds: What is done, one after the other, once the words before it are shown anew.
  /// - Returns: How it ended.
  /// - Throws: where it cannot be run.
  func atTerminal(
    _ arguments: String...,
    doing deeds: [(words: String, deed: Deed)]
  ) throws -> AtTerminal {
    var (rest, seen, showed) = (deeds[...], 0, [Bool]())
    let (outcome, showsTyping) = try onTerminal(arguments, hasKeyboard: true) {
      drawn,
      terminal,
      process in
      let text = String(decoding: drawn[seen...], as: UTF8.self)
      guard let next = rest.first, text.contains(next.words) else { return }
      (rest, seen) = (rest.dropFirst(), drawn.count)
      showed.append(Self.showsTyping(terminal))
      switch next.deed {
      case .types(let line): _ = line.withCString { Foundation.write(terminal, $0, strlen($0)) }
      case .presses(let signal): kill(process, signal)
      }
    }
    return AtTerminal(outcome: outcome, showedTyping: showed, showsTyping: showsTyping)
  }

  /// Runs the binary with a terminal for stderr, and presses Ctrl-C once the progress that it draws
  /// there names a phase for the second time: some of it is done then.
  ///
  /// - Parameters:
  ///   - phase: The phase's words.
  ///   - arguments: What is run.
  /// - Returns: How it ended, with all that it drew as errors.
  /// - Throws: where it cannot be run.
  func pressingCtrlC(during phase: String, in arguments: String...) throws -> Outcome {
    var isPressed = false
    return try onTerminal(arguments, hasKeyboard: false) { drawn, _, process in
      guard !isPressed, String(decoding: drawn, as: UTF8.self).ranges(of: phase).count > 1 else {
        return
      }
      isPressed = true
      kill(process, SIGINT)
    }.outcome
  }

  /// Runs the binary with a terminal for stderr, and for stdin where there is a keyboard.
  ///
  /// - Parameters:
  ///   - arguments: What is run.
  ///   - hasKeyboard: Whether something can be typed.
  ///   - react: Told of all that was drawn so far, each time something is, with the terminal and the
  ///     process.
  /// - Returns: How it ended, and whether the terminal shows what is typed.
  /// - Throws: where it cannot be run.
  private func onTerminal(
    _ arguments: [String],
    hasKeyboard: Bool,
    react: (_ drawn: [UInt8], _ terminal: Int32, _ process: pid_t) -> Void
  ) throws -> (outcome: Outcome, showsTyping: Bool) {
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
    process.standardInput =
      hasKeyboard ? FileHandle(fileDescriptor: screen) : FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle(fileDescriptor: screen)
    try Self.admittingSignals { try process.run() }
    // From now on the process alone holds the screen, which ends with it.
    close(screen)
    var drawn = [UInt8]()
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      // Whoever waits for what nobody does is ended: it shows in how it ended.
      var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&state, 1, 120_000) == 0 { kill(process.processIdentifier, SIGKILL) }
      let count = read(terminal, &bytes, bytes.count)
      if count <= 0 { break }
      drawn += bytes[..<count]
      react(drawn, terminal, process.processIdentifier)
    }
    process.waitUntilExit()
    let outcome = Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: drawn, as: UTF8.self)
    )
    return (outcome, Self.showsTyping(terminal))
  }

  /// Threads of a pool admit no signals, and what is run from them would not either.
  private static func admittingSignals(_ work: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  private static func showsTyping(_ terminal: Int32) -> Bool {
    var settings = termios()
    return tcgetattr(terminal, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }
}
