internal import Matching
internal import SyntheticTown

/// How long a plan takes to be the best again after one change: one thread, one change at a time.
struct InsertMeasurement: Encodable {
  let needs: Int
  let capabilities: Int
  let changes: Int
  let insertNeed: Timings
  let removeNeed: Timings
  let insertCapability: Timings
  let removeCapability: Timings
  /// What the verifier found wrong with the last plan; 0 means proven best.
  let violations: Int

  /// Seconds: of half of the changes no more, of 99 in 100 no more, of the longest.
  struct Spread: Encodable {
    let p50: Double
    let p99: Double
    let greatest: Double

    init(_ seconds: [Double]) {
      let sorted = seconds.sorted()
      p50 = sorted[sorted.count / 2]
      p99 = sorted[sorted.count * 99 / 100]
      greatest = sorted[sorted.count - 1]
    }
  }

  /// One kind of change, by the clock and by the processor.
  struct Timings: Encodable {
    let clock: Spread
    /// Other work on the machine disturbs it less.
    let cpu: Spread

    fileprivate init(_ times: [Time]) {
      clock = Spread(times.map(\.clock))
      cpu = Spread(times.map(\.cpu))
    }
  }

  fileprivate struct Time {
    let clock: Double
    let cpu: Double
  }

  /// Over the pairs that a problem lists.
  ///
  /// - Throws: `AssignmentProblem.TextFault` where the text is no problem.
  init(of text: [UInt8], changes: Int) throws {
    let problem = try AssignmentProblem(text: text)
    var plan = LiveAssignment(problem, spare: changes)
    var times: [[Time]] = [[], [], [], []]
    for change in 0..<changes {
      let need = Self.index(change, of: problem.needs.count)
      times[0].append(Self.time { plan.remove(need: need) })
      times[1].append(Self.time { plan.insert(need: need) })
      let capability = Self.index(change, of: problem.capabilities.count)
      times[2].append(Self.time { plan.remove(capability: capability) })
      times[3].append(Self.time { plan.insert(capability: capability) })
    }
    let (now, best) = plan.solved()
    self.init(
      (problem.needs.count, problem.capabilities.count),
      times,
      violations: PlanVerifier.verify(best, of: now).violations.count
    )
  }

  /// Over the cards of a town, by the rules.
  init(residents: Int, seed: UInt64, changes: Int) throws {
    var town = try TownIntake(StartingTables())
    _ = try SyntheticTown.hand(residents: residents, seed: seed, to: &town)
    var plan = LivePlan(town.intake, spare: 2 * changes)
    let (needs, capabilities) = plan.cards
    var times: [[Time]] = [[], [], [], []]
    for change in 0..<changes {
      for (kind, cards) in [(0, needs), (2, capabilities)] {
        let card = cards[Self.index(change, of: cards.count)]
        times[kind].append(Self.time { plan.close(card) })
        times[kind + 1].append(Self.time { plan.open(card, of: town.intake) })
      }
    }
    self.init(
      (needs.count, capabilities.count),
      times,
      violations: plan.violations.count
    )
  }

  private init(_ cards: (needs: Int, capabilities: Int), _ times: [[Time]], violations: Int) {
    (needs, capabilities) = cards
    changes = times[0].count
    removeNeed = Timings(times[0])
    insertNeed = Timings(times[1])
    removeCapability = Timings(times[2])
    insertCapability = Timings(times[3])
    self.violations = violations
  }

  /// Steps by a large prime: all over the cards, and the same in every run.
  private static func index(_ change: Int, of count: Int) -> Int { change * 15_485_863 % count }

  private static func time(_ work: () -> Void) -> Time {
    let clock = ContinuousClock()
    let (start, cpuStart) = (clock.now, Meter.cpuNanoseconds)
    work()
    let cpu = Double(Meter.cpuNanoseconds - cpuStart) / 1e9
    return Time(clock: (clock.now - start) / .seconds(1), cpu: cpu)
  }
}
