import AssetMap

/// Who can help whom, among those who have both an open need and an open capability.
///
/// A person is a number, by code; row *a* of ``helps`` has a bit for everybody *a* can help.
package struct ExchangeGraph {
  private let problem: Problem
  /// The open cards of each person, ascending.
  private let needs: [[Int]]
  private let capabilities: [[Int]]
  let helps: BitMatrix
  /// The other way round: row *b* has a bit for everybody who can help *b*.
  let helpedBy: BitMatrix

  /// The most people for whom the two tables are made: 400 MB.
  package static let mostPeople = 40_000

  var people: Int { needs.count }

  /// The graph of a problem's people, the `limit` who have waited longest, and how many were left out.
  static func graph(of problem: Problem, limit: Int) -> (graph: ExchangeGraph, leftOut: Int) {
    func byHolder(_ rows: ArraySlice<CardRow>) -> [Int32: [Int]] {
      Dictionary(grouping: rows.indices.filter { rows[$0].left > 0 }) { rows[$0].party.holder }
    }
    let needs = byHolder(problem.needs[..<problem.needCount])
    let capabilities = byHolder(problem.capabilities[..<problem.capabilityCount])
    func weeks(_ holder: Int32) -> Int {
      needs[holder]?.map { problem.needs[$0].weeks }.max() ?? 0
    }
    let holders = needs.keys.filter { capabilities[$0] != nil && problem.mayBeShown($0) }
    let kept = holders.map { (weeks: weeks($0), holder: $0) }
      .sorted { ($1.weeks, $0.holder) < ($0.weeks, $1.holder) }
      .prefix(limit).map(\.holder).sorted()
    let graph = ExchangeGraph(
      problem,
      needs: kept.map { needs[$0] ?? [] },
      capabilities: kept.map { capabilities[$0] ?? [] }
    )
    return (graph, holders.count - kept.count)
  }

  private init(_ problem: Problem, needs: [[Int]], capabilities: [[Int]]) {
    self.problem = problem
    self.needs = needs
    self.capabilities = capabilities
    var helps = BitMatrix(size: needs.count)
    var helpedBy = BitMatrix(size: needs.count)
    Self.find(problem, needs, capabilities) { giver, receiver in
      helps.insert(giver, receiver)
      helpedBy.insert(receiver, giver)
    }
    self.helps = helps
    self.helpedBy = helpedBy
  }

  /// A capability as the search looks at it.
  private struct Offer {
    var party: Party
    var profile: Int32
    var capability: Int
    var giver: Int
  }

  /// Comes upon every eligible direct pair once.
  private static func find(
    _ problem: Problem,
    _ needs: [[Int]],
    _ capabilities: [[Int]],
    _ found: (_ giver: Int, _ receiver: Int) -> Void
  ) {
    var shelves: [CardGroup: [Offer]] = [:]
    for (giver, cards) in capabilities.enumerated() {
      for card in cards {
        let row = problem.capabilities[card]
        let shelf = CardGroup(theme: row.group.theme, about: row.group.about, profile: -1)
        shelves[shelf, default: []].append(
          Offer(party: row.party, profile: row.group.profile, capability: card, giver: giver)
        )
      }
    }
    let byTheme = Dictionary(grouping: shelves.keys, by: \.theme)
    var reach = LanguageReach(problem.languages)
    for (receiver, cards) in needs.enumerated() {
      for card in cards {
        let need = problem.needs[card]
        let hasBarred = problem.fixed.holdsAny(of: card) || problem.excluded.holdsAny(of: card)
        for theme in problem.themes.fitting[Int(need.group.theme)] {
          for shelf in byTheme[theme] ?? [] where problem.fit(need.group, shelf) != nil {
            reach.turn(to: need.group.profile, problem.languageTerms(need.group, shelf))
            for offer in shelves[shelf] ?? [] {
              guard MeetingRule.allows(need.party, offer.party),
                problem.meetings.time(need.party, offer.party) >= 0,
                reach.points(with: offer.profile) >= 0,
                !hasBarred || !isBarred(problem, card, offer.capability)
              else { continue }
              found(offer.giver, receiver)
            }
          }
        }
      }
    }
  }

  private static func isBarred(_ problem: Problem, _ need: Int, _ capability: Int) -> Bool {
    problem.fixed.contains(need: need, capability: capability)
      || problem.excluded.contains(need: need, capability: capability)
  }

  /// The pair by which one person helps another best: by points, then by code.
  func best(
    _ giver: Int,
    _ receiver: Int
  ) -> (need: Int, capability: Int, points: Int)? {
    var best: (need: Int, capability: Int, points: Int)?
    for need in needs[receiver] {
      for capability in capabilities[giver] {
        guard let judgement = problem.judgement(need: need, capability: capability),
          judgement.obstacles.isEmpty, judgement.points > best?.points ?? -1,
          !problem.fixed.contains(need: need, capability: capability)
        else { continue }
        best = (need, capability, judgement.points)
      }
    }
    return best
  }
}

extension ExchangeGraph {
  /// How many circles of two and of three there are, and how many people are in any.
  ///
  /// Each is counted from its lowest member.
  func count() -> (twos: Int, threes: Int, people: Int) {
    var (twos, threes) = (0, 0)
    for first in 0..<people {
      helps.forEachBit(of: first, from: first + 1) { second in
        if helps.contains(second, first) { twos += 1 }
        threes += helps.commonBits(of: second, with: helpedBy, first, from: first + 1)
      }
    }
    let all = everybody(from: 0)
    let inAny = (0..<people).count { !circles(of: $0, among: all, most: 1).isEmpty }
    return (twos, threes, inAny)
  }

  /// A row with a bit for each person from one on.
  func everybody(from first: Int) -> BitMatrix {
    var row = BitMatrix(size: people, rows: 1)
    for person in first..<max(first, people) { row.insert(0, person) }
    return row
  }

  /// The first circles of a person with others, each beginning with the person.
  ///
  /// - Parameters:
  ///   - person: Who is in all of them.
  ///   - free: One row: who else may be in them.
  ///   - most: How many are looked for.
  /// - Returns: Circles of two and of three, by who comes second.
  func circles(of person: Int, among free: BitMatrix, most: Int = .max) -> [[Int]] {
    var found: [[Int]] = []
    helps.forEachCommonBit(of: person, with: helps, person, in: free) { second in
      if helps.contains(second, person) { found.append([person, second]) }
      if found.count < most {
        helps.forEachCommonBit(of: second, with: helpedBy, person, in: free) { third in
          found.append([person, second, third])
          return found.count < most
        }
      }
      return found.count < most
    }
    return found
  }
}
