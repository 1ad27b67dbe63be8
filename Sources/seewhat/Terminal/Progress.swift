internal import Foundation
internal import Office
internal import Register

/// A line of progress on a terminal, and a way out with Ctrl-C.
final class Progress {
  private var shown = ""
  private nonisolated(unsafe) static var isInterrupted: sig_atomic_t = 0

  init() { signal(SIGINT) { _ in Progress.isInterrupted = 1 } }

  /// Shows how far a phase is.
  ///
  /// - Throws: ``RegisterError/interrupted`` after Ctrl-C, so that what is being written is taken
  ///   back.
  func show(_ phase: ImportPhase, done: Int, total: Int) throws {
    guard Self.isInterrupted == 0 else {
      end()
      guard phase == .storing else {
        Terminal.complain(RegisterError.interrupted.description)
        Foundation.exit(RegisterError.interrupted.exitStatus)
      }
      throw RegisterError.interrupted
    }
    let share = total > 0 ? min(100, done * 100 / total) : 100
    let line =
      "\(phase.rawValue) \(String(repeating: "█", count: share / 5))\(String(repeating: "░", count: 20 - share / 5)) \(share) %"
    guard Terminal.showsProgress, line != shown else { return }
    shown = line
    Terminal.draw("\r\(line)")
  }

  /// Clears the line.
  func end() {
    if !shown.isEmpty { Terminal.draw("\r\u{1B}[K") }
    shown = ""
  }
}
