/// What a council could do, with what each change was found to bring.
package struct AdviceReport: Hashable, Sendable {
  package var head: ReportHead
  /// What the plan achieves without any change.
  package var plan: PlanSummary
  /// Each change by itself, the best first.
  package var alone: [Entry]
  /// One after the other, each with what it adds.
  package var inOrder: [Entry]
  package var leftOut: LeftOut

  package init(
    head: ReportHead,
    plan: PlanSummary,
    alone: [Entry],
    inOrder: [Entry],
    leftOut: LeftOut
  ) {
    self.head = head
    self.plan = plan
    self.alone = alone
    self.inOrder = inOrder
    self.leftOut = leftOut
  }

  /// One change.
  package struct Entry: Hashable, Sendable {
    package var change: Change
    package var gain: Gain
    package var bound: GainBound?
    /// The card that a place is wanted on; `nil` for other changes, and where its holder did not
    /// agree to be shown.
    package var card: CardView?
    /// The needs it would serve whose holders agreed to be shown, by code.
    package var unlocked: [CardView]
    /// How many it would serve beside these.
    package var unlockedUnshown: Int
    /// How many needs that are served now would wait instead.
    package var displaced: Int

    package init(
      change: Change,
      gain: Gain,
      bound: GainBound?,
      card: CardView? = nil,
      unlocked: [CardView],
      unlockedUnshown: Int = 0,
      displaced: Int = 0
    ) {
      self.change = change
      self.gain = gain
      self.bound = bound
      self.card = card
      self.unlocked = unlocked
      self.unlockedUnshown = unlockedUnshown
      self.displaced = displaced
    }
  }
}
