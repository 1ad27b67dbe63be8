/// The nodes a search has yet to look at, nearest first.
///
/// Nodes at the distance the search has reached already go on a stack; only the others pay for the
/// heap. Entries are never removed early: whoever pops one compares its distance with the node's.
struct SearchQueue: ~Copyable {
  struct Entry {
    var distance: Int64
    /// A capability as its index, a need as its complement; a need's pairs that are not listed as
    /// the need's index beyond all capabilities.
    var node: Int32
  }

  private var heap: UnsafeMutablePointer<Entry>
  private var heapCount = 0
  private var stack: UnsafeMutablePointer<Int32>
  private var stackCount = 0
  private var (heapRoom, stackRoom) = (256, 256)
  /// The distance of the latest entry popped.
  private(set) var reached: Int64 = 0

  init() {
    heap = .allocate(capacity: 256)
    stack = .allocate(capacity: 256)
  }

  deinit {
    heap.deallocate()
    stack.deallocate()
  }

  /// Empties the queue, keeping its room.
  mutating func reset() {
    heapCount = 0
    stackCount = 0
    reached = 0
  }

  /// - Precondition: `distance` is no less than that of any entry popped since the reset.
  /// - Complexity: O(log count).
  @inline(__always)
  mutating func push(_ node: Int32, at distance: Int64) {
    if distance == reached {
      if stackCount == stackRoom { stack = Self.widened(stack, &stackRoom) }
      stack[stackCount] = node
      stackCount += 1
      return
    }
    if heapCount == heapRoom { heap = Self.widened(heap, &heapRoom) }
    var index = heapCount
    heapCount += 1
    while index > 0 {
      let parent = (index - 1) / 2
      if heap[parent].distance <= distance { break }
      heap[index] = heap[parent]
      index = parent
    }
    heap[index] = Entry(distance: distance, node: node)
  }

  /// An entry with the least distance, if that is less than `bound`.
  ///
  /// - Complexity: O(log count).
  @inline(__always)
  mutating func pop(below bound: Int64) -> Entry? {
    if stackCount > 0 {
      stackCount -= 1
      return reached < bound ? Entry(distance: reached, node: stack[stackCount]) : nil
    }
    guard heapCount > 0, heap[0].distance < bound else { return nil }
    let nearest = heap[0]
    reached = nearest.distance
    heapCount -= 1
    if heapCount > 0 { sink(heap[heapCount]) }
    return nearest
  }

  /// Puts an entry in at the root, whose own entry is gone.
  private func sink(_ entry: Entry) {
    var index = 0
    while true {
      var child = 2 * index + 1
      if child >= heapCount { break }
      if child + 1 < heapCount, heap[child + 1].distance < heap[child].distance { child += 1 }
      if entry.distance <= heap[child].distance { break }
      heap[index] = heap[child]
      index = child
    }
    heap[index] = entry
  }

  /// The same entries with room for twice as many.
  private static func widened<Value>(
    _ entries: UnsafeMutablePointer<Value>,
    _ room: inout Int
  ) -> UnsafeMutablePointer<Value> {
    let wider = UnsafeMutablePointer<Value>.allocate(capacity: 2 * room)
    wider.moveInitialize(from: entries, count: room)
    entries.deallocate()
    room *= 2
    return wider
  }
}
