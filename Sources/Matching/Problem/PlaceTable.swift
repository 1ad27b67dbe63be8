import AssetMap

/// The neighbourhoods of a problem as numbers in the order of their names; 0 is "not known".
struct PlaceTable: Sendable {
  /// The names, the first of them empty for "not known".
  let names: [String]
  private let indices: [String: Int32]
  /// How each two lie, row by row.
  private let relations: [Relation]
  private let points: [Int32]
  /// For each place those next to it, ascending.
  let adjacent: [[Int32]]
  /// What a relation earns, by its raw value.
  let earned: [Int32]

  /// How two neighbourhoods lie.
  enum Relation: UInt8, Sendable, CaseIterable {
    case unknown, elsewhere, adjacent, same
  }

  /// - Parameters:
  ///   - town: The neighbourhoods and their points.
  ///   - named: The neighbourhoods that holders name; also those the town does not list.
  /// - Complexity: 5 bytes for each two neighbourhoods.
  init(of town: Town, named: Set<String>) {
    let names = [""] + named.union(town.neighbourhoods.map(\.name)).sorted()
    var indices: [String: Int32] = [:]
    for (index, name) in names.enumerated().dropFirst() { indices[name] = Int32(index) }
    var relations = [Relation](repeating: .elsewhere, count: names.count * names.count)
    for index in names.indices {
      relations[index] = .unknown
      relations[index * names.count] = .unknown
    }
    for neighbourhood in town.neighbourhoods {
      guard let one = indices[neighbourhood.name] else { continue }
      for other in neighbourhood.adjacent.compactMap({ indices[$0] }) {
        relations[Int(one) * names.count + Int(other)] = .adjacent
        relations[Int(other) * names.count + Int(one)] = .adjacent
      }
    }
    for index in names.indices.dropFirst() { relations[index * names.count + index] = .same }
    let policy = town.policy
    let earned = Relation.allCases.map { relation in
      switch relation {
      case .unknown: Int32(policy.unknownPlace)
      case .elsewhere: Int32(policy.elsewhere)
      case .adjacent: Int32(policy.adjacentNeighbourhood)
      case .same: Int32(policy.sameNeighbourhood)
      }
    }
    points = relations.map { earned[Int($0.rawValue)] }
    adjacent = names.indices.map { one in
      names.indices.filter { relations[one * names.count + $0] == .adjacent }.map(Int32.init)
    }
    self.earned = earned
    self.names = names
    self.indices = indices
    self.relations = relations
  }

  /// The number of a neighbourhood, 0 where none is named.
  func index(of name: String?) -> Int32 { name.flatMap { indices[$0] } ?? 0 }

  func relation(_ one: Int32, _ other: Int32) -> Relation {
    relations[Int(one) * names.count + Int(other)]
  }

  @inline(__always)
  func points(_ one: Int32, _ other: Int32) -> Int32 {
    points[Int(one) * names.count + Int(other)]
  }
}
