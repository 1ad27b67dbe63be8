internal import Foundation
internal import Office
internal import Register

/// A line of progress on a terminal, and a way out with Ctrl-C.
final class Progress {
  private let isShown = Terminal.showsProgress
  private var shown: (phase: String, share: Int)?
  private nonisolated(unsafe) static var isInterrupted: sig_atomic_t = 0

  /// Whether Ctrl-C was pressed since it was listened for.
  static var wasInterrupted: Bool { isInterrupted != 0 }

  /// Listens for Ctrl-C, also where whoever started the program had blocked it.
  init() {
    signal(SIGINT) { _ in Progress.isInterrupted = 1 }
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
  }

  /// Shows how far a phase is; cheap enough for every record.
  ///
  /// - Throws: ``RegisterError/interrupted`` after Ctrl-C, so that what is being written is taken
  ///   back.
  func show(_ phase: ImportPhase, done: Int, total: Int) throws {
    guard Self.isInterrupted == 0 else {
      end()
      guard phase == .reading else { throw RegisterError.interrupted }
      Terminal.complain(RegisterError.interrupted.description)
      Foundation.exit(RegisterError.interrupted.exitStatus)
    }
    draw(phase.rawValue, done: done, total: total)
  }

  /// Shows how far something is, if it is to be shown.
  func draw(_ phase: String, done: Int, total: Int) {
    guard isShown else { return }
    let share = total > 0 ? min(100, done * 100 / total) : 100
    guard shown?.phase != phase || shown?.share != share else { return }
    shown = (phase, share)
    let bar =
      String(repeating: "█", count: share / 5) + String(repeating: "░", count: 20 - share / 5)
    Terminal.draw("\r\(phase) \(bar) \(share) %\u{1B}[K")
  }

  /// From now on Ctrl-C ends the program at once.
  func stopListening() { signal(SIGINT, SIG_DFL) }

  /// Clears the line.
  func end() {
    if shown != nil { Terminal.draw("\r\u{1B}[K") }
    shown = nil
  }
}
