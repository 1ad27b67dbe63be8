import Synchronization

/// The names of numbered things, for reading what people typed.
struct NameTable: Sendable {
  /// The numbers of the things that have a name, by its key.
  private let numbers: [String: [Int]]
  private let count: Int

  /// A table with all the names of each thing.
  init(_ names: [[String]]) {
    var numbers: [String: [Int]] = [:]
    for (number, names) in zip(0..., names) {
      for key in Set(names.map { TextKey($0).folded }) where !key.isEmpty {
        numbers[key, default: []].append(number)
      }
    }
    (self.numbers, count) = (numbers, names.count)
  }

  /// The number of the one thing that has this name.
  ///
  /// - Throws: ``UnknownWord`` where none has it or several have.
  func index(
    of text: String,
    expected: String,
    label: (Int) -> String
  ) throws(UnknownWord) -> Int {
    let key = TextKey(text).folded
    let found = numbers[key] ?? []
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw UnknownWord(
        value: text,
        expected: expected,
        allowed: found.map(label),
        cause: .ambiguous
      )
    }
    let near = nearest(to: key, limit: 5)
    let isShort = near.isEmpty && count <= 12
    throw UnknownWord(
      value: text,
      expected: expected,
      allowed: (isShort ? Array(0..<count) : near).map(label),
      cause: isShort ? .notAllowed : .notKnown
    )
  }

  /// The things whose names are fewest slips away, then those that have the key in a name.
  private func nearest(to key: String, limit: Int) -> [Int] {
    let (scalars, bytes) = (Array(key.unicodeScalars), Array(key.utf8))
    guard !bytes.isEmpty else { return [] }
    let slips = max(1, scalars.count / 3)
    var best: [Int: Int] = [:]
    for (name, numbers) in numbers {
      let distance =
        EditDistance.distance(scalars, Array(name.unicodeScalars), atMost: slips)
        ?? PartMatch(of: bytes, in: name).map { slips + $0.rawValue }
      guard let distance else { continue }
      for number in numbers { best[number] = min(best[number] ?? distance, distance) }
    }
    let ordered = best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return ordered.prefix(limit).map(\.key)
  }
}

extension NameTable {
  /// The table of `things`, made anew only when they have changed since the last call: an import
  /// asks a hundred thousand times for the same themes.
  static func shared<Thing: Hashable & Sendable>(
    _ things: [Thing],
    make: ([Thing]) -> NameTable
  ) -> NameTable {
    let kept = lastTables.withLock { $0[ObjectIdentifier(Thing.self)] }
    if let kept, let keptThings = kept.things as? [Thing], keptThings == things {
      return kept.table
    }
    let table = make(things)
    lastTables.withLock { $0[ObjectIdentifier(Thing.self)] = (things, table) }
    return table
  }

  private typealias Kept = (things: any Sendable, table: NameTable)

  private static let lastTables = Mutex<[ObjectIdentifier: Kept]>([:])
}
