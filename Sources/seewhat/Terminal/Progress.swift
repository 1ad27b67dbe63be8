internal import ArgumentParser
internal import Foundation
internal import Office

/// A line of progress on a terminal, and a way out with Ctrl-C.
final class Progress {
  private var shown = ""
  private nonisolated(unsafe) static var isInterrupted: sig_atomic_t = 0

  init() { signal(SIGINT) { _ in Progress.isInterrupted = 1 } }

  /// Shows how far a phase is.
  ///
  /// - Throws: `ExitCode` 130 after Ctrl-C, so that what is being written is taken back.
  func show(_ phase: ImportPhase, done: Int, total: Int) throws {
    guard Self.isInterrupted == 0 else {
      end()
      Terminal.complain("Stopped. Nothing was stored; the store is as it was.")
      if phase == .reading { Foundation.exit(130) }
      throw ExitCode(130)
    }
    let share = total > 0 ? min(100, done * 100 / total) : 100
    let line =
      "\(phase.rawValue) \(String(repeating: "█", count: share / 5))\(String(repeating: "░", count: 20 - share / 5)) \(share) %"
    guard Terminal.showsProgress, line != shown else { return }
    shown = line
    Terminal.prompt("\r\(line)")
  }

  /// Clears the line.
  func end() {
    if !shown.isEmpty { Terminal.prompt("\r\u{1B}[K") }
    shown = ""
  }
}
