package import AssetMap

/// A moment of the register as matching works on it: flat rows, numbered.
///
/// Everything is in one order, by code, so that the order of the snapshot's rows cannot matter.
/// Cards whose holders do not consent to *keep* and *match* stand behind the others: they are never
/// matched, but a gap's cause may be that consent is missing.
///
/// The rules of DESIGN.md's "Matching, exactly" are each said once: ``ThemeTable/fit(need:capability:)``,
/// ``LanguageRule/bond(need:capability:on:)``, ``MeetingRule/meeting(_:_:)`` and
/// ``judgement(need:capability:)``, which puts them together.
public struct Problem: Sendable {
  package let town: Town
  /// The day for which consents, checks and waiting are judged.
  package let day: Day
  /// By code.
  let holders: [Holder]
  /// Those who consent first, each part by code.
  let needs: [CardRow]
  let capabilities: [CardRow]
  /// How many of the needs, and of the capabilities, can be matched for their holders' consent.
  let needCount: Int
  let capabilityCount: Int
  let themes: ThemeTable
  let languages: LanguageRule
  let meetings: MeetingRule
  let needGroups: CardGroups
  let capabilityGroups: CardGroups
  /// Pairs that are together already.
  let fixed: PairSet
  /// Pairs that are not to be proposed.
  let excluded: PairSet

  /// Cards whose holder the snapshot does not have are left out; of pairs that name a card it does
  /// not have, the other card still counts as taken.
  ///
  /// - Complexity: O(n log n) for n holders, cards and pairs, and a table of 5 bytes for each two
  ///   neighbourhoods.
  package init(_ snapshot: Snapshot) {
    let intake = ProblemIntake(snapshot)
    town = snapshot.town
    day = snapshot.day
    holders = intake.holders
    themes = intake.themes
    languages = LanguageRule(
      table: intake.languages,
      profiles: intake.profiles,
      policy: snapshot.town.policy,
      working: intake.languages.index(of: snapshot.town.workingLanguage)
    )
    meetings = MeetingRule(places: intake.places, policy: snapshot.town.policy)

    var needs = intake.needs
    var capabilities = intake.capabilities
    let needCount = needs.count { $0.isConsenting }
    let capabilityCount = capabilities.count { $0.isConsenting }
    func indices(of pair: CardPair) -> (need: Int?, capability: Int?) {
      (
        needs.index(of: pair.need, needCount),
        capabilities.index(of: pair.capability, capabilityCount)
      )
    }
    let pairs = Set(snapshot.fixed.map { CardPair(need: $0.need, capability: $0.capability) })
    for pair in pairs {
      let found = indices(of: pair)
      if let need = found.need { needs[need].taken += 1 }
      if let capability = found.capability { capabilities[capability].taken += 1 }
    }
    Self.takePlaces(
      of: snapshot.fixed,
      on: &capabilities,
      holders: intake.holders,
      themes: intake.themes
    )
    func indexed(_ pair: CardPair) -> (need: Int, capability: Int)? {
      guard case (let need?, let capability?) = indices(of: pair) else { return nil }
      return (need, capability)
    }
    fixed = PairSet(pairs.compactMap(indexed))
    excluded = PairSet(snapshot.excluded.compactMap(indexed))
    needGroups = CardGroups(needs.map(\.group), themeCount: intake.themes.rows.count)
    capabilityGroups = CardGroups(capabilities.map(\.group), themeCount: intake.themes.rows.count)
    self.needs = needs
    self.capabilities = capabilities
    self.needCount = needCount
    self.capabilityCount = capabilityCount
  }

  /// The index of a need, or `nil` where it is not in the problem.
  ///
  /// - Complexity: O(log n).
  func needIndex(of code: CardCode) -> Int? { needs.index(of: code, needCount) }

  /// The index of a capability, or `nil` where it is not in the problem.
  ///
  /// - Complexity: O(log n).
  func capabilityIndex(of code: CardCode) -> Int? { capabilities.index(of: code, capabilityCount) }
}

extension [CardRow] {
  /// Where a card stands among rows of which the first so many go by code, and then the others.
  fileprivate func index(of code: CardCode, _ count: Int) -> Int? {
    for part in [indices[..<count], indices[count...]] {
      let index = part.partitioningIndex { self[$0].code >= code }
      if index < part.endIndex && self[index].code == code { return index }
    }
    return nil
  }
}

extension Problem {
  /// The open needs that can be matched, by code.
  package var matchableNeeds: [CardCode] { needs[..<needCount].map(\.code) }

  /// The open capabilities that can be matched, by code.
  package var matchableCapabilities: [CardCode] { capabilities[..<capabilityCount].map(\.code) }

  /// What a card has left beside its fixed matches: helpers wanted or places free; `nil` where it is
  /// not in the problem.
  package func left(of card: CardCode) -> Int? {
    if let need = needIndex(of: card) { return Int(needs[need].left) }
    return capabilityIndex(of: card).map { Int(capabilities[$0].left) }
  }
}
