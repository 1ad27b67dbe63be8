package import AssetMap

/// One thing that happened in the register, as matching sees it.
package enum LiveChange: Sendable {
  /// A participant came, or what they said of themselves or consented to changed.
  case holder(Holder)
  /// A participant went, with all their cards.
  case forgotten(ParticipantCode)
  /// A card came, was opened again, or changed.
  case card(HeldCard)
  /// A card was closed.
  case closed(CardCode)
  /// A pair is together now: accepted or introduced.
  case fixed(FixedPair)
  /// A pair is together no more: completed, ended or taken back.
  case freed(CardPair)
  /// A pair is not to be proposed: declined or completed.
  case excluded(CardPair)
  /// A pair may be proposed again.
  case allowed(CardPair)
}
