import AssetMap

extension ImportRun {
  /// Reads neighbourhoods; adjacency that one row states holds for both, and a file without a column
  /// for it leaves it as it is.
  ///
  /// A neighbourhood of the register that the files do not name comes along where a row changed what
  /// is next to it.
  mutating func readNeighbourhoods(_ step: () -> Void) {
    let rows = rows(of: .neighbourhoods)
    guard !rows.isEmpty else { return }
    var names = Dictionary(town.neighbourhoods.map { (TextKey($0.name), $0.name) }) { $1 }
    var seen = FirstSeen<TextKey>()
    var own: [(row: Row, name: String)] = []
    for row in rows {
      step()
      guard let name = row.required(.name, row.word(.name)) else { continue }
      guard !name.contains(";") else {
        row.report(.name, .listSeparator)
        continue
      }
      let key = TextKey(name)
      guard seen.isNew(key, row, .name) else { continue }
      own.append((row, names[key] ?? name))
      names[key] = names[key] ?? name
    }
    let known = Dictionary(town.neighbourhoods.map { ($0.name, Set($0.adjacent)) }) { $1 }
    let stated = Set(own.map(\.name))
    let restated = Set(own.filter { $0.row.has(.adjacent) }.map(\.name))
    var adjacent = known.mapValues { $0.subtracting(restated) }
    for name in restated { adjacent[name] = [] }
    town.neighbourhoods = names.values.sorted().map { Neighbourhood(name: $0) }
    vocabulary = Vocabulary(of: town, incomplete: incomplete)
    for (row, name) in own {
      for other in row.values(.adjacent, vocabulary.neighbourhood) {
        guard other != name else {
          row.report(.adjacent, .ownNeighbour)
          continue
        }
        adjacent[name, default: []].insert(other)
        adjacent[other, default: []].insert(name)
      }
    }
    town.neighbourhoods = names.values.sorted().map { name in
      Neighbourhood(name: name, adjacent: adjacent[name, default: []].sorted())
    }
    contents.neighbourhoods = town.neighbourhoods.filter { neighbourhood in
      stated.contains(neighbourhood.name)
        || known[neighbourhood.name] != Set(neighbourhood.adjacent)
    }
  }
}
