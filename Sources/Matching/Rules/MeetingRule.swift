import AssetMap

/// Whether two people can meet, and what place and time earn.
struct MeetingRule: Sendable {
  let places: PlaceTable
  /// By the number of common slots; ``unknownTime`` apart.
  private let timePoints: [Int32]
  private let unknownTime: Int32

  /// What comes of looking at two parties.
  struct Meeting: Sendable {
    var obstacles: Obstacles = []
    var place: Int32
    var time: Int32
  }

  init(places: PlaceTable, policy: Policy) {
    self.places = places
    unknownTime = Int32(policy.unknownTime)
    timePoints = (0...TimesOfWeek.any.count).map { common in
      Int32(policy.commonTime * min(common, policy.fullSlots) / policy.fullSlots)
    }
  }

  /// The holder, the times, the preferences and the places of two parties.
  ///
  /// - Complexity: O(1); allocates nothing.
  @inline(__always)
  func meeting(_ need: Party, _ capability: Party) -> Meeting {
    var meeting = Meeting(place: places.points(need.place, capability.place), time: unknownTime)
    if need.holder == capability.holder { meeting.obstacles.insert(.sameHolder) }
    if need.times != 0 && capability.times != 0 {
      let common = (need.times & capability.times).nonzeroBitCount
      if common == 0 { meeting.obstacles.insert(.noCommonTime) }
      meeting.time = timePoints[common]
    }
    if need.admits & capability.gender == 0 || capability.admits & need.gender == 0 {
      meeting.obstacles.insert(.preference)
    }
    return meeting
  }
}

/// A set of `Obstacle` that allocates nothing.
struct Obstacles: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ obstacle: Obstacle) { rawValue = 1 << UInt8(obstacle.rawValue) }

  static let sameHolder = Obstacles(.sameHolder)
  static let noCommonLanguage = Obstacles(.noCommonLanguage)
  static let noCommonTime = Obstacles(.noCommonTime)
  static let preference = Obstacles(.preference)
  static let declined = Obstacles(.declined)
  static let consentMissing = Obstacles(.consentMissing)
  static let fullyBooked = Obstacles(.fullyBooked)

  /// The obstacles, in their order.
  var all: [Obstacle] {
    (0..<UInt8.bitWidth).compactMap(Obstacle.init(rawValue:)).filter { contains(Obstacles($0)) }
  }
}
