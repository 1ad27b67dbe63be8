import AssetMap

/// Whether two people can meet, and what place and time earn.
struct MeetingRule: Sendable {
  let places: PlaceTable
  /// By the number of common slots; ``unknownTime`` apart.
  let timePoints: [Int32]
  let unknownTime: Int32

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
    meeting.time = time(need, capability)
    if meeting.time < 0 {
      meeting.obstacles.insert(.noCommonTime)
      meeting.time = timePoints[0]
    }
    if !Self.admit(need, capability) { meeting.obstacles.insert(.preference) }
    return meeting
  }

  /// What the common slots of two parties earn; −1 where both state times and have none in common.
  @inline(__always)
  func time(_ need: Party, _ capability: Party) -> Int32 {
    timePoints.withUnsafeBufferPointer {
      guard let points = $0.baseAddress else { return unknownTime }
      return Self.time(need, capability, points, unknown: unknownTime)
    }
  }

  /// The same with ``timePoints`` and ``unknownTime`` at hand.
  @inline(__always)
  static func time(
    _ need: Party,
    _ capability: Party,
    _ points: UnsafePointer<Int32>,
    unknown: Int32
  ) -> Int32 {
    if need.times == 0 || capability.times == 0 { return unknown }
    let common = (need.times & capability.times).nonzeroBitCount
    return common == 0 ? -1 : points[common]
  }

  /// Whether they are two people, and neither's preferences speak against the other.
  @inline(__always)
  static func allows(_ need: Party, _ capability: Party) -> Bool {
    need.holder != capability.holder && admit(need, capability)
  }

  @inline(__always)
  private static func admit(_ need: Party, _ capability: Party) -> Bool {
    need.admits & capability.gender != 0 && capability.admits & need.gender != 0
  }
}

/// A set of `Obstacle` that allocates nothing.
struct Obstacles: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ obstacle: Obstacle) { rawValue = 1 << UInt8(obstacle.rawValue) }

  static let sameHolder = Obstacles(.sameHolder)
  static let noCommonLanguage = Obstacles(.noCommonLanguage)
  static let interpretersBooked = Obstacles(.interpretersBooked)
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
