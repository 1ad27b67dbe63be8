/// Which counts are hidden from readers outside the office.
///
/// Counts from 1 to `least` − 1 are hidden, and others with them, until what is shown gives none of
/// them away. After that, along every line whose total is shown, the hidden counts together are
/// `least` or more; and no hidden count follows from all the shown ones taken together. The second is
/// held to by linear algebra: a count follows only where, solving for the hidden ones, it stands
/// alone. What is hidden beside the small counts is never 0, so each hidden count could be a little
/// more or less without any of them falling below 0.
enum Suppression {
  /// The places of the counts that are hidden.
  ///
  /// - Parameters:
  ///   - counts: all that a reader is shown otherwise.
  ///   - lines: places of counts that add up to the last of them, each place once in a line.
  ///   - least: the least count that is shown, such as 10.
  /// - Returns: the places; the same for the same counts.
  /// - Complexity: O(*h* · *l*²) for each round, *h* hidden counts and *l* lines.
  static func hidden(_ counts: [Int], lines: [[Int]], below least: Int) -> Set<Int> {
    var hidden = Set(counts.indices.filter { (1..<max(1, least)).contains(counts[$0]) })
    while let line = telling(counts, hidden, lines, least: least) {
      let more = line.filter { !hidden.contains($0) && counts[$0] > 0 }
        .min { (counts[$0], $0) < (counts[$1], $1) }
      guard let more else { break }
      hidden.insert(more)
    }
    return hidden
  }

  /// Counts of which one must be hidden too, since what is shown among them tells of a hidden one.
  private static func telling(
    _ counts: [Int],
    _ hidden: Set<Int>,
    _ lines: [[Int]],
    least: Int
  ) -> [Int]? {
    let small = lines.first { line in
      guard let total = line.last, !hidden.contains(total) else { return false }
      return (1..<least).contains(line.filter(hidden.contains).reduce(0) { $0 + counts[$1] })
    }
    if let small { return small }
    guard let known = determined(hidden, lines) else { return nil }
    let beside = lines.filter { $0.contains(known) }.flatMap(\.self)
    return beside.contains { !hidden.contains($0) && counts[$0] > 0 }
      ? beside : Array(counts.indices)
  }

  /// A hidden count that follows from the shown ones; `nil` where none does.
  ///
  /// Each line is an equation in its hidden counts. Brought to reduced echelon form, a count follows
  /// exactly where a row has no other.
  private static func determined(_ hidden: Set<Int>, _ lines: [[Int]]) -> Int? {
    let unknowns = hidden.sorted()
    let place = Dictionary(uniqueKeysWithValues: unknowns.enumerated().map { ($1, $0) })
    var rows: [[Double]] = lines.map { line in
      var row = [Double](repeating: 0, count: unknowns.count)
      for (position, index) in line.enumerated() {
        if let column = place[index] { row[column] = position == line.count - 1 ? -1 : 1 }
      }
      return row
    }
    var rank = 0
    for column in unknowns.indices {
      guard let pivot = (rank..<rows.count).first(where: { abs(rows[$0][column]) > 1e-9 })
      else { continue }
      rows.swapAt(rank, pivot)
      let scale = rows[rank][column]
      let head = rows[rank].map { $0 / scale }
      rows[rank] = head
      for other in rows.indices where other != rank && abs(rows[other][column]) > 1e-9 {
        let factor = rows[other][column]
        for index in column..<head.count { rows[other][index] -= factor * head[index] }
      }
      rank += 1
      if rank == rows.count { break }
    }
    for row in rows.prefix(rank) {
      let stated = row.indices.filter { abs(row[$0]) > 1e-9 }
      if stated.count == 1 { return unknowns[stated[0]] }
    }
    return nil
  }
}
