import AssetMap

/// The themes of a problem as numbers in the order of their codes, and how they fit each other.
struct ThemeTable: Sendable {
  let rows: [Row]
  private let indices: [ThemeCode: Int32]
  /// For each theme those related to it.
  private let relations: [[(theme: Int32, points: Int32)]]
  /// For each theme of a need those a capability may have.
  private(set) var fitting: [[Int32]] = []
  /// For each theme of a capability those a need may have.
  private(set) var offered: [[Int32]] = []

  /// What matching looks at in a theme.
  struct Row: Sendable {
    var code: ThemeCode
    var top: ThemeCode
    var isTop: Bool
    var topIndex: Int32
    var level: SpokenLevel
    var check: CheckKind?
    var namesALanguage: Bool
    var isInterpreting: Bool
    var helperLevel: SpokenLevel
  }

  /// How the themes of two cards fit.
  struct Fit: Sendable, Equatable {
    var kind: Kind
    var points: Int

    enum Kind: Sendable {
      case same, top, related
    }
  }

  private let sameTheme: Int
  private let topTheme: Int

  /// - Parameters:
  ///   - town: The themes and their relations.
  ///   - cards: The themes that cards name; one that the town does not list takes the level and
  ///     check of its top theme, or else A1 and none.
  init(of town: Town, cards: Set<ThemeCode>) {
    let listed = Dictionary(town.themes.map { ($0.code, $0) }) { first, _ in first }
    let named = cards.union(listed.keys)
    let codes = named.union(named.map(\.top)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, Int32($0)) })
    rows = codes.map { code in
      let theme = listed[code] ?? listed[code.top]
      return Row(
        code: code,
        top: code.top,
        isTop: code.isTop,
        topIndex: indices[code.top] ?? -1,
        level: theme?.minimumLevel ?? .a1,
        check: theme?.check,
        namesALanguage: code.namesALanguage,
        isInterpreting: code.top == .interpreting,
        helperLevel: code.helperLevel
      )
    }
    var relations: [[(theme: Int32, points: Int32)]] = Array(repeating: [], count: codes.count)
    for relation in town.relations {
      guard let one = indices[relation.theme], let other = indices[relation.related] else {
        continue
      }
      relations[Int(one)].append((other, Int32(clamping: relation.points)))
      relations[Int(other)].append((one, Int32(clamping: relation.points)))
    }
    self.indices = indices
    self.relations = relations
    sameTheme = town.policy.sameTheme
    topTheme = town.policy.topTheme
    fitting = rows.indices.map { need in
      rows.indices.map(Int32.init).filter { fit(need: Int32(need), capability: $0) != nil }
    }
    offered = Array(repeating: [], count: rows.count)
    for (need, others) in fitting.enumerated() {
      for capability in others { offered[Int(capability)].append(Int32(need)) }
    }
  }

  /// For each theme a number that it shares with those whose cards it may meet, be it through others.
  var parts: [Int32] {
    var parts = rows.indices.map(Int32.init)
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (theme, others) in fitting.enumerated() {
        let least = others.reduce(parts[theme]) { min($0, parts[Int($1)]) }
        for member in others + [Int32(theme)] where parts[Int(member)] != least {
          parts[Int(member)] = least
          isSettled = false
        }
      }
    }
    return parts
  }

  /// Whether the table has a theme.
  func contains(_ code: ThemeCode) -> Bool { indices[code] != nil }

  /// - Precondition: a card names the theme.
  func index(of code: ThemeCode) -> Int32 {
    guard let index = indices[code] else { preconditionFailure("\(code) was not in the table") }
    return index
  }

  /// How the themes fit: the same sub-theme, a top theme that one side leaves open, or a relation,
  /// whichever earns most; `nil` where nothing does.
  func fit(need: Int32, capability: Int32) -> Fit? {
    var best: Fit?
    let (one, other) = (rows[Int(need)], rows[Int(capability)])
    if need == capability && !one.isTop {
      best = Fit(kind: .same, points: sameTheme)
    } else if one.topIndex == other.topIndex && (one.isTop || other.isTop) {
      best = Fit(kind: .top, points: topTheme)
    }
    for relation in relations[Int(need)] where relation.theme == capability {
      if Int(relation.points) > best?.points ?? 0 {
        best = Fit(kind: .related, points: Int(relation.points))
      }
    }
    return best
  }
}
