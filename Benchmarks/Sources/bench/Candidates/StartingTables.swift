/// The tables that a new register begins with, the product's own files, as far as matching looks at
/// them.
struct StartingTables {
  let themes: [(code: String, parent: String, level: String)]
  let relations: [(theme: String, related: String, points: Int)]
  let distances: [Distance]

  /// A row of `language-distances.csv`.
  struct Distance {
    let spoken: String
    let had: String
    let steps: Int
    let isBothWays: Bool
    let isActive: Bool
  }

  init() {
    themes = Self.rows(PackageResources.themes_csv, columns: 4).map { ($0[0], $0[1], $0[3]) }
    relations = Self.rows(PackageResources.theme_relations_csv, columns: 3).map {
      ($0[0], $0[1], Int($0[2]) ?? 0)
    }
    distances = Self.rows(PackageResources.language_distances_csv, columns: 5).map {
      Distance(
        spoken: $0[0],
        had: $0[1],
        steps: Int($0[2]) ?? 0,
        isBothWays: $0[3] == "both",
        isActive: $0[4] == "yes"
      )
    }
  }

  /// The first columns of each row but the head; none of them needs quotes in these files.
  private static func rows(_ bytes: [UInt8], columns: Int) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", maxSplits: columns, omittingEmptySubsequences: false)
      precondition(cells.count >= columns, "a row of a starting table is short")
      return cells.prefix(columns).map(String.init)
    }
  }
}
