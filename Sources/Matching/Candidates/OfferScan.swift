import AssetMap

/// A walk over all eligible pairs by the rules, for the verifier: it shares no code with the search
/// for candidates but the rules themselves.
///
/// Most pairs are passed over unseen, by the greatest points of their theme, place and languages and
/// the least price.
struct OfferScan: ~Copyable {
  let problem: Problem
  var reach: LanguageReach
  /// The open capabilities by theme, then about, then place.
  private(set) var offers: [Offer] = []
  private(set) var stalls: [Stall] = []
  /// The stalls of theme `t` are those from `themeStarts[t]` to `themeStarts[t + 1]`.
  private(set) var themeStarts: [Int]

  struct Offer {
    var party: Party
    var profile: Int32
    var capability: Int32
    var price: Int
    var languages: UInt64
  }

  /// Offers of one theme, about and place.
  struct Stall {
    var about: Int32
    var place: Int32
    var offers: Range<Int>
    var leastPrice: Int
  }

  /// - Parameters:
  ///   - problem: Whose capabilities are offered.
  ///   - prices: One a capability that can be matched.
  init(_ problem: Problem, at prices: [Int]) {
    self.problem = problem
    reach = LanguageReach(problem.languages)
    themeStarts = [Int](repeating: 0, count: problem.themes.rows.count + 1)
    let open = (0..<problem.capabilityCount).filter { problem.capabilities[$0].left > 0 }
      .map { index in
        let row = problem.capabilities[index]
        return (theme: row.group.theme, about: row.group.about, place: row.party.place, index)
      }
      .sorted { ($0.theme, $0.about, $0.place, $0.3) < ($1.theme, $1.about, $1.place, $1.3) }
    for (theme, about, place, index) in open {
      let row = problem.capabilities[index]
      offers.append(
        Offer(
          party: row.party,
          profile: row.group.profile,
          capability: Int32(index),
          price: prices[index],
          languages: reach.languages(of: row.group.profile)
        )
      )
      let isSame =
        themeStarts[Int(theme) + 1] > 0 && stalls.last?.about == about
        && stalls.last?.place == place
      if isSame, let last = stalls.popLast() {
        stalls.append(
          Stall(
            about: about,
            place: place,
            offers: last.offers.lowerBound..<offers.count,
            leastPrice: min(last.leastPrice, prices[index])
          )
        )
      } else {
        themeStarts[Int(theme) + 1] += 1
        stalls.append(
          Stall(
            about: about,
            place: place,
            offers: offers.count - 1..<offers.count,
            leastPrice: prices[index]
          )
        )
      }
    }
    for theme in problem.themes.rows.indices { themeStarts[theme + 1] += themeStarts[theme] }
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
    var time = meetings.unknownTime
    if row.party.times != 0 {
      time = max(time, meetings.timePoints[row.party.times.nonzeroBitCount])
    }
    for theme in problem.themes.fitting[Int(row.group.theme)] {
      guard let fit = problem.themes.fit(need: row.group.theme, capability: theme) else { continue }
      let base = Int32(fit.points + problem.waitingPoints(of: row))
      for stall in stalls[themeStarts[Int(theme)]..<themeStarts[Int(theme) + 1]] {
        let group = CardGroup(theme: theme, about: stall.about, profile: -1)
        reach.turn(to: row.group.profile, problem.languageTerms(row.group, group))
        let points = base + meetings.places.points(row.party.place, stall.place)
        let most = Int(points + time + reach.greatest)
        if most - stall.leastPrice <= price { continue }
        // What a language must earn to matter at the least price.
        let wanted = reach.languages(
          earning: Int32(clamping: price + stall.leastPrice - Int(points + time) + 1)
        )
        for index in stall.offers {
          let offer = offers[index]
          if offer.languages & wanted == 0 || most - offer.price <= price { continue }
          let meeting = meetings.time(row.party, offer.party)
          let language = meeting < 0 ? -1 : reach.points(with: offer.profile)
          if language < 0 || Int(points + meeting + language) - offer.price <= price { continue }
          // It seems to be worth more: by the rules one by one.
          guard let points = problem.points(need, Int(offer.capability)),
            points - offer.price > price
          else { continue }
          price = body(offer.capability, points)
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
