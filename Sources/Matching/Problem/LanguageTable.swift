import AssetMap

/// The languages of a problem as numbers in the order of their tags, and which others a speaker of
/// each is taken to have.
struct LanguageTable: Sendable {
  let tags: [LanguageTag]
  /// For each language a number that it shares with its forms in other scripts.
  let spoken: [Int32]
  private let indices: [LanguageTag: Int32]
  private let reaches: [[Reach]]

  /// A language that speakers of another are taken to have, and how far it is.
  struct Reach: Sendable {
    var language: Int32
    var distance: Int32
  }

  /// The distance between two scripts of one language, unless a row says otherwise: that of
  /// `sr-Latn` and `sr-Cyrl` in CLDR's language matching data.
  static let scriptDistance: Int32 = 5

  /// - Parameters:
  ///   - tags: All that the problem names, in any order, also several times.
  ///   - distances: The rows of the town; those switched off only keep ``scriptDistance`` away.
  init(_ tags: some Sequence<LanguageTag>, distances: [LanguageDistance]) {
    let named = Set(tags).union(distances.flatMap { [$0.desired, $0.supported] })
    let sorted = named.sorted()
    let indices = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) }
    )
    var formsBySpeech: [Substring: [Int32]] = [:]
    for (index, tag) in sorted.enumerated() {
      formsBySpeech[Self.withoutScript(tag), default: []].append(Int32(index))
    }
    var spoken = [Int32](repeating: 0, count: sorted.count)
    var steps: [[Int32: Int32]] = Array(repeating: [:], count: sorted.count)
    for forms in formsBySpeech.values {
      for form in forms {
        spoken[Int(form)] = forms[0]
        for other in forms where other != form { steps[Int(form)][other] = Self.scriptDistance }
      }
    }
    let rows = distances.compactMap { row -> (row: LanguageDistance, from: Int32, to: Int32)? in
      guard let from = indices[row.desired], let to = indices[row.supported], from != to else {
        return nil
      }
      return (row, from, to)
    }
    for (_, from, to) in rows {
      steps[Int(from)][to] = nil
      steps[Int(to)][from] = nil
    }
    for (row, from, to) in rows where row.isActive {
      let distance = Int32(clamping: row.distance)
      steps[Int(from)][to] = min(distance, steps[Int(from)][to] ?? distance)
      guard row.isBothWays else { continue }
      steps[Int(to)][from] = min(distance, steps[Int(to)][from] ?? distance)
    }
    self.tags = sorted
    self.spoken = spoken
    self.indices = indices
    reaches = steps.map { steps in
      steps.map { Reach(language: $0.key, distance: $0.value) }.sorted { $0.language < $1.language }
    }
  }

  /// Whether the table has a language.
  func contains(_ tag: LanguageTag) -> Bool { indices[tag] != nil }

  /// - Precondition: the problem names the language.
  func index(of tag: LanguageTag) -> Int32 {
    guard let index = indices[tag] else { preconditionFailure("\(tag) was not in the table") }
    return index
  }

  /// The languages that its speakers are taken to have too: direct rows only, not chains.
  func reaches(of language: Int32) -> [Reach] { reaches[Int(language)] }

  /// `uz` for `uz-Cyrl`: a tag is a language and, where it is not the usual one, a script.
  private static func withoutScript(_ tag: LanguageTag) -> Substring {
    tag.description.prefix { $0 != "-" }
  }
}
