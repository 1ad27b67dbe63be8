/// Counts by row and column with their totals, some of which may be hidden.
///
/// Columns come in groups that each split the same things anew (by neighbourhood, by language): the
/// cells of a row add up to its total within every group.
///
/// ```
/// var table = CountTable(rows: 2, groups: [3, 2])
/// table.count(row: 0, columns: [1, 4])
/// table.total(ofRow: 0)  // 1
/// ```
package struct CountTable: Hashable, Sendable {
  /// How many rows there are, and how many columns in each group.
  package let rows: Int
  package let groups: [Int]
  /// Row by row, the last one the totals of the columns; the last of a row is its total; `nil`
  /// where it is hidden.
  private(set) var entries: [Int?]

  /// A table of zeros.
  package init(rows: Int, groups: [Int]) {
    self.rows = rows
    self.groups = groups
    entries = Array(repeating: 0, count: (rows + 1) * (groups.reduce(0, +) + 1))
  }

  /// How many columns there are in all groups.
  package var columns: Int { groups.reduce(0, +) }

  /// Counts one thing, with the totals.
  ///
  /// - Parameters:
  ///   - row: its row.
  ///   - columns: its column in each group, numbered through all groups.
  package mutating func count(row: Int, columns: [Int]) {
    precondition(columns.count == groups.count, "a column of each group")
    for place in [row, rows] {
      for column in columns + [self.columns] { entries[index(place, column)]? += 1 }
    }
  }

  /// A cell; `nil` where it is hidden.
  package func cell(_ row: Int, _ column: Int) -> Int? { entries[index(row, column)] }

  /// The total of a row; `nil` where it is hidden.
  package func total(ofRow row: Int) -> Int? { entries[index(row, columns)] }

  /// The total of a column; `nil` where it is hidden.
  package func total(ofColumn column: Int) -> Int? { entries[index(rows, column)] }

  /// The total of all; `nil` where it is hidden.
  package var total: Int? { entries[index(rows, columns)] }

  private func index(_ row: Int, _ column: Int) -> Int { row * (columns + 1) + column }

  // MARK: What adds up

  /// The indices of counts that add up to the last of them: every row in every group, every column.
  var lines: [[Int]] {
    var lines: [[Int]] = []
    for row in 0...rows {
      var first = 0
      for size in groups {
        lines.append((first..<first + size).map { index(row, $0) } + [index(row, columns)])
        first += size
      }
    }
    for column in 0...columns { lines.append((0...rows).map { index($0, column) }) }
    return lines
  }

  mutating func hide(_ indices: Set<Int>) {
    for index in indices { entries[index] = nil }
  }
}
