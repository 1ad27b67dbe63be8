/// The numbers of a matching problem and nothing else: who wants how many, who can serve how many,
/// and what each possible pair is worth.
///
/// Choose pairs, each at most once, so that a need gets at most its demand and a capability serves
/// at most its capacity; lexicographically
/// 1. most urgent needs with at least one helper,
/// 2. most needs with at least one helper,
/// 3. greatest net quality: the sum of the points, less ``loadCharge`` · (j − 1) for the j-th person
///    on each capability, those of its base load counted first.
///
/// The pairs are compressed sparse rows: those of need `n` are `pairs[rowStarts[n]..<rowStarts[n + 1]]`,
/// so 8 bytes a pair.
public struct AssignmentProblem: Sendable, Equatable {
  /// The needs; pairs and plans name them by their index.
  public let needs: [Need]
  /// The capabilities; pairs and plans name them by their index.
  public let capabilities: [Capability]
  /// Where each need's row begins, and the number of pairs at the end: `needs.count + 1` entries.
  public let rowStarts: [Int]
  /// By need; within a need by points, descending; each capability at most once.
  public let pairs: [Pair]
  /// What each further person on a capability costs: the j-th costs (j − 1) times this, in points.
  public let loadCharge: Int

  /// One need: how many helpers it still wants, and how it counts.
  public struct Need: Sendable, Hashable {
    /// How many helpers it still wants; 0 or more.
    public var demand: Int32
    /// Whether its first helper counts twice.
    public var isUrgent: Bool
    /// Whether it has a helper already, so that the first one chosen here serves nobody new.
    public var alreadyServed: Bool

    /// A need that wants `demand` helpers.
    public init(demand: Int32, isUrgent: Bool = false, alreadyServed: Bool = false) {
      self.demand = demand
      self.isUrgent = isUrgent
      self.alreadyServed = alreadyServed
    }
  }

  /// One capability: how many more it can serve, and how many it serves already.
  public struct Capability: Sendable, Hashable {
    /// How many more it can serve; 0 or more.
    public var capacity: Int32
    /// How many it serves already, whom no plan takes away; 0 or more.
    public var baseLoad: Int32

    /// A capability that can serve `capacity` more.
    public init(capacity: Int32, baseLoad: Int32 = 0) {
      self.capacity = capacity
      self.baseLoad = baseLoad
    }
  }

  /// One possible pair in the row of its need.
  public struct Pair: Sendable, Hashable, BitwiseCopyable {
    /// The capability's index.
    public var capability: Int32
    /// 0 or more.
    public var points: Int32

    /// A pair of the row's need with this capability.
    public init(capability: Int32, points: Int32) {
      self.capability = capability
      self.points = points
    }
  }

  /// Checks the shape in one pass over the pairs.
  ///
  /// - Precondition: rows as described at ``pairs`` and ``rowStarts``, capabilities that exist, and no
  ///   negative number anywhere.
  public init(
    needs: [Need],
    capabilities: [Capability],
    rowStarts: [Int],
    pairs: [Pair],
    loadCharge: Int
  ) {
    precondition(rowStarts.count == needs.count + 1, "one row a need, and the end")
    precondition(rowStarts.first == 0 && rowStarts.last == pairs.count, "rows hold all pairs")
    precondition(loadCharge >= 0, "a charge is no reward")
    precondition(needs.allSatisfy { $0.demand >= 0 }, "a demand is 0 or more")
    precondition(
      capabilities.allSatisfy { $0.capacity >= 0 && $0.baseLoad >= 0 },
      "a capacity and a base load are 0 or more"
    )
    let count = Int32(capabilities.count)
    pairs.withUnsafeBufferPointer { pairs in
      for need in needs.indices {
        precondition(rowStarts[need] <= rowStarts[need + 1], "rows follow each other")
        var before = Int32.max
        for pair in pairs[rowStarts[need]..<rowStarts[need + 1]] {
          precondition(pair.capability >= 0 && pair.capability < count, "no such capability")
          precondition(pair.points >= 0 && pair.points <= before, "points descend in a row")
          before = pair.points
        }
      }
    }
    self.needs = needs
    self.capabilities = capabilities
    self.rowStarts = rowStarts
    self.pairs = pairs
    self.loadCharge = loadCharge
  }

  /// The pairs of a need as indices of ``pairs``.
  public func row(of need: Int) -> Range<Int> { rowStarts[need]..<rowStarts[need + 1] }
}
