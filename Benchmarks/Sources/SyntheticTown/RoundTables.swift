/// The round tables: in each neighbourhood one for each of some languages.
struct RoundTables {
  static let languages = ["de", "ar", "prs", "ti", "kmr", "uk", "ru", "tr", "ro"]

  private let seed: UInt64
  /// The cards each table has so far.
  private var cards: [Int]

  init(neighbourhoods: Int, seed: UInt64) {
    self.seed = seed
    cards = [Int](repeating: 0, count: neighbourhoods * Self.languages.count)
  }

  var count: Int { cards.count }

  /// The table for speakers of a language; that in German for all others.
  func table(in neighbourhood: Int, language: String) -> Int {
    neighbourhood * Self.languages.count + (Self.languages.firstIndex(of: language) ?? 0)
  }

  func neighbourhood(of table: Int) -> Int { table / Self.languages.count }

  func language(of table: Int) -> String { Self.languages[table % Self.languages.count] }

  func reference(of table: Int) -> String {
    "T\(neighbourhood(of: table) + 1)-\(language(of: table))"
  }

  /// One to six months ago.
  func day(of table: Int) -> CalendarDay {
    var random = SplitMix64(seed: seed, record: -1 - table)
    return .today.earlier(by: random.number(in: 30...180))
  }

  /// The number of a table's next card; `nil` where no more have a number.
  mutating func nextNumber(at table: Int) -> Int? {
    guard cards[table] < 99_999 else { return nil }
    cards[table] += 1
    return cards[table]
  }
}
