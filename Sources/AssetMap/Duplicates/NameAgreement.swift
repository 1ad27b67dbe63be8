/// How far two names agree, word by word.
struct NameAgreement {
  /// What the names weigh for one person, in bits.
  private(set) var bits = 0.0
  /// What is to be said of them.
  private(set) var signs: [DuplicateSign] = []

  /// The words of both names are paired: the same ones first, then near ones, then those of another
  /// script, then those that merely resemble each other; what is left over differs.
  ///
  /// `nil` where the words that are alike weigh less than is needed.
  init?(_ left: [Int32], _ right: [Int32], in table: NameWordTable, weighing needed: Double) {
    var found: [WordLikeness] = []
    var isInOrder = true
    // Bits of the words that are paired already; a name has a handful.
    var (paired, pairedOthers) = (UInt64(0), UInt64(0))
    for likeness in [WordLikeness.same, .near, .otherScript] {
      for place in left.indices.prefix(64) where paired & 1 << UInt64(place) == 0 {
        for match in right.indices.prefix(64) where pairedOthers & 1 << UInt64(match) == 0 {
          guard table.likeness(left[place], right[match]) == likeness else { continue }
          if place != match { isInOrder = false }
          bits += table.weight(likeness, left[place], right[match])
          found.append(likeness)
          paired |= 1 << UInt64(place)
          pairedOthers |= 1 << UInt64(match)
          break
        }
      }
    }
    guard bits >= needed else { return nil }
    var rest = left.indices.prefix(64).filter { paired & 1 << UInt64($0) == 0 }.map { left[$0] }
    var others = right.indices.prefix(64).filter { pairedOthers & 1 << UInt64($0) == 0 }
      .map { right[$0] }
    let resembling = Self.removeResembling(&rest, &others, in: table)
    let differing = min(rest.count, others.count)
    let more = max(rest.count, others.count) - differing
    bits += Double(resembling) * DuplicateWeights.resemblingWord
    bits += Double(differing) * DuplicateWeights.otherWord
    bits += Double(more) * DuplicateWeights.wordMore
    let isWhole = resembling + differing + more == 0
    let hasOtherOrder = isWhole && found.count > 1 && !isInOrder
    if hasOtherOrder { bits += DuplicateWeights.otherOrder }
    guard !found.isEmpty else {
      if differing > 0 { signs.append(.otherWordInName) }
      return
    }
    if differing > 0 {
      signs.append(.otherWordInName)
    } else if found.contains(.otherScript) {
      signs.append(.sameNameOtherScript)
    } else if found.contains(.near) || resembling > 0 {
      signs.append(.nearlySameName)
    } else if more == 0 {
      signs.append(hasOtherOrder ? .sameNameOtherOrder : .sameName)
    }
    if differing == 0, more > 0 { signs.append(.partOfName) }
  }

  private static func removeResembling(
    _ rest: inout [Int32],
    _ others: inout [Int32],
    in table: NameWordTable
  ) -> Int {
    var count = 0
    rest.removeAll { word in
      let match = others.firstIndex {
        table.words[Int(word)].resembles(table.words[Int($0)])
      }
      guard let match else { return false }
      others.remove(at: match)
      count += 1
      return true
    }
    return count
  }
}
