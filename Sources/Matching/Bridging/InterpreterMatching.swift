/// A matching of pairs to interpreters, each of whom can take only so many.
///
/// Grown by augmenting paths; where one pair more finds nobody, the pairs and interpreters that its
/// search reached are the reason: these pairs have no other interpreters than these, and are one more
/// than they can take (Hall's condition).
struct InterpreterMatching {
  /// For each pair those who could carry it.
  private var options: [[Int]]
  private var left: [Int]
  private var members: [[Int]]
  /// For each pair who carries it.
  private(set) var interpreters: [Int?]

  /// Pairs and interpreters that are too many for each other.
  struct Shortage {
    var pairs: [Int]
    var interpreters: InterpreterSet
  }

  init(options: [[Int]], capacities: [Int]) {
    self.options = options
    left = capacities
    members = capacities.map { _ in [] }
    interpreters = options.map { _ in nil }
  }

  /// Takes in one pair more, whom nobody carries yet.
  mutating func add(_ able: [Int]) -> Int {
    options.append(able)
    interpreters.append(nil)
    return options.count - 1
  }

  /// Forgets the latest pair.
  ///
  /// - Precondition: nobody carries it.
  mutating func removeLast() {
    options.removeLast()
    interpreters.removeLast()
  }

  /// Takes a pair from the one who carries it, if any.
  mutating func release(_ pair: Int) {
    guard let interpreter = interpreters[pair] else { return }
    interpreters[pair] = nil
    members[interpreter].removeAll { $0 == pair }
    left[interpreter] += 1
  }

  /// Whether somebody has no place left.
  func isFull(_ interpreter: Int) -> Bool { left[interpreter] == 0 }

  /// Gives a pair to one of its options who has a place.
  mutating func assign(_ pair: Int, to interpreter: Int) {
    interpreters[pair] = interpreter
    members[interpreter].append(pair)
    left[interpreter] -= 1
  }

  /// Finds an interpreter for a pair, moving others where that helps.
  ///
  /// - Returns: `nil` where it found one, or why there is none.
  /// - Complexity: O(options of all pairs reached).
  mutating func match(_ pair: Int) -> Shortage? {
    var reached = [pair]
    var next = 0
    /// For each interpreter reached the pair from which.
    var origins: [Int: Int] = [:]
    while next < reached.count {
      let current = reached[next]
      next += 1
      for option in options[current] where origins[option] == nil {
        origins[option] = current
        if left[option] > 0 {
          shift(to: option, origins)
          return nil
        }
        reached += members[option]
      }
    }
    var full = InterpreterSet()
    for interpreter in origins.keys { full.insert(interpreter) }
    return Shortage(pairs: reached.sorted(), interpreters: full)
  }

  /// Moves each pair on the path one interpreter on.
  private mutating func shift(to end: Int, _ origins: [Int: Int]) {
    left[end] -= 1
    var current = end
    while let pair = origins[current] {
      let before = interpreters[pair]
      interpreters[pair] = current
      members[current].append(pair)
      guard let before else { return }
      members[before].removeAll { $0 == pair }
      current = before
    }
  }
}
