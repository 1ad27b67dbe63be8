import AssetMap

/// A card as a row of a problem.
struct CardRow: Sendable {
  let code: CardCode
  let group: CardGroup
  let party: Party
  let isUrgent: Bool
  /// Whether it is offered to a group.
  let isForGroup: Bool
  /// Whether the holder consents to *keep* and *match*.
  let isConsenting: Bool
  /// Helpers wanted, or people it can serve.
  let count: Int32
  /// How many fixed matches take of the count, or more.
  var taken: Int32 = 0
  /// Whole weeks since it was written.
  let weeks: Int

  /// Helpers still wanted, or places still free.
  var left: Int32 { max(0, count - taken) }
}

/// All that decides whether two people can meet, and where and when.
struct Party: Sendable, BitwiseCopyable {
  /// The holder, as an index.
  var holder: Int32
  /// The place, as an index; 0 where not known.
  var place: Int32
  /// Bits as in `TimesOfWeek`; 0 where not known.
  var times: UInt32
  /// One bit for the gender, as ``gender(_:)`` gives it.
  var gender: UInt8
  /// The genders that no preference of the holder speaks against.
  var admits: UInt8

  /// One bit for each gender, and one for "not said".
  static func gender(_ gender: Gender?) -> UInt8 {
    switch gender {
    case .woman: 1
    case .man: 2
    case .diverse: 4
    case nil: 8
    }
  }

  private static let everyGender: UInt8 = 0b1111

  /// The genders that none of these preferences speaks against.
  static func admitted(by preferences: [Preference]) -> UInt8 {
    if preferences.isEmpty { return everyGender }
    let genders: [Gender?] = Gender.allCases + [nil]
    return genders.filter { gender in
      preferences.allSatisfy { $0.verdict(on: gender) != .speaksAgainst }
    }
    .reduce(0) { $0 | Self.gender($1) }
  }
}

extension Profile {
  /// The gender that preferences look at: organisations have none.
  var personalGender: Gender? { kind == .organisation ? nil : gender }
}
