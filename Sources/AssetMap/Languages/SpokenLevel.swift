/// How well a language is spoken: CEFR A1 to C2, or native.
package enum SpokenLevel: Int, Hashable, Comparable, CaseIterable, Sendable {
  case a1 = 1
  case a2, b1, b2, c1, c2, native

  /// The name in files and reports: `A1` … `C2`, `native`.
  package var name: String {
    switch self {
    case .a1: "A1"
    case .a2: "A2"
    case .b1: "B1"
    case .b2: "B2"
    case .c1: "C1"
    case .c2: "C2"
    case .native: "native"
    }
  }

  package static func < (left: SpokenLevel, right: SpokenLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A language that a participant speaks.
package struct LanguageAbility: Hashable, Sendable {
  package var language: LanguageTag
  package var level: SpokenLevel
  /// Whether they also read it; `nil` where nobody asked.
  package var reads: Bool?

  package init(_ language: LanguageTag, _ level: SpokenLevel, reads: Bool? = nil) {
    self.language = language
    self.level = level
    self.reads = reads
  }
}
