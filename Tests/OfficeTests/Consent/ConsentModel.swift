import AssetMap

/// What somebody consents to, kept beside the register in another way: of each purpose only whether
/// it is given now, and its last day.
struct ConsentModel {
  /// The last day of each purpose that was given and not withdrawn.
  private var lastDays: [Purpose: Day] = [:]
  /// Whether nothing is held about them any more.
  private(set) var isErased = false

  /// Later than any day of a test.
  static let never = Day(number: 100_000)

  mutating func grant(_ purposes: [Purpose], until day: Day?) {
    for purpose in purposes { lastDays[purpose] = day ?? Self.never }
  }

  mutating func withdraw(_ purposes: Set<Purpose>) {
    for purpose in purposes { lastDays[purpose] = nil }
  }

  mutating func erase() { (lastDays, isErased) = ([:], true) }

  /// Whether all these purposes hold on a day that is not before the last thing that happened.
  func allows(_ purposes: Set<Purpose>, on day: Day) -> Bool {
    purposes.allSatisfy { purpose in lastDays[purpose].map { day <= $0 } ?? false }
  }
}
