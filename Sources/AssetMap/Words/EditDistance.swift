/// The number of slips between two words.
package enum EditDistance {
  /// The fewest insertions, deletions, substitutions and exchanges of neighbours that turn `a` into
  /// `b`, no scalar being touched twice (optimal string alignment).
  ///
  /// - Returns: `nil` where it takes more than `limit`.
  /// - Complexity: O(min(a, b) · limit).
  package static func distance(
    _ a: [Unicode.Scalar],
    _ b: [Unicode.Scalar],
    atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    let beyond = limit + 1
    // Three rows of the table; only the band of cells within `limit` of the diagonal is filled in.
    var beforeLast = [Int](repeating: beyond, count: b.count + 1)
    var last = (0...b.count).map { min($0, beyond) }
    var row = [Int](repeating: beyond, count: b.count + 1)
    for i in 1...a.count {
      let band = max(1, i - limit)...max(max(1, i - limit), min(b.count, i + limit))
      row[band.lowerBound - 1] = band.lowerBound == 1 ? min(i, beyond) : beyond
      var least = row[band.lowerBound - 1]
      for j in band {
        var cost = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        cost = min(cost, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = min(cost, beyond)
        least = min(least, row[j])
      }
      if band.upperBound < b.count { row[band.upperBound + 1] = beyond }
      // An exchange reaches back two rows, so one hopeless row is not yet the end.
      if least >= beyond, (last.min() ?? beyond) >= beyond { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
