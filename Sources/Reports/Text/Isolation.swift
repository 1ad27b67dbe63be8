/// Which words are wrapped in first-strong isolates, so that they and what stands beside them keep
/// their order.
package enum Isolation: Sendable {
  case none
  /// Foreign words that may run from right to left: among words that run from left to right.
  case turning
  /// All that is not our own words: in a line that runs from right to left, Latin words that stand
  /// next to each other would else be read as one run, the last first.
  case foreign

  /// Whether a run of words is wrapped.
  func wraps(_ span: Phrase.Span) -> Bool {
    switch self {
    case .none: false
    case .turning: span.isForeign && BidiText.mayTurn(span.text)
    case .foreign: if case .words = span { false } else { !span.text.isEmpty }
    }
  }
}
