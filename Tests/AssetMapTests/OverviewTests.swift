import AssetMap
import Testing

@Suite("The town at a glance")
struct OverviewTests {
  private typealias Name = OverviewReport.Name
  private static let day = Day(number: 17_124)
  private static let languages = ["ar", "de", "ti", "fr"].map(LanguageTag.init(stored:))

  /// A town of random cards and matches, the same for the same seed.
  private static func town(
    _ seed: UInt64,
    cards count: Int,
    least: Int?
  ) throws -> OverviewReport {
    var numbers = SeededNumbers(seed: seed)
    let people = (0..<count / 2).map { number in
      Participant(
        code: ParticipantCode(number: Int64(number)),
        name: ParticipantName(whole: "x").unsafelyUnwrapped,
        profile: Profile(
          kind: Int.random(in: 0..<9, using: &numbers) == 0 ? .organisation : .resident
        ),
        registeredOn: day
      )
    }
    let cards = try (0..<count).map { number in
      let isOfTable = Int.random(in: 0..<9, using: &numbers) == 0
      return try Card(
        code: CardCode(number: Int64(number)),
        participant: isOfTable
          ? nil : ParticipantCode(number: Int64(Int.random(in: 0..<count / 2, using: &numbers))),
        table: TableCode(number: 1),
        terms: CardTerms(
          kind: number % 2 == 0 ? .need : .capability,
          theme: ThemeCode(stored: "housing"),
          writtenOn: day.adding(days: -Int.random(in: 0..<500, using: &numbers))
        ),
        text: "x",
        textLanguage: languages[
          min(
            Int.random(in: 0..<4, using: &numbers),
            Int.random(in: 0..<4, using: &numbers)
          )
        ],
        closedOn: Int.random(in: 0..<5, using: &numbers) == 0 ? day : nil
      )
    }
    let matches = (0..<count / 3).map { number in
      match(
        number,
        need: 2 * Int.random(in: 0..<count / 2, using: &numbers),
        capability: 2 * Int.random(in: 0..<count / 2, using: &numbers) + 1,
        step: Int.random(in: 0..<8, using: &numbers)
      )
    }
    return OverviewReport(
      head: ReportHead(council: "", day: day, workingLanguage: .english),
      people: people,
      cards: cards,
      matches: matches,
      past: [
        PastCards(kind: .need, writtenIn: Month(of: day), count: Int(seed % 13)),
        PastCards(kind: .capability, writtenIn: Month(number: 1), count: 30),
      ].filter { $0.count > 0 },
      tables: Int(seed % 20),
      standings: .init(cards: cards, matches: matches),
      leftOut: .init(),
      least: least
    )
  }

  private static func match(_ number: Int, need: Int, capability: Int, step: Int) -> Match {
    func decision(_ step: ReviewStep, side: Side? = nil, _ outcome: Outcome? = nil) -> Decision {
      Decision(
        step: step,
        side: side,
        outcome: outcome,
        at: "2016-11-0\(1 + number % 9)T10:00:00Z",
        by: ""
      )
    }
    let states: [(MatchState, [Decision])] = [
      (.proposed, []), (.accepted, [decision(.accept)]), (.declined, [decision(.decline)]),
      (.introduced, [decision(.introduce)]),
      (
        .completed,
        [
          decision(.introduce), decision(.complete, side: .need, .helped),
          decision(.complete, side: .capability, .helpedInPart),
        ]
      ),
      (.ended, [decision(.accept), decision(.end)]),
      (.ended, [decision(.introduce), decision(.end)]),
      (.introduced, [decision(.introduce), decision(.complete, side: .need, .didNotMeet)]),
    ]
    return Match(
      code: MatchCode(number: Int64(number)),
      need: CardCode(number: Int64(need)),
      capability: CardCode(number: Int64(capability)),
      state: states[step].0,
      points: 1,
      proposedOn: day,
      decisions: states[step].1
    )
  }

  /// The sums that a reader can see or reckon to hold, written down anew; the total last.
  private static func sums(_ report: OverviewReport) -> [[Name]] {
    var sums: [[Name]] = [
      [.kind(.resident), .kind(.organisation), .people],
      [.byCards(.gives), .byCards(.receives), .byCards(.both), .byCards(.neither), .people],
      [
        .inIntroductions(.gives), .inIntroductions(.receives), .inIntroductions(.both),
        .inIntroductions(.neither), .people,
      ],
      [.stand(.accepted), .stand(.proposed), .planned],
      [.planned, .stand(.nobody), .waiting],
      [.waiting, .stand(.introduced), .needsWithLanguage],
      [
        .stand(.introduced), .stand(.accepted), .stand(.proposed), .stand(.nobody), .stand(.closed),
        .stand(.ofTable), .takenOut(.need), .cards(.need),
      ],
      // Needs that are open and neither wait, and those that are closed and were not just closed.
      [.waiting, .otherOpenNeeds, .open(.need)],
      [.stand(.closed), .otherClosedNeeds, .closed(.need)],
      [.state(.introduced), .state(.completed), .state(.endedAfter), .introductions],
      OverviewReport.MatchStand.allCases.map { Name.state($0) } + [.matches],
      Outcome.allCases.map { Name.outcome($0) } + [.outcome(nil), .introductions],
      report.months.map { Name.introducedIn($0) } + [.introductions],
      OverviewReport.Weeks.allCases.map { Name.waited(isIntroduced: false, $0) } + [.waiting],
      OverviewReport.Weeks.allCases.map { Name.waited(isIntroduced: true, $0) }
        + [.stand(.introduced)],
      report.languages.map { Name.language($0) } + [.needsWithLanguage],
      report.languages.map { Name.languageServed($0, .introduced) } + [.stand(.introduced)],
      report.languages.map { Name.languageServed($0, .planned) } + [.planned],
      report.languages.map { Name.languageServed($0, .nobody) } + [.stand(.nobody)],
    ]
    for kind in CardKind.allCases {
      sums.append([.open(kind), .closed(kind), .takenOut(kind), .cards(kind)])
      sums.append(report.months.map { .written(kind, $0) } + [.cards(kind)])
    }
    for language in report.languages {
      sums.append(
        OverviewReport.Served.allCases.map { .languageServed(language, $0) } + [.language(language)]
      )
    }
    return sums
  }

  @Test("Every sum on the page holds", arguments: 0..<20 as Range<UInt64>)
  func sums(seed: UInt64) throws {
    let report = try Self.town(seed, cards: 200, least: nil)
    for sum in Self.sums(report) {
      let counts = sum.map { report.counts[$0] ?? -1 }
      #expect(counts.dropLast().reduce(0, +) == counts.last, "\(sum.last ?? .people)")
    }
    #expect(report.counts[.introductions] ?? 0 > 0 && report.counts[.takenOut(.capability)] == 30)
  }

  @Test(
    "Outside the office no small count is shown, nor follows",
    arguments: 0..<30 as Range<UInt64>
  )
  func suppressed(seed: UInt64) throws {
    let size = 60 + 40 * Int(seed % 9)
    let report = try Self.town(seed, cards: size, least: 10)
    let sums = Self.sums(report)
    let names = Set(sums.joined()).union([.tables])
    for name in names {
      #expect(report.counts[name].map { $0 == 0 || $0 >= 10 } ?? true, "\(name)")
    }
    let unknown = names.filter { report.counts[$0] == nil }
    #expect(!unknown.isEmpty)
    for name in unknown {
      #expect(!Self.follows(name, sums, unknown), "seed \(seed): \(name) follows")
    }
  }

  /// Whether an unknown follows from the known ones: leaving it out loses a rank.
  ///
  /// Reckoned in whole numbers modulo a prime, unlike the code under test.
  private static func follows(_ name: Name, _ sums: [[Name]], _ unknown: Set<Name>) -> Bool {
    let order = Dictionary(uniqueKeysWithValues: unknown.enumerated().map { ($1, $0) })
    let prime = 1_000_003
    func rank(without left: Int?) -> Int {
      var rows = sums.map { sum in
        var row: [Int: Int] = [:]
        for (index, name) in sum.enumerated() {
          guard let column = order[name], column != left else { continue }
          row[column] = index == sum.count - 1 ? prime - 1 : 1
        }
        return row
      }
      var rank = 0
      while let row = rows.popLast() {
        guard let (column, value) = row.min(by: { $0.key < $1.key }) else { continue }
        rank += 1
        let inverse = power(value, prime - 2, prime)
        for index in rows.indices {
          guard let entry = rows[index][column] else { continue }
          let factor = entry * inverse % prime
          for (other, value) in row {
            let rest = ((rows[index][other] ?? 0) + (prime - factor) * value) % prime
            rows[index][other] = rest == 0 ? nil : rest
          }
        }
      }
      return rank
    }
    return rank(without: order[name]) < rank(without: nil)
  }

  private static func power(_ base: Int, _ exponent: Int, _ prime: Int) -> Int {
    var (result, base, exponent) = (1, base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }

  @Test(
    "A need stands where the furthest of its matches has come, and waits until it is introduced"
  )
  func stands() throws {
    func card(_ number: Int64, _ kind: CardKind, isOpen: Bool = true) throws -> Card {
      try Card(
        code: CardCode(number: number),
        participant: ParticipantCode(number: number),
        terms: CardTerms(
          kind: kind,
          theme: ThemeCode(stored: "housing"),
          writtenOn: Self.day.adding(days: -70)
        ),
        text: "x",
        textLanguage: .english,
        closedOn: isOpen ? nil : Self.day
      )
    }
    let cards = try [
      card(0, .need), card(1, .capability), card(2, .need), card(4, .need, isOpen: false),
      card(6, .need, isOpen: false), card(8, .need),
    ]
    let matches = [
      Self.match(0, need: 0, capability: 1, step: 0),
      Self.match(1, need: 0, capability: 1, step: 1),
      Self.match(3, need: 4, capability: 1, step: 4),
      Self.match(4, need: 2, capability: 1, step: 2),
      Self.match(5, need: 8, capability: 1, step: 0),
    ]
    let report = OverviewReport(
      head: ReportHead(council: "", day: Self.day, workingLanguage: .english),
      people: [],
      cards: cards,
      matches: matches,
      past: [],
      tables: 0,
      standings: .init(cards: cards, matches: matches),
      leftOut: .init()
    )
    let stands = OverviewReport.NeedStand.allCases.map { report.counts[.stand($0)] ?? -1 }
    #expect(stands == [1, 1, 1, 1, 1, 0])
    // 70 days before 19 November is ten weeks; the introduction, on 4 November, came
    // after seven.
    #expect(report.counts[.waited(isIntroduced: false, .fromEight)] == 3)
    #expect(report.counts[.waited(isIntroduced: true, .fromFour)] == 1)
    #expect(report.counts[.outcome(.helpedInPart)] == 1)
    #expect(report.counts[.introducedIn(Month(of: Self.day))] == 1)
  }
}
