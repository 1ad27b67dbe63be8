extension Check {
  /// Reads `children:2026-02-01` or `vulnerable:2025-05-01..2028-05-01`: the kind, the day it was
  /// issued and the last day on which it holds, if there is one.
  package init(_ text: String) throws(UnknownWord) {
    guard let colon = text.firstIndex(of: ":") else { throw Self.formFault(text) }
    let kind = try CheckKind(String(text[..<colon]))
    let days = text[text.index(after: colon)...]
    var (issued, until) = (days, Substring?.none)
    if let dots = days.indices.first(where: { days[$0...].hasPrefix("..") }) {
      issued = days[..<dots]
      until = days[days.index(dots, offsetBy: 2)...]
    }
    guard let issuedOn = Day(String(issued.trimmed)) else { throw Self.formFault(text) }
    var validUntil: Day?
    if let until {
      guard let day = Day(String(until.trimmed)), issuedOn <= day else {
        throw Self.formFault(text)
      }
      validUntil = day
    }
    self.init(kind, issuedOn: issuedOn, validUntil: validUntil)
  }

  /// The form that ``init(_:)`` reads.
  package var text: String {
    "\(kind.rawValue):\(issuedOn)" + (validUntil.map { "..\($0)" } ?? "")
  }

  private static func formFault(_ text: String) -> UnknownWord {
    UnknownWord(
      value: text,
      expected: "a check with its days",
      allowed: ["children:2026-02-01", "vulnerable:2025-05-01..2028-05-01"],
      cause: .form
    )
  }
}
