/// A word that was not understood, never guessed at.
package struct UnknownWord: Error, Hashable, Sendable {
  /// The word as typed.
  package let value: String
  /// What it should have been, with its article: `a known language`, `a level`.
  package let expected: String
  /// The words that would have been understood: all of them, the nearest, or those it may mean.
  package let allowed: [String]
  /// Why it was refused, which decides how ``allowed`` is to be read.
  package let cause: Cause

  /// Why a word was refused.
  package enum Cause: Hashable, Sendable {
    /// Not one of the words; `allowed` has all of them.
    case notAllowed
    /// Not known; `allowed` has the nearest, if any come near.
    case notKnown
    /// It means more than one thing; `allowed` has these.
    case ambiguous
    /// Nearly a word with a meaning of its own: too near to be taken for another.
    case nearlyAllowed
    /// Not written in the form; `allowed` has examples.
    case form
  }

  package init(
    value: String,
    expected: String,
    allowed: [String],
    cause: Cause = .notAllowed
  ) {
    self.value = value
    self.expected = expected
    self.allowed = allowed
    self.cause = cause
  }
}

extension UnknownWord: CustomStringConvertible {
  /// One sentence without a full stop, such as «“Tigrinian” is not a known language; nearest:
  /// Tigrinya (ti)».
  package var description: String {
    let choices = allowed.joined(separator: ", ")
    let opening = value.allSatisfy(\.isWhitespace) ? "an empty word" : "“\(shortened)”"
    switch cause {
    case .ambiguous:
      return "\(opening) is more than one thing: name one of \(choices)"
    case .nearlyAllowed:
      return "\(opening) is not \(expected); did you mean \(choices)?"
    case .notKnown:
      return "\(opening) is not \(expected)" + (allowed.isEmpty ? "" : "; nearest: \(choices)")
    case .form:
      return "\(opening) is not \(expected); write it like \(choices)"
    case .notAllowed:
      return "\(opening) is not \(expected)" + (allowed.isEmpty ? "" : "; allowed: \(choices)")
    }
  }

  /// The word, cut where it would drown the sentence.
  private var shortened: String {
    value.count <= 60 ? value : String(value.prefix(60)) + "…"
  }
}
