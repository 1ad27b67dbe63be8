/// A repeatable source of random numbers: the same on every machine.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A source of its own for one record, so that no record hangs on how many numbers another took.
  init(seed: UInt64, record: Int) {
    let record = UInt64(bitPattern: Int64(record))
    var mixer = SplitMix64(seed: seed ^ (record &* 0xD1B5_4A32_D192_ED03))
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to `bound` − 1, all but equally likely (to one in 2⁶⁴ / bound).
  ///
  /// - Precondition: `bound` > 0.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "nothing is below 0")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the elements, each as likely as the next.
  ///
  /// - Precondition: there is one.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
