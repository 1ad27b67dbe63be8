import AssetMap

/// A participant who consents to matching and offers to interpret.
struct Interpreter: Sendable {
  let code: ParticipantCode
  /// What they speak.
  let profile: Int32
  /// Who and where they are; when they can interpret: the times of all their `interpreting.*` cards
  /// together, 0 where one of them states none.
  let party: Party
  /// How many more they can take at a time: the places left on all these cards, which the matches
  /// they bridge share with the `interpreting.*` needs they serve.
  let left: Int32
  /// How many they have already.
  let taken: Int32
  /// Their `interpreting.*` cards, as indices of capabilities, ascending.
  let cards: [Int32]

  /// The interpreters of a problem, by code.
  ///
  /// - Complexity: O(capabilities).
  static func all(of problem: Problem) -> [Interpreter] {
    let cards = (0..<problem.capabilityCount).filter {
      problem.themes.rows[Int(problem.capabilities[$0].group.theme)].isInterpreting
    }
    let byHolder = Dictionary(grouping: cards) { problem.capabilities[$0].party.holder }
    return byHolder.sorted { $0.key < $1.key }.compactMap { holder, cards in
      let rows = cards.map { problem.capabilities[$0] }
      guard var party = rows.first?.party, let profile = rows.first?.group.profile else {
        return nil
      }
      let isAlwaysStated = rows.allSatisfy { $0.party.times != 0 }
      party.times = isAlwaysStated ? rows.reduce(0) { $0 | $1.party.times } : 0
      return Interpreter(
        code: problem.holders[Int(holder)].code,
        profile: profile,
        party: party,
        left: rows.reduce(0) { $0 + $1.left },
        taken: rows.reduce(0) { $0 + $1.taken },
        cards: cards.map { Int32($0) }
      )
    }
  }
}

extension Problem {
  /// Lets each fixed match that somebody bridges take a place on their `interpreting.*` cards, beside
  /// what fixed matches take of them directly: on the first card that has one left, or else the last.
  static func takePlaces(
    of fixed: [FixedPair],
    on capabilities: inout [CardRow],
    holders: [Holder],
    themes: ThemeTable
  ) {
    let bridged = Set(fixed.filter { $0.interpreter != nil })
    if bridged.isEmpty { return }
    var cards: [ParticipantCode: [Int]] = [:]
    for (index, row) in capabilities.enumerated()
    where themes.rows[Int(row.group.theme)].isInterpreting {
      cards[holders[Int(row.party.holder)].code, default: []].append(index)
    }
    for pair in bridged {
      guard let own = pair.interpreter.flatMap({ cards[$0] }),
        let card = own.first(where: { capabilities[$0].left > 0 }) ?? own.last
      else { continue }
      capabilities[card].taken += 1
    }
  }
}
