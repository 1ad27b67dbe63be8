/// What is left of cards that were taken out: how many there were, without persons and words.
package struct PastCards: Hashable, Sendable {
  package var kind: CardKind
  package var writtenIn: Month
  package var count: Int

  package init(kind: CardKind, writtenIn: Month, count: Int) {
    self.kind = kind
    self.writtenIn = writtenIn
    self.count = count
  }
}
