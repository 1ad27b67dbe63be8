extension LanguageNames {
  /// The languages that have `part` in a name or as their code, best first.
  func matching(part: String, limit: Int) -> [LanguageTag] {
    let key = Array(TextKey(part).folded.utf8)
    guard !key.isEmpty, limit > 0 else { return [] }
    var best: [LanguageTag: PartMatch] = [:]
    if case .language(let tag) = TagReading(part) { best[tag] = .whole }
    for entry in entries {
      guard let match = PartMatch(of: key, in: entry.key) else { continue }
      for tag in entry.tags { best[tag] = min(best[tag] ?? match, match) }
    }
    let ordered = best.sorted {
      ($0.value, ranks[$0.key, default: .max], $0.key)
        < ($1.value, ranks[$1.key, default: .max], $1.key)
    }
    return ordered.prefix(limit).map(\.key)
  }

  /// The languages whose names are fewest slips away from `key`: at most one slip in three letters.
  func nearest(to key: String, limit: Int) -> [LanguageTag] {
    let scalars = Array(key.unicodeScalars)
    let slips = min(4, max(1, scalars.count / 3))
    guard scalars.count > 2 else { return [] }
    var best: [LanguageTag: Int] = [:]
    for entry in entries where abs(entry.key.utf8.count - key.utf8.count) <= 4 * slips {
      let name = Array(entry.key.unicodeScalars)
      guard let distance = EditDistance.distance(scalars, name, atMost: slips) else { continue }
      for tag in entry.tags { best[tag] = min(best[tag] ?? distance, distance) }
    }
    let ordered = best.sorted {
      ($0.value, ranks[$0.key, default: .max], $0.key)
        < ($1.value, ranks[$1.key, default: .max], $1.key)
    }
    // What is much farther away than the best is no help.
    return ordered.prefix(limit).filter { $0.value <= ordered[0].value + 1 }.map(\.key)
  }
}

/// How well a part fits a name, best first.
enum PartMatch: Int, Comparable {
  case whole, beginning, beginningOfWord, anywhere

  /// `nil` where the name does not have the part; both are UTF-8 of keys.
  init?(of part: [UInt8], in name: String) {
    var name = name
    let found = name.withUTF8 { bytes -> PartMatch? in
      guard part.count <= bytes.count else { return nil }
      var best: PartMatch?
      for start in 0...(bytes.count - part.count) {
        guard bytes[start] == part[0], bytes[start...].starts(with: part) else { continue }
        if start == 0 { return part.count == bytes.count ? .whole : .beginning }
        if bytes[start - 1] == 0x20 { return .beginningOfWord }
        best = .anywhere
      }
      return best
    }
    guard let found else { return nil }
    self = found
  }

  static func < (left: PartMatch, right: PartMatch) -> Bool { left.rawValue < right.rawValue }
}
