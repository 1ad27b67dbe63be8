package import AssetMap

extension Problem {
  /// The tables of the group offers.
  ///
  /// At a table come together those whom the plan, or a decision, gives to the capability, and needs
  /// that nobody serves, of one person each. One language works between the helper and each of them
  /// by the rules, or an interpreter with load left speaks one language with the helper and another,
  /// each at B2 or better, that all have at their theme's level; there is a slot in which all can who
  /// said when; and no wish speaks against anybody at it. People of the plan keep their place,
  /// whether they can come or not; the others get the places left.
  ///
  /// Of all languages, interpreters, slots and companies each table takes what lets most urgent needs
  /// come, then most people, without an interpreter where that is possible, with most points; the
  /// first by language, interpreter and slot where they are equal. Tables are laid by the code of
  /// the capability: who is not of the plan sits at the first that takes them, and each table takes
  /// one of its interpreter's places.
  ///
  /// - Parameter pairs: The pairs of a plan; fixed ones may be among them, for their interpreters.
  /// - Returns: The tables with at least two people, and the offers that have none. Nobody is at a
  ///   table who does not consent to *review*.
  /// - Complexity: For each group offer O(languages · slots · people of fitting themes), and the same
  ///   for each interpreter where languages keep somebody away.
  package func groupOffers(serving pairs: [PlannedPair]) -> GroupOffers {
    var laying = TableLaying(self, pairs)
    var result = GroupOffers(offers: [], without: [])
    for index in 0..<capabilityCount {
      let row = capabilities[index]
      guard row.isForGroup, mayBeShown(row.party.holder) else { continue }
      if let offer = laying.table(of: index) {
        result.offers.append(offer)
      } else {
        result.without.append(row.code)
      }
    }
    return result
  }
}
