import AssetMap

/// A walk over all eligible pairs by the rules, for the verifier: it shares no code with the search
/// for candidates but the rules themselves.
///
/// Most pairs are passed over unseen: of those who offer the same and speak the same, the cheapest say
/// enough. Those who live near, who earn more, are gone through for themselves.
struct OfferScan: ~Copyable {
  let problem: Problem
  var reach: LanguageReach
  /// The open capabilities by theme, then about, then profile, then price.
  let offers: UnsafeMutablePointer<Offer>
  let stalls: UnsafeMutablePointer<Stall>
  /// The stalls of theme `t` are those from `themeStarts[t]` to `themeStarts[t + 1]`.
  private(set) var themeStarts: [Int]
  /// No offer of a theme costs less.
  private var leastPrices: [Int]
  /// Offers as indices, by theme, then place.
  private let near: [Int32]
  /// Those of theme `t` at place `p` begin at `nearStarts[t · places + p]`.
  private let nearStarts: [Int]
  /// What no two places exceed, and no two that are neither the same nor next to each other.
  let mostPlace: Int32
  private let mostFar: Int32
  /// No language earns more.
  private let mostLanguage: Int

  struct Offer: BitwiseCopyable {
    var party: Party
    var capability: Int32
    var price: Int
  }

  /// Offers of one theme, about and profile, the cheapest first.
  struct Stall: BitwiseCopyable {
    /// As in ``LanguageReach/languages(of:)``.
    var languages: UInt64
    var leastPrice: Int
    var about: Int32
    var profile: Int32
    /// Where among ``OfferScan/offers``.
    var start: Int32
    var end: Int32

    /// Its offers, as indices.
    @inline(__always)
    var offers: Range<Int> { Int(start)..<Int(end) }
  }

  /// - Parameters:
  ///   - problem: Whose capabilities are offered.
  ///   - prices: One a capability that can be matched.
  /// - Complexity: O(n log n) for n capabilities.
  init(_ problem: Problem, at prices: [Int]) {
    self.problem = problem
    reach = LanguageReach(problem.languages)
    let places = problem.meetings.places
    mostLanguage = problem.town.policy.languageLevels.max() ?? 0
    mostPlace = places.earned.max() ?? 0
    mostFar = max(
      places.earned[Int(PlaceTable.Relation.elsewhere.rawValue)],
      places.earned[Int(PlaceTable.Relation.unknown.rawValue)]
    )
    themeStarts = [Int](repeating: 0, count: problem.themes.rows.count + 1)
    leastPrices = [Int](repeating: .max, count: problem.themes.rows.count)
    let open = (0..<problem.capabilityCount).filter { problem.capabilities[$0].left > 0 }
      .sorted {
        let (one, other) = (problem.capabilities[$0].group, problem.capabilities[$1].group)
        return (one.theme, one.about, one.profile, prices[$0], $0)
          < (other.theme, other.about, other.profile, prices[$1], $1)
      }
    var (offers, stalls): ([Offer], [Stall]) = ([], [])
    var latest: CardGroup?
    for index in open {
      let row = problem.capabilities[index]
      offers.append(Offer(party: row.party, capability: Int32(index), price: prices[index]))
      if row.group == latest {
        stalls[stalls.count - 1].end = Int32(offers.count)
        continue
      }
      latest = row.group
      leastPrices[Int(row.group.theme)] = min(leastPrices[Int(row.group.theme)], prices[index])
      themeStarts[Int(row.group.theme) + 1] += 1
      stalls.append(
        Stall(
          languages: reach.languages(of: row.group.profile),
          leastPrice: prices[index],
          about: row.group.about,
          profile: row.group.profile,
          start: Int32(offers.count - 1),
          end: Int32(offers.count)
        )
      )
    }
    for theme in problem.themes.rows.indices { themeStarts[theme + 1] += themeStarts[theme] }
    var starts = [Int](repeating: 0, count: problem.themes.rows.count * places.names.count + 1)
    func slot(of offer: Offer) -> Int {
      let theme = problem.capabilities[Int(offer.capability)].group.theme
      return Int(theme) * places.names.count + Int(offer.party.place)
    }
    for offer in offers { starts[slot(of: offer) + 1] += 1 }
    for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
    nearStarts = starts
    var near = [Int32](repeating: 0, count: offers.count)
    for (index, offer) in offers.enumerated() {
      let slot = slot(of: offer)
      near[starts[slot]] = Int32(index)
      starts[slot] += 1
    }
    self.near = near
    self.offers = .copy(of: offers)
    self.stalls = .copy(of: stalls)
  }

  deinit {
    offers.deallocate()
    stalls.deallocate()
  }

  /// Hands on all pairs of a need whose points, less the capability's price, exceed a price.
  ///
  /// - Parameters:
  ///   - need: One that can be matched.
  ///   - price: What must be exceeded.
  ///   - body: Is given the capability and the points, and says what must be exceeded from now on.
  mutating func walk(
    _ need: Int,
    worthMoreThan price: Int,
    _ body: (Int32, Int) -> Int
  ) {
    var price = price
    let row = problem.needs[need]
    let meetings = problem.meetings
    let place = row.party.place
    var time = meetings.unknownTime
    if row.party.times != 0 {
      time = max(time, meetings.timePoints[row.party.times.nonzeroBitCount])
    }
    for theme in problem.themes.fitting[Int(row.group.theme)] {
      guard let fit = problem.themes.fit(need: row.group.theme, capability: theme) else { continue }
      let base = Int32(fit.points + problem.waitingPoints(of: row))
      let cheapest = leastPrices[Int(theme)]
      if cheapest == .max || Int(base + mostPlace + time) + mostLanguage - cheapest <= price {
        continue
      }
      func look(at offer: Offer, _ language: Int32, _ price: inout Int) {
        let meeting = meetings.time(row.party, offer.party)
        if meeting < 0 { return }
        let earned = base + meeting + language + meetings.places.points(place, offer.party.place)
        if Int(earned) - offer.price <= price { return }
        // It seems to be worth more: by the rules one by one.
        guard let points = problem.points(need, Int(offer.capability)),
          points - offer.price > price
        else { return }
        price = body(offer.capability, points)
      }
      if place != 0 {
        var about: Int32 = -2
        for home in meetings.places.adjacent[Int(place)] + [place] {
          let slot = Int(theme) * meetings.places.names.count + Int(home)
          for index in near[nearStarts[slot]..<nearStarts[slot + 1]] {
            let offer = offers[Int(index)]
            let group = problem.capabilities[Int(offer.capability)].group
            if group.about != about {
              about = group.about
              reach.turn(to: row.group.profile, problem.languageTerms(row.group, group))
            }
            if Int(base + mostPlace + time + reach.greatest) - offer.price <= price { continue }
            let language = reach.points(with: group.profile)
            if language >= 0 { look(at: offer, language, &price) }
          }
        }
      }
      let most = Int(base + (place == 0 ? mostPlace : mostFar) + time)
      var about: Int32 = -2
      /// The languages that can earn enough with the cheapest.
      var wanted: UInt64 = 0
      for index in themeStarts[Int(theme)]..<themeStarts[Int(theme) + 1] {
        let stall = stalls[index]
        if stall.about != about {
          about = stall.about
          let group = CardGroup(theme: theme, about: about, profile: -1)
          reach.turn(to: row.group.profile, problem.languageTerms(row.group, group))
          wanted = reach.languages(earning: Int32(clamping: max(0, price + cheapest - most + 1)))
        }
        if stall.languages & wanted == 0 || most + Int(reach.greatest) - stall.leastPrice <= price {
          continue
        }
        let language = reach.points(with: stall.profile)
        if language < 0 { continue }
        for index in stall.offers {
          // Those that come later cost no less.
          if most + Int(language) - offers[index].price <= price { break }
          look(at: offers[index], language, &price)
        }
      }
    }
  }
}

extension Problem {
  /// The points of a pair by the rules; `nil` where it may not be proposed.
  func points(_ need: Int, _ capability: Int) -> Int? {
    guard let judgement = judgement(need: need, capability: capability),
      judgement.obstacles.isEmpty, !fixed.contains(need: need, capability: capability)
    else { return nil }
    return judgement.points
  }
}

extension Problem {
  /// No pair has more points.
  var greatestPoints: Int {
    let policy = town.policy
    let theme = themes.rows.indices.reduce(0) { greatest, need in
      themes.fitting[need].reduce(greatest) {
        max($0, themes.fit(need: Int32(need), capability: $1)?.points ?? 0)
      }
    }
    let place = meetings.places.earned.max() ?? 0
    let time = max(meetings.unknownTime, meetings.timePoints.max() ?? 0)
    return theme + (policy.languageLevels.max() ?? 0) + Int(place) + Int(time) + policy.waiting
  }
}
