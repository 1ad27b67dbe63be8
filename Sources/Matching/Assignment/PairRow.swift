/// The pairs of a need, as far as they are listed.
struct PairRow {
  /// Those listed first by points, descending; then others as they came to matter.
  var pairs: UnsafePointer<AssignmentProblem.Pair>
  var count: Int32
  /// No pair that is not listed costs less; ``complete`` where all are listed.
  ///
  /// A pair's cost is the price of its capability less its points. As prices rise it stays true; where
  /// one falls, the pairs that would make it untrue are listed.
  var rest: Int64
  /// The pairs for which there is room at ``pairs``, where that is for more than ``count``.
  var room: Int32 = 0

  /// The ``rest`` of a row that lists every pair.
  static let complete = Int64.max
}

/// What can list more of a need's pairs.
protocol PairSource: ~Copyable {
  /// The row with more pairs, all that cost less than `cost` at these prices, or the cheapest of them.
  ///
  /// - Returns: A row that begins with the pairs of `row`, with one more at least where any costs less
  ///   than `cost`; its ``PairRow/rest`` is what the others cost at least.
  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow
}

/// A source whose rows are complete from the start.
struct NothingMore: PairSource {
  mutating func lengthened(
    _ row: PairRow,
    of need: Int,
    below cost: Int64,
    at prices: UnsafePointer<Int64>,
    in arena: inout Arena
  ) -> PairRow {
    preconditionFailure("the row is complete")
  }
}
