/// Keeps spreadsheets from taking a cell for a formula.
///
/// A cell that, after any number of apostrophes, begins as a formula does is written with one more
/// apostrophe before it; reading takes one away again. So every cell comes back as it was, and
/// `+49 7851 555`, typed by hand without an apostrophe, is read as typed.
///
/// See OWASP, "CSV Injection"; the full-width forms are taken for formulas in East Asian settings.
enum FormulaGuard {
  /// The cell as it is written to a file.
  static func added(to text: String) -> String { isGuarded(text) ? "'" + text : text }

  /// The cell as it was before ``added(to:)``.
  static func removed(from text: String) -> String {
    text.utf8.first == .apostrophe && isGuarded(text) ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Whether the text begins as a formula does, but for apostrophes before it.
  private static func isGuarded(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
