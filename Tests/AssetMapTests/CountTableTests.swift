import AssetMap
import Testing

@Suite("Small counts that leave the office are hidden")
struct CountTableTests {
  /// A small generator, the same everywhere.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func table(
    rows: Int,
    groups: [Int],
    upTo most: Int,
    seed: UInt64
  ) -> CountTable {
    var generator = Seeded(state: seed)
    for _ in 0..<4 { _ = generator.next() }
    var table = CountTable(rows: rows, groups: groups)
    for row in 0..<rows {
      for _ in 0..<Int.random(in: 0...most * groups[0], using: &generator) {
        var first = 0
        let columns = groups.map { size in
          defer { first += size }
          let skewed = min(
            Int.random(in: 0..<size, using: &generator),
            Int.random(in: 0..<size, using: &generator)
          )
          return first + skewed
        }
        table.count(row: row, columns: columns)
      }
    }
    return table
  }

  /// Every count by row and column, totals last.
  private static func grid(_ table: CountTable) -> [[Int?]] {
    (0...table.rows).map { row in (0...table.columns).map { table.cell(row, $0) } }
  }

  /// The sums that a reader knows to hold: places whose counts make up that of the last.
  private static func sums(_ table: CountTable) -> [[(Int, Int)]] {
    var sums: [[(Int, Int)]] = (0...table.columns).map { column in
      (0...table.rows).map { ($0, column) }
    }
    for row in 0...table.rows {
      var first = 0
      for size in table.groups {
        sums.append((first..<first + size).map { (row, $0) } + [(row, table.columns)])
        first += size
      }
    }
    return sums
  }

  @Test("Counts add up, in every group")
  func counted() {
    let table = Self.table(rows: 3, groups: [4, 2], upTo: 9, seed: 7)
    let grid = Self.grid(table).map { $0.map { $0 ?? -1 } }
    for sum in Self.sums(table) {
      let counts = sum.map { grid[$0.0][$0.1] }
      #expect(counts.dropLast().reduce(0, +) == counts.last)
    }
    #expect((table.total ?? 0) > 0)
  }

  @Test("No small count is shown, and along no line do the hidden ones add up to one")
  func lines() {
    for seed in 0..<200 as Range<UInt64> {
      let table = Self.table(rows: 6, groups: [7, 4], upTo: 8, seed: seed)
      let (full, shown) = (Self.grid(table), Self.grid(table.suppressed(below: 10)))
      for (before, after) in zip(full.joined(), shown.joined()) {
        #expect(after == nil || after == before)
        #expect(after.map { $0 == 0 || $0 >= 10 } ?? (before != 0))
      }
      for sum in Self.sums(table) {
        guard let (row, column) = sum.last, shown[row][column] != nil else { continue }
        let hidden = sum.dropLast().filter { shown[$0.0][$0.1] == nil }
        let together = hidden.reduce(0) { $0 + (full[$1.0][$1.1] ?? 0) }
        #expect(hidden.isEmpty || (hidden.count > 1 && together >= 10))
      }
    }
  }

  /// Whether a place follows from the shown ones: leaving it out of the unknowns loses a rank.
  ///
  /// Reckoned in whole numbers modulo a prime, unlike the code under test.
  private static func follows(_ place: (Int, Int), _ shown: [[Int?]], _ sums: [[(Int, Int)]])
    -> Bool
  {
    let prime = 1_000_003
    func rank(without left: (Int, Int)?) -> Int {
      var rows = sums.map { sum in
        var row: [Int: Int] = [:]
        for (index, place) in sum.enumerated() where shown[place.0][place.1] == nil {
          if let left, left == place { continue }
          row[place.0 * 1000 + place.1] = index == sum.count - 1 ? prime - 1 : 1
        }
        return row
      }
      var rank = 0
      while let row = rows.popLast() {
        guard let (key, value) = row.min(by: { $0.key < $1.key }) else { continue }
        rank += 1
        rows = rows.map { other in
          guard let factor = other[key] else { return other }
          let times = factor * power(value, prime - 2, prime) % prime
          return row.reduce(into: other) { result, entry in
            let rest = ((result[entry.key] ?? 0) + (prime - times) * entry.value) % prime
            result[entry.key] = rest == 0 ? nil : rest
          }
        }
      }
      return rank
    }
    return rank(without: place) < rank(without: nil)
  }

  private static func power(_ base: Int, _ exponent: Int, _ prime: Int) -> Int {
    var (result, base, exponent) = (1, base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }

  @Test("No hidden count follows from all that is shown")
  func reckoned() {
    for seed in 0..<40 as Range<UInt64> {
      let table = Self.table(rows: 5, groups: [5, 3], upTo: 9, seed: 1_000 + seed)
      let shown = Self.grid(table.suppressed(below: 10))
      for row in shown.indices {
        for column in shown[row].indices where shown[row][column] == nil {
          #expect(!Self.follows((row, column), shown, Self.sums(table)), "seed \(seed)")
        }
      }
    }
  }

  @Test("A count that only several lines together would give away is not given away")
  func bridged() {
    // Two squares of small counts and one between them: it is what rows 1 and 2 hide more than
    // columns 1 and 2 do, though no line tells it alone.
    let counts = [[1, 2, 5, 5], [2, 1, 1, 5], [5, 5, 1, 2], [5, 5, 2, 1]]
    var table = CountTable(rows: 4, groups: [4])
    for (row, columns) in counts.enumerated() {
      for (column, count) in columns.enumerated() {
        for _ in 0..<count { table.count(row: row, columns: [column]) }
      }
    }
    let shown = Self.grid(table.suppressed(below: 3))
    #expect(shown[1][2] == nil)
    #expect(!Self.follows((1, 2), shown, Self.sums(table)))
  }

  @Test("Trying every table that fits what is shown, each small count could be another")
  func exhaustive() {
    for seed in 0..<80 as Range<UInt64> {
      let table = Self.table(rows: 2, groups: [3], upTo: 4, seed: 5_000 + seed)
      let (full, shown) = (Self.grid(table), Self.grid(table.suppressed(below: 3)))
      let places = (0..<2).flatMap { row in (0..<3).map { (row, $0) } }
      var seen = [Set<Int>](repeating: [], count: 6)
      func attempt(_ counts: [Int]) {
        guard counts.count == 6 else {
          let (row, column) = places[counts.count]
          for count in shown[row][column].map({ $0...$0 }) ?? 0...12 { attempt(counts + [count]) }
          return
        }
        let rows = [counts[0...2].reduce(0, +), counts[3...5].reduce(0, +)]
        let sums = (0..<3).map { counts[$0] + counts[$0 + 3] } + rows + [rows[0] + rows[1]]
        let stated = [0, 1, 2].map { shown[2][$0] } + [0, 1, 2].map { shown[$0][3] }
        guard zip(sums, stated).allSatisfy({ $1 == nil || $1 == $0 }) else { return }
        for index in counts.indices { seen[index].insert(counts[index]) }
      }
      // Five hidden cells and more are too many to try; many tables have fewer.
      guard places.count(where: { shown[$0.0][$0.1] == nil }) < 5 else { continue }
      attempt([])
      for (index, place) in places.enumerated() {
        if (1...2).contains(full[place.0][place.1] ?? 0) {
          #expect(seen[index].count > 1, "seed \(seed)")
        }
      }
    }
  }

  @Test("Nothing is hidden where nothing is small")
  func large() {
    var table = CountTable(rows: 2, groups: [2])
    for _ in 0..<10 {
      for row in 0..<2 { for column in 0..<2 { table.count(row: row, columns: [column]) } }
    }
    #expect(table.suppressed(below: 10) == table)
  }
}
