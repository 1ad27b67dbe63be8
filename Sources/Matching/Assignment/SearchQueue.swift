/// The nodes a search has yet to look at, nearest first.
///
/// Nodes at the distance the search has reached already go on a stack; only the others pay for the
/// heap. Entries are never removed early: whoever pops one compares its distance with the node's.
struct SearchQueue {
  struct Entry {
    var distance: Int64
    /// A capability as its index, a need as its complement.
    var node: Int32
  }

  private var heap: [Entry] = []
  private var stack: [Entry] = []
  /// The distance of the latest entry popped.
  private var reached: Int64 = 0

  /// Empties the queue, keeping its room.
  mutating func reset() {
    heap.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    reached = 0
  }

  /// - Precondition: `distance` is no less than that of any entry popped since the reset.
  /// - Complexity: O(log count).
  mutating func push(_ node: Int32, at distance: Int64) {
    let entry = Entry(distance: distance, node: node)
    if distance == reached {
      stack.append(entry)
      return
    }
    heap.append(entry)
    heap.withUnsafeMutableBufferPointer { heap in
      var index = heap.count - 1
      while index > 0 {
        let parent = (index - 1) / 2
        if heap[parent].distance <= distance { break }
        heap[index] = heap[parent]
        index = parent
      }
      heap[index] = entry
    }
  }

  /// An entry with the least distance, if that is less than `bound`.
  ///
  /// - Complexity: O(log count).
  mutating func pop(below bound: Int64) -> Entry? {
    if let entry = stack.popLast() { return entry.distance < bound ? entry : nil }
    guard let nearest = heap.first, nearest.distance < bound, let last = heap.popLast() else {
      return nil
    }
    reached = nearest.distance
    if !heap.isEmpty { heap.withUnsafeMutableBufferPointer { Self.sink(last, in: $0) } }
    return nearest
  }

  /// Puts an entry in at the root, whose own entry is gone.
  private static func sink(_ entry: Entry, in heap: UnsafeMutableBufferPointer<Entry>) {
    var index = 0
    while true {
      var child = 2 * index + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, heap[child + 1].distance < heap[child].distance { child += 1 }
      if entry.distance <= heap[child].distance { break }
      heap[index] = heap[child]
      index = child
    }
    heap[index] = entry
  }
}
