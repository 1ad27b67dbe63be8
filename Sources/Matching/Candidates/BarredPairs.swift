/// The pairs that are together already, and those not to be proposed.
struct BarredPairs {
  let fixed: PairSet
  let excluded: PairSet

  func holdsAny(of need: Int) -> Bool { fixed.holdsAny(of: need) || excluded.holdsAny(of: need) }

  var holdsAny: Bool { !fixed.isEmpty || !excluded.isEmpty }

  /// Apart from the loops that ask it, for it is asked rarely.
  @inline(never)
  func contains(_ need: Int, _ capability: Int32) -> Bool {
    fixed.contains(need: need, capability: Int(capability))
      || excluded.contains(need: need, capability: Int(capability))
  }
}
