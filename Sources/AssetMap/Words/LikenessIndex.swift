/// Finds the participants who may be the same as a new one; it never decides that they are.
///
/// Names are compared word by word. The distinct words of a register are few, so a new name's words
/// are compared with each of them once, and then every participant is looked at by numbers alone.
package struct LikenessIndex: Sendable {
  private let codes: [ParticipantCode]
  /// The numbers of the words of each name, one name after the other.
  private let names: [Int32]
  /// Where the words of each name begin in `names`, and where the last one ends.
  private let starts: [Int]
  /// The words by number.
  private let words: [NameWord]
  /// The participants of each name written without blanks.
  private let joined: [String: [Int]]
  private let contacts: [String: [Int]]

  /// An index of these participants.
  ///
  /// - Complexity: O(n), some three tenths of a second for 35,000.
  package init(
    _ people: some Sequence<(code: ParticipantCode, name: ParticipantName, contact: String?)>
  ) {
    var (codes, names, starts) = ([ParticipantCode](), [Int32](), [0])
    var (words, numbers) = ([NameWord](), [Substring: Int32]())
    var (joined, contacts) = ([String: [Int]](), [String: [Int]]())
    for person in people {
      let (index, key) = (codes.count, TextKey(person.name.full))
      codes.append(person.code)
      for word in key.words {
        if let number = numbers[word] {
          names.append(number)
          continue
        }
        let number = Int32(words.count)
        numbers[word] = number
        words.append(NameWord(String(word)))
        names.append(number)
      }
      starts.append(names.count)
      if !key.folded.isEmpty { joined[key.joined, default: []].append(index) }
      for contact in person.contact.map(ContactKey.keys) ?? [] {
        contacts[contact, default: []].append(index)
      }
    }
    (self.codes, self.names, self.starts) = (codes, names, starts)
    (self.words, self.joined, self.contacts) = (words, joined, contacts)
  }

  /// The participants alike to someone with this name and contact: the strongest reasons first,
  /// then by code.
  ///
  /// - Complexity: O(distinct words + participants), a few milliseconds for 35,000 participants.
  package func alike(to name: ParticipantName, contact: String?) -> [Likeness] {
    var reasons: [Int: Set<LikenessReason>] = [:]
    for key in contact.map(ContactKey.keys) ?? [] {
      for index in contacts[key] ?? [] { reasons[index, default: []].insert(.sameContact) }
    }
    let key = TextKey(name.full)
    for index in joined[key.joined] ?? [] { reasons[index, default: []].insert(.sameName) }
    let query = NameQuery(key.words.map { NameWord(String($0)) }, among: words)
    for index in codes.indices where !(reasons[index]?.contains(.sameName) ?? false) {
      if let reason = query.reason(for: names[starts[index]..<starts[index + 1]]) {
        reasons[index, default: []].insert(reason)
      }
    }
    return reasons.map { index, reasons in
      Likeness(
        participant: codes[index],
        reasons: reasons.sorted { $0.rawValue < $1.rawValue }
      )
    }
    .sorted { ($1.strength, $0.participant) < ($0.strength, $1.participant) }
  }
}

/// A new name, compared with each word of a register beforehand.
private struct NameQuery {
  /// For each word of the name, the nearness of each word of the register; 255 for another word.
  private let nearness: [[UInt8]]
  /// Which words of the register are near any word of the name.
  private let isLike: [Bool]
  /// Which words of the register say little: "al" and "el".
  private let isParticle: [Bool]
  /// Which words of the name are no such particles.
  private let significant: [Int]

  init(_ name: [NameWord], among words: [NameWord]) {
    let particles: Set<String> = ["al", "el", "ul", "ال"]
    let nearness = name.map { word in words.map { word.nearness(to: $0)?.rawValue ?? UInt8.max } }
    self.nearness = nearness
    isLike = words.indices.map { number in nearness.contains { $0[number] != .max } }
    isParticle = words.map { particles.contains($0.folded) }
    significant = name.indices.filter { !particles.contains(name[$0].folded) }
  }

  /// What speaks for a name of the register being the same, given by the numbers of its words.
  func reason(for name: ArraySlice<Int32>) -> LikenessReason? {
    guard !name.isEmpty, mayBeLike(name) else { return nil }
    if name.count == nearness.count,
      let pairs = pairing(of: Array(nearness.indices), with: Array(name)),
      pairs.allSatisfy({ $0 == NameWord.Nearness.same.rawValue })
    {
      return .sameNameOtherOrder
    }
    return isNearlySame(as: name.filter { !isParticle[Int($0)] }) ? .nearlySameName : nil
  }

  /// Whether enough words have their like, so that pairing them is worth while.
  private func mayBeLike(_ name: ArraySlice<Int32>) -> Bool {
    var (likes, words) = (0, 0)
    for number in name where !isParticle[Int(number)] {
      words += 1
      if isLike[Int(number)] { likes += 1 }
    }
    return abs(words - significant.count) <= 1 && likes >= min(words, significant.count)
  }

  /// Whether every word has its like, and at least one the same, or there is only the one word.
  ///
  /// One word may be left out where two or more remain and all of them are the same.
  private func isNearlySame(as name: [Int32]) -> Bool {
    let exact = NameWord.Nearness.sameButForDoubledLetters.rawValue
    guard !name.isEmpty, !significant.isEmpty,
      let pairs = pairing(of: significant, with: name)
    else { return false }
    if name.count == significant.count {
      return pairs.count == 1 || pairs.contains { $0 <= exact }
    }
    return pairs.count >= 2 && pairs.allSatisfy { $0 <= exact }
  }

  /// The nearness of each pair when the words are paired nearest first; `nil` where a word of the
  /// shorter name finds none.
  private func pairing(of rows: [Int], with name: [Int32]) -> [UInt8]? {
    var (rows, name, pairs) = (rows, name, [UInt8]())
    let wanted = min(rows.count, name.count)
    for level in NameWord.Nearness.same.rawValue...NameWord.Nearness.near.rawValue {
      for row in rows {
        guard let place = name.firstIndex(where: { nearness[row][Int($0)] == level }) else {
          continue
        }
        pairs.append(level)
        name.remove(at: place)
        rows.removeAll { $0 == row }
      }
    }
    return pairs.count == wanted ? pairs : nil
  }
}
