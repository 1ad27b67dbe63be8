/// What a clearance is for.
package enum CheckKind: String, Hashable, Codable, CaseIterable, Sendable {
  case children, vulnerable
}

/// A dated clearance that a participant holds, for work with children or vulnerable adults.
package struct Check: Hashable, Comparable, Sendable {
  package var kind: CheckKind
  package var issuedOn: Day
  /// The last day on which it holds; `nil` where it does not run out.
  package var validUntil: Day?

  package init(_ kind: CheckKind, issuedOn: Day, validUntil: Day? = nil) {
    self.kind = kind
    self.issuedOn = issuedOn
    self.validUntil = validUntil
  }

  /// Whether it clears its holder on `day`.
  package func holds(on day: Day) -> Bool {
    issuedOn <= day && validUntil.map { day <= $0 } ?? true
  }

  package static func < (left: Check, right: Check) -> Bool {
    (left.kind.rawValue, left.issuedOn, left.validUntil ?? left.issuedOn)
      < (right.kind.rawValue, right.issuedOn, right.validUntil ?? right.issuedOn)
  }
}
