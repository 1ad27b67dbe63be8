/// The members of shelves by what they speak, a few at a time: of those in one block every language
/// earns the same, so that a block whose least price is too much for it is passed over unseen.
struct ProfileBlocks: ~Copyable {
  /// The members' numbers, by shelf, then profile.
  let order: UnsafeMutablePointer<Int32>
  let blocks: UnsafeMutablePointer<Block>
  /// The blocks of shelf `s` are those from `starts[s]` to `starts[s + 1]`.
  private let starts: [Int]
  /// For each shelf the least floor of its blocks when they were last looked at.
  let floors: UnsafeMutablePointer<Int64>

  /// Members of one shelf and profile.
  struct Block: BitwiseCopyable {
    /// As in ``LanguageReach/languages(of:)``.
    var languages: UInt64
    /// The least price here when it was last looked at; as prices only rise it stays a lower bound.
    var floor: Int64
    var profile: Int32
    /// Where in ``ProfileBlocks/order``.
    var start: Int32
    var end: Int32
  }

  /// So many members are in a block at most: with more a low price hides too many, with fewer there
  /// are too many blocks.
  private static let length = 16

  /// - Parameters:
  ///   - shelves: Whose members.
  ///   - languages: Those of each member as bits.
  ///   - leastPrice: No price is ever less.
  /// - Complexity: O(n log n) for n members; 4 bytes a member, 40 a block.
  init(_ shelves: CardShelves, languages: UnsafePointer<UInt64>, leastPrice: Int64) {
    let members = shelves.members
    order = .allocate(capacity: members.count)
    var found: [Block] = []
    var starts = [0]
    for shelf in shelves.shelves.indices {
      let range = shelves.range(of: shelf)
      let sorted = range.map { UInt64(UInt32(members[$0].profile)) << 32 | UInt64($0) }.sorted()
      for (offset, key) in sorted.enumerated() {
        let position = range.lowerBound + offset
        let profile = Int32(truncatingIfNeeded: key >> 32)
        let member = Int32(truncatingIfNeeded: key)
        (order + position).initialize(to: member)
        let last = found.count - 1
        if found.count > starts[starts.count - 1], found[last].profile == profile,
          Int(found[last].end - found[last].start) < Self.length
        {
          found[last].end += 1
          continue
        }
        found.append(
          Block(
            languages: languages[Int(member)],
            floor: leastPrice,
            profile: profile,
            start: Int32(position),
            end: Int32(position + 1)
          )
        )
      }
      starts.append(found.count)
    }
    self.starts = starts
    blocks = .copy(of: found)
    floors = .allocate(capacity: shelves.shelves.count)
    floors.initialize(repeating: leastPrice, count: shelves.shelves.count)
  }

  deinit {
    order.deallocate()
    blocks.deallocate()
    floors.deallocate()
  }

  /// The blocks of a shelf.
  @inline(__always)
  func range(of shelf: Int) -> Range<Int> { starts[shelf]..<starts[shelf + 1] }
}
