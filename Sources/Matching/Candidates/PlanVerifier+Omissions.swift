import AssetMap

extension PlanVerifier {
  /// Checks that a plan is the best of all pairs that the rules allow, listed or not.
  ///
  /// A pair that was left out cannot improve a plan if its points less the capability's price do not
  /// exceed the need's price. So beside what ``verify(_:of:)`` checks, every eligible pair must have
  /// that or be chosen, and every chosen pair must be one that the rules allow, with its points. Of
  /// the lists nothing is taken on trust: the pairs are gone through by the rules anew, but for
  /// those that the greatest points of their theme, place and languages rule out.
  ///
  /// - Complexity: O(pairs of fitting themes) at worst.
  package static func verify(
    _ plan: AssignmentPlan,
    of listed: AssignmentProblem,
    in problem: Problem
  ) -> Verdict {
    var verdict = verify(plan, of: listed)
    if verdict.violations.contains(.shape) || verdict.violations.contains(.chosenOrder) {
      return verdict
    }
    var check = OmissionCheck(plan, listed, problem)
    guard check.factsAgree else {
      verdict.violations.append(.otherProblem)
      return verdict
    }
    check.run()
    verdict.violations += check.violations
    return verdict
  }
}

/// One pass over the eligible pairs of a problem.
private struct OmissionCheck: ~Copyable {
  private let plan: AssignmentPlan
  private let listed: AssignmentProblem
  private let problem: Problem
  private var reach: LanguageReach
  /// The open capabilities by theme, then about, then place.
  private var offers: [Offer] = []
  private var stalls: [Stall] = []
  /// The stalls of theme `t` are those from `themeStarts[t]` to `themeStarts[t + 1]`.
  private var themeStarts: [Int]
  private(set) var violations: [PlanVerifier.Violation] = []

  private struct Offer {
    var party: Party
    var profile: Int32
    var capability: Int32
    var price: Int
    var languages: UInt64
  }

  /// Offers of one theme, about and place.
  private struct Stall {
    var about: Int32
    var place: Int32
    var offers: Range<Int>
    var leastPrice: Int
  }

  init(_ plan: AssignmentPlan, _ listed: AssignmentProblem, _ problem: Problem) {
    (self.plan, self.listed, self.problem) = (plan, listed, problem)
    reach = LanguageReach(problem.languages)
    themeStarts = [Int](repeating: 0, count: problem.themes.rows.count + 1)
    guard plan.capabilityPrices.count == problem.capabilityCount else { return }
    let open = (0..<problem.capabilityCount).filter { problem.capabilities[$0].left > 0 }
      .map { index in
        let row = problem.capabilities[index]
        return (theme: row.group.theme, about: row.group.about, place: row.party.place, index)
      }
      .sorted { ($0.theme, $0.about, $0.place, $0.3) < ($1.theme, $1.about, $1.place, $1.3) }
    for (theme, about, place, index) in open {
      let row = problem.capabilities[index]
      let price = plan.capabilityPrices[index]
      offers.append(
        Offer(
          party: row.party,
          profile: row.group.profile,
          capability: Int32(index),
          price: price,
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
            leastPrice: min(last.leastPrice, price)
          )
        )
      } else {
        themeStarts[Int(theme) + 1] += 1
        stalls.append(
          Stall(
            about: about,
            place: place,
            offers: offers.count - 1..<offers.count,
            leastPrice: price
          )
        )
      }
    }
    for theme in problem.themes.rows.indices { themeStarts[theme + 1] += themeStarts[theme] }
  }

  /// Whether the solver was given the needs and capabilities of the problem.
  var factsAgree: Bool {
    listed.needs == problem.needs[..<problem.needCount].map(\.facts)
      && listed.capabilities == problem.capabilities[..<problem.capabilityCount].map(\.places)
      && listed.loadCharge == problem.town.policy.loadCharge
  }

  mutating func run() {
    let chosenStarts = checkChosen()
    checkBonus()
    for need in problem.needGroups.members.map({ Int($0) })
    where need < problem.needCount && problem.needs[need].left > 0 {
      if violations.count >= PlanVerifier.Verdict.listed { return }
      check(need, chosen: chosenStarts[need]..<chosenStarts[need + 1])
    }
  }

  /// Each chosen pair is one that the rules allow, with its points.
  ///
  /// - Returns: Where in ``AssignmentPlan/chosen`` the pairs of each need begin.
  private mutating func checkChosen() -> [Int] {
    var starts = [0]
    for need in listed.needs.indices {
      var next = starts[need]
      while next < plan.chosen.count, plan.chosen[next] < listed.rowStarts[need + 1] {
        let pair = listed.pairs[plan.chosen[next]]
        if points(need, Int(pair.capability)) != Int(pair.points) {
          violations.append(.notEligible(pair: plan.chosen[next]))
        }
        next += 1
      }
      starts.append(next)
    }
    return starts
  }

  /// The points of a pair by the rules; `nil` where it may not be proposed.
  private func points(_ need: Int, _ capability: Int) -> Int? {
    guard let judgement = problem.judgement(need: need, capability: capability),
      judgement.obstacles.isEmpty, !problem.fixed.contains(need: need, capability: capability)
    else { return nil }
    return judgement.points
  }

  /// The bonus must be large enough for pairs that were left out too.
  private mutating func checkBonus() {
    var slots = 0
    for facts in listed.capabilities {
      slots = max(slots, Int(facts.baseLoad) + min(Int(facts.capacity), listed.needs.count))
    }
    let pairs = min(listed.needs.count, listed.capabilities.count)
    if plan.firstHelperBonus <= pairs * problem.greatestPoints + listed.loadCharge * slots {
      violations.append(.bonusTooSmall)
    }
  }

  /// No pair of a need that was not chosen is worth more than the prices of its two sides.
  private mutating func check(_ need: Int, chosen: Range<Int>) {
    let row = problem.needs[need]
    let price = plan.needPrices[need]
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
          checkPair(need, Int(offer.capability), offer.price + price, chosen)
        }
      }
    }
  }

  /// A pair that seems to be worth more than its prices: by the rules one by one.
  private mutating func checkPair(
    _ need: Int,
    _ capability: Int,
    _ prices: Int,
    _ chosen: Range<Int>
  ) {
    guard let points = points(need, capability), points > prices,
      !plan.chosen[chosen].contains(where: { Int(listed.pairs[$0].capability) == capability })
    else { return }
    violations.append(.omittedProfit(need: need, capability: capability))
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
