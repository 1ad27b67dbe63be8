extension AssignmentProblem {
  /// Why a text is no problem.
  public struct TextFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Counted from 1.
    public let line: Int
    /// What stands there, or should.
    public let wanted: String

    /// The line and what is wanted there.
    public var description: String { "line \(line): \(wanted)" }
  }

  /// Reads the text form in which solvers exchange problems.
  ///
  ///     p asm <needs> <capabilities> <pairs> <load charge>
  ///     n <id> <demand> <urgent 0|1> [served already 0|1]
  ///     c <id> <capacity> [base load]
  ///     e <need> <capability> <points>      by need, points descending
  ///
  /// Each kind of line stands together, in this order, ids counted from 0 and ascending; the fields
  /// in brackets may be left out.
  ///
  /// - Throws: ``TextFault`` at the first line that is otherwise.
  /// - Complexity: O(bytes).
  public init(text: [UInt8]) throws(TextFault) {
    let parts: Result<AssignmentProblem, TextFault> = text.withUnsafeBufferPointer { bytes in
      var scan = AssignmentTextScan(bytes)
      do throws(TextFault) { return .success(try scan.problem()) } catch { return .failure(error) }
    }
    self = try parts.get()
  }

  /// The problem in the form that ``init(text:)`` reads; pairs of equal points by capability.
  ///
  /// - Complexity: O(pairs · log of the longest row); some 16 bytes a pair.
  public var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(16 * (needs.count + capabilities.count + pairs.count))
    text.appendLine("p asm", [needs.count, capabilities.count, pairs.count, loadCharge])
    for (id, need) in needs.enumerated() {
      let served = need.alreadyServed ? [1] : []
      text.appendLine("n", [id, Int(need.demand), need.isUrgent ? 1 : 0] + served)
    }
    for (id, capability) in capabilities.enumerated() {
      let base = capability.baseLoad > 0 ? [Int(capability.baseLoad)] : []
      text.appendLine("c", [id, Int(capability.capacity)] + base)
    }
    for need in needs.indices {
      let row = pairs[row(of: need)]
        .sorted { ($1.points, $0.capability) < ($0.points, $1.capability) }
      for pair in row {
        text.appendLine("e", [need, Int(pair.capability), Int(pair.points)])
      }
    }
    return text
  }
}

extension [UInt8] {
  /// Appends a word and numbers of 0 or more, each after a blank, and a line feed.
  fileprivate mutating func appendLine(_ word: StaticString, _ numbers: some Sequence<Int>) {
    append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    for number in numbers {
      append(UInt8(ascii: " "))
      let start = count
      var rest = number
      repeat {
        append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      self[start...].reverse()
    }
    append(UInt8(ascii: "\n"))
  }
}
