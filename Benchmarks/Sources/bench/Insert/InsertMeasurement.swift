internal import Matching

/// How long a plan takes to be the best again after one change: one thread, one change at a time.
struct InsertMeasurement: Encodable {
  let needs: Int
  let capabilities: Int
  let changes: Int
  let insertNeed: Spread
  let removeNeed: Spread
  let insertCapability: Spread
  let removeCapability: Spread
  /// What the verifier found wrong with the last plan; 0 means proven best.
  let violations: Int

  /// Seconds of the clock: of half of the changes no more, of 99 in 100 no more, of the longest.
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

  /// - Throws: `AssignmentProblem.TextFault` where the text is no problem.
  init(of text: [UInt8], changes: Int) throws {
    let problem = try AssignmentProblem(text: text)
    var plan = LiveAssignment(problem, spare: changes)
    var seconds: [[Double]] = [[], [], [], []]
    for change in 0..<changes {
      // Steps by a large prime: all over the problem, and the same in every run.
      let need = change * 15_485_863 % problem.needs.count
      seconds[0].append(Self.seconds { plan.remove(need: need) })
      seconds[1].append(Self.seconds { plan.insert(need: need) })
      let capability = change * 15_485_863 % problem.capabilities.count
      seconds[2].append(Self.seconds { plan.remove(capability: capability) })
      seconds[3].append(Self.seconds { plan.insert(capability: capability) })
    }
    let (now, best) = plan.solved()
    (needs, capabilities) = (problem.needs.count, problem.capabilities.count)
    self.changes = changes
    removeNeed = Spread(seconds[0])
    insertNeed = Spread(seconds[1])
    removeCapability = Spread(seconds[2])
    insertCapability = Spread(seconds[3])
    violations = PlanVerifier.verify(best, of: now).violations.count
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    work()
    return (clock.now - start) / .seconds(1)
  }
}
