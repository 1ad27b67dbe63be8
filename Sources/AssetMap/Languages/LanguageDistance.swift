/// A statement that a speaker of one language is taken to have another too, at the same level and at
/// a distance; a distance of 1 costs 10 points.
///
/// Starting values: CLDR's language matching data, where at most 10.
package struct LanguageDistance: Hashable, Sendable {
  /// The language that is spoken.
  package var desired: LanguageTag
  /// The language that its speakers are taken to have too.
  package var supported: LanguageTag
  /// 1 or more; 20 and more means "a fallback for screens", not speech.
  package var distance: Int
  /// Whether it also holds the other way round.
  package var isBothWays: Bool
  /// Whether the council has it switched on.
  package var isActive: Bool
  package var note: String?

  package init(
    desired: LanguageTag,
    supported: LanguageTag,
    distance: Int,
    isBothWays: Bool,
    isActive: Bool = true,
    note: String? = nil
  ) {
    self.desired = desired
    self.supported = supported
    self.distance = distance
    self.isBothWays = isBothWays
    self.isActive = isActive
    self.note = note
  }
}
