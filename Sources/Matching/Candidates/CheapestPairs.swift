/// The cheapest pairs of a need that a search comes to, and what all others cost at least.
struct CheapestPairs: ~Copyable {
  /// What costs less is not taken: see ``reset(_:below:)``.
  private var least: Int64 = .min
  /// What so much or more costs is not taken.
  private(set) var limit: Int64 = 0
  /// No pair that was left out costs less.
  private(set) var rest: Int64 = PairRow.complete
  private var entries: UnsafeMutableBufferPointer<Entry>
  private var count = 0
  private var wanted = CheapestPairs.fewest

  private struct Entry {
    var cost: Int64
    var order: Int32
    var pair: AssignmentProblem.Pair
  }

  /// So many are listed at once, or as many as there are already.
  ///
  /// In large towns hundreds of pairs cost the same, and a search needs few of them.
  private static let fewest = 32

  init() { entries = .allocate(capacity: 2 * Self.fewest) }

  deinit { entries.deallocate() }

  /// Forgets all, and looks for what to list beside a row.
  ///
  /// What costs less than the row's ``PairRow/rest`` was not there to be listed when the need was let
  /// in, for want of an interpreter. It stays out, for the need's price did not reckon with it.
  mutating func reset(_ row: PairRow, below cost: Int64) {
    (least, limit, rest, count) = (row.rest, cost, PairRow.complete, 0)
    wanted = max(Self.fewest, Int(row.count))
    if 2 * wanted > entries.count {
      entries.deallocate()
      entries = .allocate(capacity: 4 * wanted)
    }
  }

  /// Notes that pairs were passed over that cost so much at least.
  @inline(__always)
  mutating func leaveOut(_ cost: Int64) { rest = min(rest, cost) }

  @inline(__always)
  mutating func add(_ pair: AssignmentProblem.Pair, at cost: Int64) {
    if cost >= limit {
      rest = min(rest, cost)
      return
    }
    if cost < least { return }
    entries.initializeElement(
      at: count,
      to: Entry(cost: cost, order: Int32(truncatingIfNeeded: count), pair: pair)
    )
    count += 1
    if count == 2 * wanted { cut() }
  }

  /// Keeps as many as are wanted.
  private mutating func cut() {
    if count <= wanted { return }
    var all = UnsafeMutableBufferPointer(rebasing: entries[..<count])
    all.sort { ($0.cost, $0.order) < ($1.cost, $1.order) }
    rest = min(rest, all[wanted].cost)
    limit = all[wanted - 1].cost
    count = wanted
    for index in 0..<count { all[index].order = Int32(index) }
  }

  /// The row with what was found behind its own pairs, in place where there is room.
  mutating func row(after row: PairRow, in arena: inout Arena) -> PairRow {
    cut()
    var longer = row
    longer.rest = rest
    if count == 0 { return longer }
    var pairs = UnsafeMutablePointer(mutating: row.pairs)
    longer.count += Int32(count)
    if longer.count > row.room {
      longer.room = longer.count + row.count
      pairs = arena.take(Int(longer.room), of: AssignmentProblem.Pair.self)
      pairs.update(from: row.pairs, count: Int(row.count))
      longer.pairs = UnsafePointer(pairs)
    }
    for index in 0..<count { pairs[Int(row.count) + index] = entries[index].pair }
    return longer
  }
}
