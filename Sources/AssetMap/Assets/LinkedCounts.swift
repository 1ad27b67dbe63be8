/// Counts by name, some of which are the sum of others, and some of which may be hidden.
///
/// ```
/// var counts = LinkedCounts<String>()
/// counts.link("people", to: ["residents", "organisations"])
/// counts.count(["people", "residents"])
/// counts["people"]  // 1
/// ```
package struct LinkedCounts<Name: Hashable & Sendable>: Hashable, Sendable {
  /// The names, in the order in which they were first spoken of.
  private var names: [Name] = []
  private var places: [Name: Int] = [:]
  private var entries: [Int?] = []
  /// The places of counts that add up to the last of them.
  private var lines: [[Int]] = []

  /// No counts.
  package init() {}

  /// States that a count is the sum of others; each of them is then known, and 0 until it is counted.
  package mutating func link(_ total: Name, to parts: [Name]) {
    lines.append((parts + [total]).map { place(of: $0) })
  }

  /// Adds one thing, or `times` as many, to each of these counts.
  package mutating func count(_ names: [Name], times: Int = 1) {
    for name in names { entries[place(of: name)]? += times }
  }

  /// A count; `nil` where it is hidden; 0 where nothing of the name was counted.
  package subscript(name: Name) -> Int? { places[name].map { entries[$0] } ?? 0 }

  /// Whether all sums hold.
  ///
  /// - Precondition: nothing is hidden.
  package var addUp: Bool {
    lines.allSatisfy { line in
      line.dropLast().reduce(0) { $0 + (entries[$1] ?? 0) } == line.last.flatMap { entries[$0] }
    }
  }

  /// The counts for readers outside the office, as ``Suppression`` says.
  ///
  /// - Parameter least: the least count that is shown, such as 10.
  /// - Returns: the same counts, hidden ones `nil`.
  package func suppressed(below least: Int) -> LinkedCounts {
    var counts = self
    for place in Suppression.hidden(entries.map { $0 ?? 0 }, lines: lines, below: least) {
      counts.entries[place] = nil
    }
    return counts
  }

  private mutating func place(of name: Name) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    entries.append(0)
    return names.count - 1
  }
}

extension LinkedCounts {
  /// The sums that a reader knows to hold, by name; the total last.
  package var sums: [[Name]] { lines.map { $0.map { names[$0] } } }
}
