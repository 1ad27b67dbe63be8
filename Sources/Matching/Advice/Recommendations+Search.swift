package import AssetMap

extension Recommendations {
  /// What a council could do for the needs that nobody serves: each change tried by itself, and the
  /// best ones one after the other.
  ///
  /// Tried are an interpreter for each pair of languages that needs wait for, one more place on the
  /// capability of each theme that the prices of the plan call the most wanted, and a helper in each
  /// theme with a gap. Changes are tried in the order of what they could bring at most, and none that
  /// could not come among the best; so the best by itself are the best of all these changes, those
  /// with interpreters of all the pairs of languages that were tried. Each change is made once.
  ///
  /// One after the other, a change is looked at again when its side of the plan has changed, those
  /// first that brought most before. Whether a gain can rise by another change is not looked for.
  ///
  /// - Parameters:
  ///   - snapshot: The register at one moment.
  ///   - limit: How many changes at most, by themselves and one after the other.
  ///   - concerns: Which needs are of interest; a change that unlocks none of them is left out.
  /// - Complexity: A plan of the whole register, then about two plans of a part for each change tried.
  package init(
    for snapshot: Snapshot,
    limit: Int = 10,
    concerning concerns: @escaping (CardCode) -> Bool = { _ in true }
  ) {
    let problem = Problem(snapshot)
    let plan = Plan(of: problem)
    var register = TrialRegister(snapshot, problem, plan)
    let pairs = register.pairs
    let gaps = problem.gaps(
      serving: pairs.map { ($0.need, $0.capability) },
      through: pairs.compactMap(\.interpreter)
    )
    .filter { concerns($0.need) }
    let candidates = ChangeCandidates(problem, gaps: gaps)
    var pool = TrialPool(candidates.all(on: &register), concerns)
    self.init(
      plan: plan.summary,
      alone: pool.best(limit, on: &register).map(\.recommendation),
      inOrder: pool.inOrder(limit, on: &register)
    )
  }
}

/// Changes, with what they brought when they were tried, or what they could bring at most.
struct TrialPool {
  private var entries: [Entry]
  private let concerns: (CardCode) -> Bool

  private struct Entry {
    var change: Change
    /// What it brought, or is hoped to bring.
    var gain: Gain
    var trial: TrialRegister.Trial?
  }

  init(_ candidates: [ChangeCandidates.Candidate], _ concerns: @escaping (CardCode) -> Bool) {
    entries = candidates.map { Entry(change: $0.change, gain: $0.hope) }
    self.concerns = concerns
  }

  /// The best changes by themselves, the best first, equal ones in the order of the candidates.
  mutating func best(
    _ limit: Int,
    on register: inout TrialRegister
  ) -> [TrialRegister.Trial] {
    var best: [Int] = []
    while best.count < limit, let index = next(besides: best, on: &register) { best.append(index) }
    return best.compactMap { entries[$0].trial }
  }

  /// The best change, then with it made the best of the others, and so on.
  mutating func inOrder(_ limit: Int, on register: inout TrialRegister) -> [Recommendation] {
    var made: [Int] = []
    var order: [Recommendation] = []
    while made.count < limit, let index = next(besides: made, on: &register),
      let trial = entries[index].trial
    {
      register.make(trial)
      made.append(index)
      order.append(trial.recommendation)
    }
    return order
  }

  /// The best of the others as the register is now: whichever leads is tried, until one that was
  /// tried leads.
  private mutating func next(besides done: [Int], on register: inout TrialRegister) -> Int? {
    while true {
      var leading: Int?
      for index in entries.indices
      where entries[index].gain.helpsAnyone && !done.contains(index) {
        if leading.map({ entries[$0].gain < entries[index].gain }) ?? true { leading = index }
      }
      guard let leading else { return nil }
      if let trial = entries[leading].trial, register.isCurrent(trial) {
        entries[leading].trial = register.bounded(trial)
        return leading
      }
      let trial = register.trial(entries[leading].change)
      entries[leading].trial = trial
      entries[leading].gain = trial.map(gain) ?? Gain()
    }
  }

  /// What a trial counts for: nothing where it unlocks no need of interest.
  private func gain(of trial: TrialRegister.Trial) -> Gain {
    trial.recommendation.unlocked.contains(where: concerns) ? trial.recommendation.gain : Gain()
  }
}
