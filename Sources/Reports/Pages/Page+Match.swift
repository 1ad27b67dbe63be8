extension Page {
  /// A pair to decide on: who needs what, who offers it, and what speaks for it.
  package struct Match: Sendable {
    package var heading: Phrase
    package var need: [Fact]
    /// Who stands between the two; empty where nobody does.
    package var interpreter: [Fact]
    package var capability: [Fact]
    /// Why, and why not higher.
    package var reasons: [Fact]
    /// What must come before the introduction.
    package var conditions: [Fact]
    package var standing: Fact
    /// What its points are made of; `nil` where the two no longer fit.
    package var fit: Fit?
    /// What is to be ticked or filled in on paper; empty where it is decided.
    package var answers: [Phrase]

    /// Everything that is said, line by line.
    var facts: [Fact] {
      need + interpreter + capability + reasons + conditions + [standing]
    }
  }

  /// The points of a pair, part by part.
  package struct Fit: Sendable {
    /// The sum in words.
    package var title: Phrase
    package var parts: [Part]

    /// One part: what it is, what it earned and could have earned.
    package struct Part: Sendable {
      package var label: Phrase
      package var points: Int
      package var atMost: Int
    }
  }
}
