/// Finds the participants who are likely registered twice; it never decides that they are.
///
/// Not every pair is compared. Two are, where they share
/// - a telephone number or address,
/// - two words of their names, or the one word there is, each the same or alike,
/// - a word of their names that few have, or that few have in their neighbourhood,
///
/// and where the words could reach the score at all: that two share frequent names leads nowhere.
///
/// What is compared is what the register holds: name, contact, neighbourhood, gender and languages.
/// At which round table someone sat says nothing: at one table people are told apart, and to go to
/// two is why they are registered twice.
package struct DuplicateSearch: Sendable {
  /// The lowest score that is listed unless another is asked for: many warnings are read by nobody, so
  /// that it is set where, on public test data, more than 98 in a hundred of those listed are right.
  package static let usualScore = 70

  private let people: [Participant]
  private let table: NameWordTable
  private let joined: [String]
  private let contacts: [Set<String>]
  private let contactHolders: [String: [Int32]]
  private let languages: [Set<LanguageTag>]
  private let neighbourhoodCounts: [String: Int]

  /// A search among these participants.
  ///
  /// - Complexity: as of ``NameWordTable/init(_:)``.
  package init(_ participants: [Participant]) {
    people = participants.sorted { ($0.registeredOn, $0.code) < ($1.registeredOn, $1.code) }
    let keys = people.map { TextKey($0.name.full) }
    table = NameWordTable(keys)
    joined = keys.map(\.joined)
    contacts = people.map { $0.contact.map(ContactKey.keys) ?? [] }
    var holders: [String: [Int32]] = [:]
    for (index, keys) in contacts.enumerated() {
      for key in keys { holders[key, default: []].append(Int32(index)) }
    }
    contactHolders = holders
    languages = people.map { Set($0.profile.languages.map(\.language)) }
    neighbourhoodCounts = people.reduce(into: [:]) { counts, person in
      if let name = person.profile.neighbourhood { counts[name, default: 0] += 1 }
    }
  }

  /// The pairs that reach a score, the likeliest first, then by code.
  ///
  /// - Parameter score: 1 to 99; what is likely to be right in so many of a hundred.
  /// - Returns: the pairs, each once.
  /// - Complexity: O(n) where names and contacts are as varied as people's are; measured figures in
  ///   `Documentation/Duplicates.md`.
  package func duplicates(scoring score: Int = usualScore) -> [Duplicate] {
    let certain = pairs(reaching: DuplicateWeights.certainty, expecting: DuplicateWeights.expected)
    let found = Double(certain.count) / Double(max(people.count, 1))
    let expected = min(max(DuplicateWeights.expected, found), DuplicateWeights.mostExpected)
    return pairs(reaching: Double(score) / 100, expecting: expected).map { pair in
      Duplicate(
        first: people[pair.left].code,
        second: people[pair.right].code,
        score: min(99, Int(100 * DuplicateWeights.likelihood(pair.bits))),
        signs: pair.signs
      )
    }
  }

  /// Two participants by number, the bits for their being one, and what these rest on.
  private typealias Compared = (left: Int, right: Int, bits: Double, signs: [DuplicateSign])

  /// The pairs that reach a likelihood where so many are expected, the likeliest first.
  private func pairs(reaching likelihood: Double, expecting expected: Double) -> [Compared] {
    let prior = DuplicateWeights.prior(expected, among: people.count)
    let needed = DuplicateWeights.bits(likelihood) - prior
    return candidates(weighing: needed)
      .compactMap { compared(Int($0.left), Int($0.right), weighing: needed) }
      .map { ($0.left, $0.right, $0.bits + prior, $0.signs) }
      .sorted { ($1.bits, $0.left, $0.right) < ($0.bits, $1.left, $1.right) }
  }

  // MARK: Comparing

  /// What speaks for two being one, and its weight; `nil` where it weighs less than is needed, and
  /// where one is a person and one is not.
  private func compared(_ left: Int, _ right: Int, weighing needed: Double) -> Compared? {
    let (one, other) = (people[left].profile, people[right].profile)
    guard one.kind == other.kind else { return nil }
    var bits = 0.0
    var signs: [(bits: Double, sign: DuplicateSign)] = []
    func count(_ weight: Double, _ sign: DuplicateSign) {
      bits += weight
      signs.append((weight, sign))
    }
    // The most that neighbourhood, gender, languages and contact can add, contact coming last.
    let isAtHome = one.neighbourhood != nil && one.neighbourhood == other.neighbourhood
    let beside =
      (isAtHome ? neighbourhoodWeight(one.neighbourhood ?? "") : 0) + DuplicateWeights.sameGender
      + DuplicateWeights.sharedLanguage + DuplicateWeights.contact(heldBy: 2)
    guard let name = nameAgreement(left, right, weighing: needed - beside) else { return nil }
    bits += name.bits
    signs += name.signs.map { ($0.speaksFor ? max(name.bits, 0.1) : -9, $0) }
    if let home = one.neighbourhood, let otherHome = other.neighbourhood {
      if home == otherHome {
        count(neighbourhoodWeight(home), .sameNeighbourhood)
      } else {
        count(DuplicateWeights.otherNeighbourhood, .otherNeighbourhood)
      }
    }
    if let gender = one.gender, let otherGender = other.gender {
      if gender == otherGender {
        count(DuplicateWeights.sameGender, .sameGender)
      } else {
        count(DuplicateWeights.otherGender, .otherGender)
      }
    }
    if !languages[left].isEmpty, !languages[right].isEmpty {
      if languages[left].isDisjoint(with: languages[right]) {
        count(DuplicateWeights.noSharedLanguage, .noSharedLanguage)
      } else {
        count(DuplicateWeights.sharedLanguage, .sharedLanguage)
      }
    }
    guard bits + DuplicateWeights.contact(heldBy: 2) >= needed else { return nil }
    if let (weight, sign) = contactAgreement(left, right) { count(weight, sign) }
    guard bits >= needed else { return nil }
    let (favour, against) = (signs.filter(\.sign.speaksFor), signs.filter { !$0.sign.speaksFor })
    return (
      left, right, bits,
      favour.sorted { $0.bits > $1.bits }.map(\.sign)
        + against.sorted { $0.bits < $1.bits }.map(\.sign)
    )
  }

  /// Names that are the same when their blanks are left out are the same, whatever their words.
  private func nameAgreement(
    _ left: Int,
    _ right: Int,
    weighing needed: Double
  ) -> (bits: Double, signs: [DuplicateSign])? {
    let (name, other) = (table.names[left], table.names[right])
    guard joined[left] == joined[right] else {
      return NameAgreement(name, other, in: table, weighing: needed).map { ($0.bits, $0.signs) }
    }
    let whole = min(table.weight(of: name), table.weight(of: other))
    return whole >= needed ? (whole, [.sameName]) : nil
  }

  private func contactAgreement(_ left: Int, _ right: Int) -> (Double, DuplicateSign)? {
    let (one, other) = (contacts[left], contacts[right])
    guard !one.isEmpty, !other.isEmpty else { return nil }
    if let fewest = one.intersection(other).map({ contactHolders[$0]?.count ?? 2 }).min() {
      return (DuplicateWeights.contact(heldBy: fewest), .sameContact)
    }
    let isNear = one.contains { key in
      other.contains { key.isNearlySameNumber(as: $0) }
    }
    return isNear
      ? (DuplicateWeights.nearlySameContact, .nearlySameContact)
      : (DuplicateWeights.otherContact, .otherContact)
  }

  private func neighbourhoodWeight(_ name: String) -> Double {
    DuplicateWeights.neighbourhood(heldBy: neighbourhoodCounts[name] ?? 1, of: people.count)
  }
}

// MARK: Which pairs are compared

extension DuplicateSearch {
  /// Two participants by number.
  private struct Pair: Hashable, Comparable {
    let left: Int32
    let right: Int32

    static func < (one: Pair, other: Pair) -> Bool {
      (one.left, one.right) < (other.left, other.right)
    }
  }

  /// Groups that share a word, or a contact, are compared where they are no larger.
  private static let fewHolders = 8
  private static let fewNeighbours = 20
  private static let mostHolders = 200

  private func candidates(weighing needed: Double) -> [Pair] {
    var pairs: [Pair] = []
    for holders in contactHolders.values where holders.count <= Self.mostHolders {
      addPairs(among: holders, to: &pairs)
    }
    addPairsSharingAWord(weighing: needed, to: &pairs)
    addPairsSharingTheName(weighing: needed, to: &pairs)
    pairs.sort()
    var last: Pair?
    return pairs.filter { pair in
      defer { last = pair }
      return pair != last
    }
  }

  private func addPairs(among group: [Int32], to pairs: inout [Pair]) {
    for (place, left) in group.enumerated() {
      for right in group.dropFirst(place + 1) { addPair(left, right, to: &pairs) }
    }
  }

  private func addPair(_ left: Int32, _ right: Int32, to pairs: inout [Pair]) {
    if left != right { pairs.append(Pair(left: min(left, right), right: max(left, right))) }
  }

  /// The most that can be added to what the names weigh of two who share no contact.
  private var mostBeside: Double {
    (neighbourhoodCounts.keys.map(neighbourhoodWeight).max() ?? 0) + DuplicateWeights.sameGender
      + DuplicateWeights.sharedLanguage + DuplicateWeights.nearlySameContact
  }

  /// Those who share a word that few have, or that few have in their neighbourhood, where it could be
  /// enough by itself.
  private func addPairsSharingAWord(weighing needed: Double, to pairs: inout [Pair]) {
    var holders: [Int32: [Int32]] = [:]
    var neighbours: [WordAtHome: [Int32]] = [:]
    let ofWord = needed - mostBeside
    for (index, name) in table.names.enumerated() {
      for word in name where table.weight(.same, word, word) >= ofWord {
        if table.counts[Int(word)] <= Self.fewHolders {
          holders[word, default: []].append(Int32(index))
        } else if let home = people[index].profile.neighbourhood {
          neighbours[WordAtHome(word: word, home: home), default: []].append(Int32(index))
        }
      }
    }
    for group in holders.values { addPairs(among: group, to: &pairs) }
    for group in neighbours.values where group.count <= Self.fewNeighbours {
      addPairs(among: group, to: &pairs)
    }
  }

  private struct WordAtHome: Hashable {
    let word: Int32
    let home: String
  }

  /// Two words, the lower number first; one word twice for names of one word.
  private struct WordPair: Hashable {
    let low: Int32
    let high: Int32

    init(_ one: Int32, _ other: Int32) { (low, high) = (min(one, other), max(one, other)) }
  }

  /// Those who share two words, alike or the same, or the whole name but for its blanks.
  ///
  /// Passed over are those whose names are so frequent that, with all that may agree beside them,
  /// they cannot reach what is asked for.
  private func addPairsSharingTheName(weighing needed: Double, to pairs: inout [Pair]) {
    let ofName = needed - mostBeside
    var holders: [WordPair: [Int32]] = [:]
    var writings: [String: [Int32]] = [:]
    for (index, name) in table.names.enumerated() {
      guard table.weight(of: name) >= ofName else { continue }
      writings[joined[index], default: []].append(Int32(index))
      if name.count == 1 { holders[WordPair(name[0], name[0]), default: []].append(Int32(index)) }
      for (place, word) in name.enumerated() {
        for other in name.dropFirst(place + 1) {
          holders[WordPair(word, other), default: []].append(Int32(index))
        }
      }
    }
    for group in writings.values where group.count <= Self.mostHolders {
      addPairs(among: group, to: &pairs)
    }
    for (words, group) in holders where group.count <= Self.mostHolders {
      addPairs(among: group, to: &pairs)
      for low in near(words.low) {
        for high in near(words.high) {
          let other = WordPair(low, high)
          guard other != words, let others = holders[other], others.count <= Self.mostHolders else {
            continue
          }
          for left in group { for right in others { addPair(left, right, to: &pairs) } }
        }
      }
    }
  }

  private func near(_ word: Int32) -> [Int32] { [word] + table.alike[Int(word)].map(\.word) }
}

extension String {
  /// Whether two telephone numbers of at least seven digits have one slip between them.
  fileprivate func isNearlySameNumber(as other: String) -> Bool {
    let (one, other) = (Array(unicodeScalars), Array(other.unicodeScalars))
    func isNumber(_ key: [Unicode.Scalar]) -> Bool {
      key.count >= 7 && key.drop { $0 == "+" }.allSatisfy { ("0"..."9").contains($0) }
    }
    return isNumber(one) && isNumber(other)
      && EditDistance.distance(one, other, atMost: 1) != nil
  }
}
