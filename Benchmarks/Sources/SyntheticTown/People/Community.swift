/// People of a town who share a mother tongue and much the same way into German.
struct Community {
  /// In a thousand residents, about.
  var weight: Int
  /// Newcomers need more, come to round tables oftener and live closer together.
  var isNewcomer: Bool
  var names: NameCulture
  var abilities: [Ability]

  /// A language some of them speak.
  struct Ability {
    var language: String
    var percent: Int
    /// Indices of ``levels``, each as likely.
    var levels: ClosedRange<Int>
  }

  static let levels = ["A1", "A2", "B1", "B2", "C1", "C2", "native"]

  /// Weight, settled or newcomer, names, and the abilities: language, share, levels.
  private static let rows = """
    560 settled  german   de 100 native native | en 55 A2 C2 | fr 25 A1 C1 | es 4 A2 B2
    60  settled  turkish  de 100 C1 native | tr 100 B2 native | en 50 A2 C1
    40  settled  slavic   ru 100 native native | de 100 B2 C2 | en 20 A1 B2
    20  settled  slavic   pl 100 native native | de 100 B2 C2 | en 30 A2 C1
    35  settled  romance  fr 100 native native | de 85 A2 C1 | en 60 A2 C1
    15  settled  romance  it 100 native native | de 100 B1 C2 | en 25 A1 B2
    25  newcomer turkish  tr 100 native native | de 80 A1 B1 | kmr 20 B1 native
    15  newcomer arabic   kmr 100 native native | tr 50 A2 C1 | ar 40 A2 B2 | de 70 A1 A2
    35  newcomer romance  ro 100 native native | de 75 A1 B1 | en 30 A2 B2 | it 15 A2 B2
    20  newcomer slavic   pl 100 native native | de 70 A1 B1 | en 30 A2 B2 | ru 15 A2 B2
    30  newcomer arabic   apc 100 native native | ar 80 B2 C2 | en 40 A1 B2 | de 70 A1 B1
    20  newcomer arabic   ar 100 native native | en 35 A1 B2 | de 75 A1 B2 | fr 8 A2 C1
    8   newcomer arabic   ary 100 native native | ar 70 B1 C2 | fr 70 B1 C2 | de 60 A1 B1
    10  newcomer arabic   ckb 100 native native | ar 55 A2 B2 | kmr 25 A2 B2 | de 65 A1 B1
    20  newcomer persian  prs 100 native native | fa 30 B2 C1 | ps 30 A2 B2 | en 25 A1 B1 | de 70 A1 B1
    6   newcomer persian  ps 100 native native | prs 60 A2 C1 | ur 20 A2 B1 | de 60 A1 A2
    8   newcomer persian  fa 100 native native | en 60 A2 C1 | de 70 A1 B1
    12  newcomer horn     ti 100 native native | am 40 A2 B2 | ar 30 A1 B1 | en 30 A1 B1 | de 65 A1 A2
    6   newcomer horn     so 100 native native | ar 45 A2 B1 | en 35 A1 B1 | de 60 A1 A2
    35  newcomer slavic   uk 100 native native | ru 85 B2 C2 | en 45 A1 B2 | de 65 A1 B1
    10  newcomer slavic   ru 100 native native | en 30 A2 B2 | de 70 A1 B1
    15  newcomer slavic   sq 100 native native | de 80 A1 B2 | en 30 A2 B2 | it 15 A2 B1
    15  newcomer slavic   hr 100 native native | de 85 A1 B2 | en 40 A2 B2
    """

  /// The communities of the town.
  static func all() -> WeightedTable<Community> {
    WeightedTable(
      rows.split(separator: "\n").compactMap(Community.init).map { ($0, $0.weight) }
    )
  }

  private init?(_ row: Substring) {
    let words = row.split(separator: " ")
    guard words.count > 3, let weight = Int(words[0]),
      let names = NameCulture.all[String(words[2])]
    else { return nil }
    self.weight = weight
    isNewcomer = words[1] == "newcomer"
    self.names = names
    abilities = words[3...].split(separator: "|").compactMap(Ability.init)
  }
}

extension Community.Ability {
  fileprivate init?(_ words: ArraySlice<Substring>) {
    let words = Array(words)
    guard words.count == 4, let percent = Int(words[1]),
      let least = Community.levels.firstIndex(of: String(words[2])),
      let greatest = Community.levels.firstIndex(of: String(words[3]))
    else { return nil }
    self.init(language: String(words[0]), percent: percent, levels: least...greatest)
  }
}
