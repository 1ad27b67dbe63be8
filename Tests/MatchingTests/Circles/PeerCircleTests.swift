import AssetMap
import Matching
import Testing

extension Snapshot {
  /// Needs in one theme, of people who can meet now and then.
  static func peers(seed: UInt64, count: Int) throws -> Snapshot {
    var generator = SeededGenerator(seed: seed)
    var scene = Scene()
    func one<Value>(of values: [Value], else fallback: Value) -> Value {
      values.randomElement(using: &generator) ?? fallback
    }
    for _ in 0..<count {
      let tags: Set<LanguageTag> = [
        one(of: ["de", "ar", "ti"], else: "de"), one(of: ["de", "ar", "ti"], else: "de"),
      ]
      let slots = (0..<2).map { _ in
        TimesOfWeek(one(of: [.monday, .tuesday, .friday], else: .monday), .evening)
      }
      try scene.add(
        .need,
        "housing.search",
        isUrgent: Int.random(in: 0..<3, using: &generator) == 0,
        profile: Profile(
          gender: one(of: [.woman, .woman, .man, nil], else: nil),
          languages: tags.map {
            LanguageAbility($0, one(of: [.a2, .b1, .native], else: .b1))
          },
          neighbourhood: one(of: ["Kork", "Odelshofen", "Kreuzmatt", nil], else: nil),
          times: Int.random(in: 0..<4, using: &generator) == 0
            ? [] : slots[0].union(slots[1]),
          preferences: Int.random(in: 0..<6, using: &generator) == 0 ? [.womenOnly] : []
        )
      )
    }
    return scene.snapshot.withShyHolders()
  }

  fileprivate func profiles(of needs: [CardCode]) -> [Profile] {
    needs.compactMap { need in
      cards.first { $0.code == need }.flatMap { card in
        holders.first { $0.code == card.holder && $0.purposes.contains(.review) }?.profile
      }
    }
  }

  /// Whether these people, all of whom ask for a home, could be a circle.
  fileprivate func isCircle(_ needs: [CardCode]) -> Bool {
    let people = profiles(of: needs)
    guard people.count == needs.count, PeerCircle.sizes.contains(people.count) else { return false }
    let share = (["de", "ar", "ti"] as [LanguageTag]).contains { tag in
      people.allSatisfy { $0.languages.contains { $0.language == tag && $0.level >= .b1 } }
    }
    let near: [Set<String>] = [["Kork", "Odelshofen"], ["Kreuzmatt"]]
    let meet = near.contains { places in
      people.allSatisfy { $0.neighbourhood.map(places.contains) ?? false }
    }
    let slots = people.filter { !$0.times.isEmpty }.reduce(TimesOfWeek.any) {
      $0.intersection($1.times)
    }
    let agree = people.allSatisfy { one in
      people.allSatisfy { other in
        one.preferences.allSatisfy { $0.verdict(on: other.gender) != .speaksAgainst }
      }
    }
    return share && meet && !slots.isEmpty && agree
  }

  /// The most people that circles can bring together, by trying every set of people.
  fileprivate var mostPeers: Int {
    let codes = cards.map(\.code)
    var best = [0]
    var circles: [Int] = []
    for set in 1..<(1 << codes.count) {
      if isCircle(codes.indices.filter { set >> $0 & 1 == 1 }.map { codes[$0] }) {
        circles.append(set)
      }
      best.append(
        circles.filter { $0 & set == $0 }.map { $0.nonzeroBitCount + best[set ^ $0] }.max() ?? 0
      )
    }
    return best.last ?? 0
  }
}

@Suite("Peer circles")
struct PeerCircleTests {
  @Test("of a few people bring together as many as can be", arguments: 0..<40)
  func few(seed: UInt64) throws {
    let snapshot = try Snapshot.peers(seed: seed, count: 9)
    let found = Problem(snapshot).peerCircles(serving: [])
    #expect(found.isMost)
    #expect(found.circles.allSatisfy { snapshot.isCircle($0.needs) })
    let together = found.circles.flatMap(\.needs)
    #expect(Set(together).count == together.count)
    #expect(together.count == snapshot.mostPeers)
    #expect(Problem(snapshot.shuffled(seed: seed)).peerCircles(serving: []) == found)
  }

  @Test("of many people leave out nobody a circle could take, nor three who could make one")
  func many() throws {
    for seed in 0..<12 {
      let snapshot = try Snapshot.peers(seed: UInt64(seed), count: 70)
      let found = Problem(snapshot).peerCircles(serving: [])
      #expect(found.circles.count > 5)
      #expect(found.circles.allSatisfy { snapshot.isCircle($0.needs) })
      let together = Set(found.circles.flatMap(\.needs))
      #expect(together.count == found.circles.reduce(0) { $0 + $1.needs.count })
      let left = snapshot.cards.map(\.code).filter { !together.contains($0) }
      for (index, one) in left.enumerated() {
        #expect(!found.circles.contains { snapshot.isCircle($0.needs + [one]) })
        for (next, other) in left.enumerated().dropFirst(index + 1) {
          #expect(!left.dropFirst(next + 1).contains { snapshot.isCircle([one, other, $0]) })
        }
      }
      #expect(Problem(snapshot.shuffled(seed: 7)).peerCircles(serving: []) == found)
    }
  }

  @Test("say language, place and time, and whom to ask")
  func said() throws {
    var scene = Scene()
    let evening = TimesOfWeek(.monday, .evening)
    let croatian = Profile.speaking(LanguageAbility("hr", .b2))
    var needs: [CardCode] = []
    for place in ["Odelshofen", "Kork", "Odelshofen"] {
      var profile = croatian
      profile.neighbourhood = place
      profile.times = place == "Kork" ? [] : [evening, TimesOfWeek(.friday, .morning)]
      if place == "Kork" { profile.languages = [LanguageAbility("bs", .native)] }
      needs.append(try scene.add(.need, "housing.search", profile: profile))
    }
    scene.holders[0].profile.times = evening
    scene.holders[1].profile.preferences = [.words("quiet")]
    let found = scene.problem.peerCircles(serving: [])
    let circle = try #require(found.circles.first)
    #expect(circle.needs == needs)
    #expect(circle.language == LanguageAbility("bs", .b2), "near languages count")
    #expect(circle.neighbourhood == "Odelshofen")
    #expect(circle.times == evening)
    #expect(circle.askedForTimes == [needs[1]])
    #expect(circle.wishes == [.words("quiet")])
    #expect(found.waiting == 3)
  }

  @Test("are not for needs that somebody serves, wider themes or interpreting")
  func notFor() throws {
    func circles(_ theme: ThemeCode, isServed: Bool = false) throws -> Int {
      var scene = Scene()
      var profile = Profile.germanSpeaker
      profile.neighbourhood = "Kork"
      for _ in 0..<3 { try scene.add(.need, theme, profile: profile) }
      let helper = try scene.add(.capability, "housing.repairs")
      let pair = PlannedPair(need: scene.cards[0].code, capability: helper, points: 1)
      return scene.problem.peerCircles(serving: isServed ? [pair] : []).circles.count
    }
    #expect(try circles("housing.repairs") == 1)
    #expect(try circles("housing.repairs", isServed: true) == 0)
    #expect(try circles("housing") == 0)
    #expect(try circles("interpreting.appointment") == 0)
  }
}
