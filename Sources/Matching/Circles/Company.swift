import AssetMap

/// The genders that may be at a table or in a circle together, as the bits of ``Party/gender(_:)``.
///
/// There a wish about the other side, such as "women only", holds for everybody, its holder
/// included.
struct Company: Sendable, Hashable, Comparable {
  let genders: UInt8

  /// Whether somebody may be among them: no wish of theirs speaks against any.
  func admits(_ party: Party) -> Bool {
    genders & party.gender != 0 && genders & ~party.admits == 0
  }

  /// The widest first.
  static func < (left: Company, right: Company) -> Bool {
    (right.genders.nonzeroBitCount, left.genders)
      < (left.genders.nonzeroBitCount, right.genders)
  }

  /// All that need be tried for these people, the widest first: people who may be together are
  /// together in what all of them admit.
  ///
  /// - Complexity: O(people); at most 15 companies.
  static func all(of people: some Sequence<Party>) -> [Company] {
    var found: Set<UInt8> = []
    for admits in Set(people.map(\.admits)) {
      found.formUnion(found.map { $0 & admits })
      found.insert(admits)
    }
    return found.filter { $0 != 0 }.map(Company.init).sorted()
  }
}

extension Problem {
  /// Whether a holder consents to be shown to the council, as all in circles and at tables must.
  func mayBeShown(_ holder: Int32) -> Bool {
    holders[Int(holder)].purposes.contains(.review)
  }

  /// Wishes among these people about which somebody else never said enough, each once, by who wishes.
  func openWishes(among people: [Int32]) -> [Preference] {
    var wishes: [Preference] = []
    for one in people {
      for wish in holders[Int(one)].profile.preferences where !wishes.contains(wish) {
        let isOpen = people.contains {
          $0 != one && wish.verdict(on: holders[Int($0)].profile.personalGender) == .unknown
        }
        if isOpen { wishes.append(wish) }
      }
    }
    return wishes
  }

  /// Whether each need that can be matched has a helper, by a fixed match or one of these pairs.
  func served(by pairs: [PlannedPair]) -> [Bool] {
    var isServed = needs[..<needCount].map { $0.taken > 0 }
    for pair in pairs {
      if let need = needIndex(of: pair.need), need < needCount { isServed[need] = true }
    }
    return isServed
  }
}

extension TimesOfWeek {
  /// The slots in which all can who said when; empty where nobody said, or none is left.
  init(commonTo times: some Sequence<UInt32>) {
    let stated = times.filter { $0 != 0 }
    self.init(rawValue: stated.isEmpty ? 0 : stated.reduce(TimesOfWeek.any.rawValue, &))
  }
}
