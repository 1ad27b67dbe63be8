internal import Foundation

extension Terminal {
  /// The terminal's own settings while nothing typed is shown.
  private nonisolated(unsafe) static var shown = termios()

  /// Asks for a line that is not shown while it is typed; a program that is stopped shows it again.
  ///
  /// - Throws: ``Refused`` where the line is not valid UTF-8 or there is none.
  static func secret(_ question: String) throws -> String {
    tcgetattr(STDIN_FILENO, &shown)
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    let stops = [SIGINT, SIGQUIT, SIGTERM, SIGHUP]
    for stop in stops {
      signal(stop) { number in
        tcsetattr(STDIN_FILENO, TCSANOW, &Terminal.shown)
        _exit(128 + number)
      }
    }
    defer {
      tcsetattr(STDIN_FILENO, TCSANOW, &shown)
      for stop in stops { signal(stop, SIG_DFL) }
      say("")
    }
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    prompt(question)
    guard let line = try readLine() else {
      throw Refused("No passphrase was typed. Nothing was written.")
    }
    return line
  }
}
