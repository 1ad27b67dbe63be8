/// Values of which some are picked oftener than others.
struct WeightedTable<Value> {
  private let values: [Value]
  /// For each value the sum of its own weight and of those before it.
  private let ends: [Int]

  /// - Precondition: weights are not negative, and one is greater than 0.
  init(_ entries: [(value: Value, weight: Int)]) {
    let entries = entries.filter { $0.weight > 0 }
    precondition(!entries.isEmpty, "nothing to pick from")
    var sum = 0
    values = entries.map(\.value)
    ends = entries.map { entry in
      sum += entry.weight
      return sum
    }
  }

  /// A value, picked in proportion to its weight.
  ///
  /// - Complexity: O(values).
  func pick(using random: inout SplitMix64) -> Value {
    let point = random.below(ends[ends.count - 1])
    return values[ends.firstIndex { point < $0 } ?? 0]
  }
}
