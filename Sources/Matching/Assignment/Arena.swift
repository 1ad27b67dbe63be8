/// Memory that is given out piece by piece and given back all at once.
///
/// Pieces never move, so that pointers into them stay good while others are taken.
struct Arena: ~Copyable {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  /// Large enough that few are needed, small enough that the last one wastes little.
  private static let chunkBytes = 1 << 20
  private static let alignment = 8

  /// Room for `count` values, not initialised.
  ///
  /// - Precondition: the values are aligned at 8 bytes or fewer.
  mutating func take<Value: BitwiseCopyable>(
    _ count: Int,
    of type: Value.Type
  ) -> UnsafeMutablePointer<Value> {
    let bytes = (count * MemoryLayout<Value>.stride + 7) & ~7
    if bytes > left || next == nil {
      left = max(bytes, Self.chunkBytes)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: left, alignment: Self.alignment)
      chunks.append(chunk)
      next = chunk
    }
    guard let start = next else { preconditionFailure("a chunk was just taken") }
    next = start + bytes
    left -= bytes
    return start.bindMemory(to: type, capacity: count)
  }

  deinit { for chunk in chunks { chunk.deallocate() } }
}

extension UnsafeMutablePointer where Pointee: BitwiseCopyable {
  /// Memory of its own with these values.
  static func copy(of values: [Pointee]) -> UnsafeMutablePointer {
    let copy = UnsafeMutablePointer.allocate(capacity: values.count)
    for (index, value) in values.enumerated() { (copy + index).initialize(to: value) }
    return copy
  }
}
