/// A need that has a pair with a capability, and what the pair earns.
struct ColumnPair: BitwiseCopyable {
  var need: Int32
  var points: Int32
}

/// A source whose needs and capabilities come and go, and that knows the pairs from both sides.
protocol ChangingPairSource: PairSource, ~Copyable {
  /// Appends the needs that have a pair with a capability, each once, in any order.
  mutating func list(needsOf capability: Int, into column: inout [ColumnPair])
}

/// The columns of the capabilities that a search has come to, one after the other.
struct Columns {
  var pairs: [ColumnPair] = []
  /// Whose they are, and where each ends in ``pairs``.
  private(set) var ends: [(capability: Int, end: Int)] = []

  /// What was appended since the last column ended is that of this capability.
  ///
  /// - Returns: Where it stands in ``pairs``.
  mutating func close(_ capability: Int) -> Range<Int> {
    let start = ends.last?.end ?? 0
    ends.append((capability, pairs.count))
    return start..<pairs.count
  }

  /// Forgets all, keeping the room.
  mutating func reset() {
    pairs.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
