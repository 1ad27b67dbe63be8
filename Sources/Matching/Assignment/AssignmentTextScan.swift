/// A walk over the bytes of a problem's text.
struct AssignmentTextScan {
  typealias Fault = AssignmentProblem.TextFault

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func problem() throws(Fault) -> AssignmentProblem {
    let form = "p asm <needs> <capabilities> <pairs> <load charge>"
    for byte in "p asm".utf8 {
      guard position < bytes.count, bytes[position] == byte else { throw fault(form) }
      position += 1
    }
    let head = try numbers(4...4, form)
    let needs = try needs(head.0)
    let capabilities = try capabilities(head.1)
    let (rowStarts, pairs) = try pairs(head.2, needs.count, capabilities.count)
    guard position == bytes.count else { throw fault("nothing after the pairs") }
    return AssignmentProblem(
      needs: needs,
      capabilities: capabilities,
      rowStarts: rowStarts,
      pairs: pairs,
      loadCharge: head.3
    )
  }

  private mutating func needs(_ count: Int) throws(Fault) -> [AssignmentProblem.Need] {
    let form = "n <id> <demand> <urgent 0|1> [served already 0|1]"
    var needs: [AssignmentProblem.Need] = []
    while needs.count < count {
      try letter("n", form)
      let (id, demand, urgent, served) = try numbers(3...4, form)
      guard id == needs.count, let demand = Int32(exactly: demand), urgent <= 1, served <= 1 else {
        throw fault(form, before: true)
      }
      needs.append(.init(demand: demand, isUrgent: urgent == 1, alreadyServed: served == 1))
    }
    return needs
  }

  private mutating func capabilities(
    _ count: Int
  ) throws(Fault) -> [AssignmentProblem.Capability] {
    let form = "c <id> <capacity> [base load]"
    var capabilities: [AssignmentProblem.Capability] = []
    while capabilities.count < count {
      try letter("c", form)
      let (id, capacity, base, _) = try numbers(2...3, form)
      guard id == capabilities.count, let capacity = Int32(exactly: capacity),
        let base = Int32(exactly: base)
      else { throw fault(form, before: true) }
      capabilities.append(.init(capacity: capacity, baseLoad: base))
    }
    return capabilities
  }

  private mutating func pairs(
    _ count: Int,
    _ needs: Int,
    _ capabilities: Int
  ) throws(Fault) -> ([Int], [AssignmentProblem.Pair]) {
    let form = "e <need> <capability> <points>, by need, points descending"
    var pairs: [AssignmentProblem.Pair] = []
    var rowStarts = [0]
    var latest = Int32.max
    while pairs.count < count {
      try letter("e", form)
      let (need, capability, points, _) = try numbers(3...3, form)
      guard need < needs, need + 1 >= rowStarts.count, capability < capabilities,
        let points = Int32(exactly: points)
      else { throw fault(form, before: true) }
      while rowStarts.count <= need {
        rowStarts.append(pairs.count)
        latest = Int32.max
      }
      guard points <= latest else { throw fault(form, before: true) }
      latest = points
      pairs.append(.init(capability: Int32(capability), points: points))
    }
    while rowStarts.count <= needs { rowStarts.append(pairs.count) }
    return (rowStarts, pairs)
  }

  private mutating func letter(_ letter: Unicode.Scalar, _ form: String) throws(Fault) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { throw fault(form) }
    position += 1
  }

  /// The rest of a line: so many whole numbers, each after a blank; those left out are 0.
  private mutating func numbers(
    _ count: ClosedRange<Int>,
    _ form: String
  ) throws(Fault) -> (Int, Int, Int, Int) {
    var found = (0, 0, 0, 0)
    var index = 0
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") {
      position += 1
      let start = position
      var value = 0
      while position < bytes.count, case let digit = bytes[position] &- 48, digit < 10 {
        value = value &* 10 &+ Int(digit)
        position += 1
      }
      guard position > start, position - start <= 18, index < count.upperBound else {
        throw fault(form)
      }
      switch index {
      case 0: found.0 = value
      case 1: found.1 = value
      case 2: found.2 = value
      default: found.3 = value
      }
      index += 1
    }
    guard index >= count.lowerBound, position == bytes.count || bytes[position] == 10 else {
      throw fault(form)
    }
    if position < bytes.count { position += 1 }
    line += 1
    return found
  }

  private func fault(_ wanted: String, before: Bool = false) -> Fault {
    Fault(line: before ? line - 1 : line, wanted: "wanted: \(wanted)")
  }
}
