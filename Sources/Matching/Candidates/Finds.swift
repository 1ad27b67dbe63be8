/// A capability that a search has found for a need.
struct Find {
  /// Points descending, then when the search came to the place, then the tie, in one number.
  fileprivate var key: UInt64
  /// Its number on the shelves.
  var member: Int32

  var points: Int32 { 0xFFFF - Int32(truncatingIfNeeded: key >> 48) }
}

/// The best that a search has found so far.
struct Finds: ~Copyable {
  private var finds: UnsafeMutablePointer<Find>
  private var room = 256
  private var count = 0
  private var wanted = 0
  private var place: UInt64 = 0
  /// The least points with which a find at this place is taken.
  private(set) var least: Int32 = .min
  /// Whether any capability was passed over that might earn no more than the last find.
  private var leavesOut = false

  /// Where more are wanted, they are sorted once at the end.
  private static let mostKeptSorted = 64

  init() { finds = .allocate(capacity: 256) }

  deinit { finds.deallocate() }

  /// Forgets all, and wants so many.
  mutating func reset(_ wanted: Int) {
    self.wanted = wanted
    count = 0
    place = 0
    least = .min
    leavesOut = false
  }

  private var isKeptSorted: Bool { wanted <= Self.mostKeptSorted }

  /// Notes that some were never looked at.
  mutating func leaveOut() { leavesOut = true }

  /// What must be earned at least beside so many points, to be taken.
  @inline(__always)
  func least(beside points: Int32) -> Int32 { isFull ? least - points : .min }

  /// Whether there are as many as wanted, so that others must displace them.
  @inline(__always)
  var isFull: Bool { least != .min }

  /// Whether a find at this place with so many points at most would not be taken.
  @inline(__always)
  mutating func cannotTake(_ points: Int32) -> Bool {
    if points >= least { return false }
    leavesOut = true
    return true
  }

  /// What comes now is found at another place: of equal finds those before it go first.
  @inline(__always)
  mutating func nextPlace() {
    place += 1 << 16
    if isFull { raise() }
  }

  /// A find at the place of the last one can displace it by its tie alone, one that comes later
  /// must earn more.
  @inline(__always)
  private mutating func raise() {
    let last = finds[count - 1]
    least = last.points + (last.isFound(at: place) ? 0 : 1)
  }

  @inline(__always)
  mutating func add(_ member: Int32, _ points: Int32, _ tie: UInt32) {
    let key = UInt64(UInt32(0xFFFF - points)) << 48 | place | UInt64(tie >> 16)
    let find = Find(key: key, member: member)
    if !isKeptSorted {
      if count == room { widen() }
      finds[count] = find
      count += 1
      return
    }
    if count == wanted {
      leavesOut = true
      if finds[count - 1].isNotAfter(find) { return }
      count -= 1
    }
    var index = count
    while index > 0 && !finds[index - 1].isNotAfter(find) {
      finds[index] = finds[index - 1]
      index -= 1
    }
    finds[index] = find
    count += 1
    if count == wanted { raise() }
  }

  /// Puts what was found in order.
  mutating func close() {
    if isKeptSorted { return }
    var all = UnsafeMutableBufferPointer(start: finds, count: count)
    all.sort { !$1.isNotAfter($0) }
    if count > wanted {
      count = wanted
      leavesOut = true
    }
  }

  /// The finds as a row.
  func row(in arena: inout Arena) -> PairRow {
    let pairs = arena.take(count, of: AssignmentProblem.Pair.self)
    for index in 0..<count {
      let find = finds[index]
      pairs[index] = .init(capability: find.member, points: find.points)
    }
    return PairRow(pairs: pairs, count: Int32(count), rest: rest)
  }

  /// What was left out earns no more than the last find, and prices are 0 or more.
  ///
  /// Only a search that found all it wanted leaves anything out.
  private var rest: Int64 {
    leavesOut && count == wanted ? -Int64(finds[count - 1].points) : PairRow.complete
  }

  private mutating func widen() {
    let wider = UnsafeMutablePointer<Find>.allocate(capacity: 2 * room)
    wider.moveInitialize(from: finds, count: count)
    finds.deallocate()
    finds = wider
    room *= 2
  }
}

extension Find {
  @inline(__always)
  fileprivate func isFound(at place: UInt64) -> Bool { (key ^ place) & 0xFFFF_FFFF_0000 == 0 }

  @inline(__always)
  fileprivate func isNotAfter(_ other: Find) -> Bool {
    key != other.key ? key < other.key : member <= other.member
  }
}
