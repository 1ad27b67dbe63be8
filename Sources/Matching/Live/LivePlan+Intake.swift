internal import AssetMap

/// A plan of a register that was taken in row by row, without a store: there for measurements. Cards
/// go by the numbers 1, 2, 3 … in which the intake took them.
///
///     var plan = LivePlan(intake, spare: 1000)
///     let need = plan.cards.needs[0]
///     plan.close(need)
///     plan.open(need, of: intake)
extension LivePlan {
  /// Begins with the best plan of what was taken in.
  ///
  /// - Parameters:
  ///   - intake: The register.
  ///   - spare: How many cards of a side can come until it begins anew.
  /// - Complexity: as that of ``ListedPlan``.
  public init(_ intake: SnapshotIntake, spare: Int) { self.init(intake.snapshot, spare: spare) }

  /// The cards that are in, those that cannot be matched left out, ascending.
  ///
  /// - Complexity: O(n log n) for n cards.
  public var cards: (needs: [Int], capabilities: [Int]) {
    var cards: (needs: [Int], capabilities: [Int]) = ([], [])
    for code in numbers.keys.sorted() {
      switch network.source.register.cards[code]?.terms.kind {
      case .need: cards.needs.append(Int(code.number))
      case .capability: cards.capabilities.append(Int(code.number))
      case nil: break
      }
    }
    return cards
  }

  /// Closes a card that is in; the plan is the best again.
  public mutating func close(_ card: Int) { apply(.closed(CardCode(number: Int64(card)))) }

  /// Opens a card of the intake that was closed; the plan is the best again.
  ///
  /// - Precondition: the intake has the card.
  public mutating func open(_ card: Int, of intake: SnapshotIntake) {
    apply(.card(intake.snapshot.cards[card - 1]))
  }

  /// What the verifier finds wrong with the plan over all pairs by the rules; nothing where it is the
  /// best.
  ///
  /// - Complexity: as that of ``PlanVerifier/verify(_:of:in:)``.
  public var violations: [PlanVerifier.Violation] {
    let problem = Problem(snapshot)
    let (listed, plan) = listed(in: problem)
    return PlanVerifier.verify(plan, of: listed, in: problem).violations
  }
}
