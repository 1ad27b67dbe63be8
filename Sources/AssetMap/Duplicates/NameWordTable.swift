/// The distinct words of a register's names: who has them, how often, and which are alike.
struct NameWordTable {
  /// The numbers of the words of each participant's name, particles left out, each once.
  private(set) var names: [[Int32]] = []
  private(set) var words: [NameWord] = []
  /// How many participants have each word.
  private(set) var counts: [Int] = []
  /// The other words that each is alike to, by number.
  private(set) var alike: [[Alike]] = []
  /// What each word weighs, by how it is alike to the other's.
  private var weights: [[Double]] = []

  /// A word that is alike to another, and how.
  struct Alike {
    let word: Int32
    let likeness: WordLikeness
  }

  /// The words of these names; particles such as “al” say little and are left out.
  ///
  /// - Complexity: O(n) in the names, and for the distinct words a comparison of letters with each
  ///   other one that begins alike.
  init(_ keys: [TextKey]) {
    var numbers: [Substring: Int32] = [:]
    for key in keys {
      var name: [Int32] = []
      let words = key.words.filter { !Self.particles.contains($0) }
      for word in words.isEmpty ? key.words : words {
        let number = numbers[word] ?? Int32(self.words.count)
        if number == self.words.count {
          numbers[word] = number
          self.words.append(NameWord(String(word)))
          counts.append(0)
        }
        if !name.contains(number) { name.append(number) }
      }
      for number in name { counts[Int(number)] += 1 }
      names.append(name)
    }
    alike = Array(repeating: [], count: self.words.count)
    findNear()
    findOtherScripts()
    let people = names.count
    weights = [WordLikeness.same, .near, .otherScript].map { likeness in
      self.words.indices.map { word in
        let others = alike[word].filter { $0.likeness == likeness }
        let held = others.reduce(counts[word]) { $0 + counts[Int($1.word)] }
        return DuplicateWeights.word(likeness, heldBy: held, of: people)
      }
    }
  }

  private static let particles: Set<Substring> = ["al", "el", "ul", "ال"]

  /// How two words are alike; `nil` for two names.
  func likeness(_ left: Int32, _ right: Int32) -> WordLikeness? {
    if left == right { return .same }
    return alike[Int(left)].first { $0.word == right }?.likeness
  }

  /// What it is worth that one name has one of the words and the other name the other.
  func weight(_ likeness: WordLikeness, _ left: Int32, _ right: Int32) -> Double {
    let weights = weights[Int(likeness.rawValue)]
    return min(weights[Int(left)], weights[Int(right)])
  }

  /// What it is worth that two names have all these words.
  func weight(of name: [Int32]) -> Double { name.reduce(0) { $0 + weight(.same, $1, $1) } }

  /// The words that may begin alike, by their first letter, then those of one group by length.
  private mutating func findNear() {
    let groups = Dictionary(grouping: words.indices) { Self.beginning(of: words[$0]) }
    for group in groups.values {
      let group = group.sorted { words[$0].squeezed.count < words[$1].squeezed.count }
      let letters = group.map { words[$0].letters }
      for (place, left) in group.enumerated() {
        for next in group.indices.dropFirst(place + 1) {
          let right = group[next]
          guard words[right].squeezed.count - words[left].squeezed.count <= 2 else { break }
          // Each slip changes at most two of the letters that a word has.
          let differing = (letters[place] ^ letters[next]).nonzeroBitCount
          guard differing <= 4,
            differing <= 2 * words[left].mostSlips(to: words[right]),
            words[left].nearness(to: words[right]) != nil
          else { continue }
          pair(left, right, .near)
        }
      }
    }
  }

  private mutating func findOtherScripts() {
    var frames: [String: [(word: Int, script: ConsonantFrame.Script)]] = [:]
    for index in words.indices {
      guard let frame = ConsonantFrame(words[index].folded) else { continue }
      frames[frame.consonants, default: []].append((index, frame.script))
    }
    for same in frames.values {
      for (place, left) in same.enumerated() {
        for right in same.dropFirst(place + 1) where right.script != left.script {
          pair(left.word, right.word, .otherScript)
        }
      }
    }
  }

  private mutating func pair(_ left: Int, _ right: Int, _ likeness: WordLikeness) {
    alike[left].append(Alike(word: Int32(right), likeness: likeness))
    alike[right].append(Alike(word: Int32(left), likeness: likeness))
  }

  private static func beginning(of word: NameWord) -> Unicode.Scalar {
    switch word.squeezed.first {
    case "e", "i", "o", "u": "a"
    case "k", "q": "c"
    case "y": "j"
    case let first: first ?? " "
    }
  }
}

extension NameWord {
  /// The letters it has, as bits; two letters may share one.
  fileprivate var letters: UInt64 { squeezed.reduce(0) { $0 | 1 << UInt64($1.value % 64) } }

  /// Whether slips, or writing less, might explain the difference, without any claim that they do.
  func resembles(_ other: NameWord) -> Bool {
    guard let first = squeezed.first, let otherFirst = other.squeezed.first else { return false }
    let (shortest, longest) = (
      min(squeezed.count, other.squeezed.count), max(squeezed.count, other.squeezed.count)
    )
    if shortest == 1 { return first == otherFirst }
    guard longest >= (isInAlphabet ? 4 : 6), beginsLike(other),
      !differsByFeminineEnding(from: other)
    else { return false }
    return EditDistance.distance(squeezed, other.squeezed, atMost: longest >= 7 ? 2 : 1) != nil
  }
}
