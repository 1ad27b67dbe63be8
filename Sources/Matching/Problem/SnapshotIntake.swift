package import AssetMap

/// A moment of a register taken in row by row, in the words of the import files, without a store.
///
/// It is there for measurements: a synthetic town goes from its generator into a ``Problem`` and is
/// never on a disk. Only what matching looks at is taken in. Tables come before the rows that name
/// them; participants and cards get the numbers 1, 2, 3 … in the order in which they come, which are
/// their codes. What cannot be taken in is refused with an error that names the word.
///
///     var intake = try SnapshotIntake(day: "2026-11-21", workingLanguage: "de")
///     try intake.addTheme("everyday.garden", minimumLevel: "A2")
///     try intake.add(SnapshotIntake.Participant(languages: ["de:native"], consents: "keep; match"))
///     try intake.add(SnapshotIntake.Card(isNeed: true, theme: "everyday.garden"))
///     let problem = Problem(intake)
public struct SnapshotIntake: Sendable {
  /// What was taken in so far.
  package private(set) var snapshot: Snapshot
  private var times = ReadWords<TimesOfWeek>()
  private var abilities = ReadWords<LanguageAbility>()
  private var purposes = ReadWords<Set<Purpose>>()

  /// What matching looks at in a participant, as in `participants.csv`; empty where not stated.
  public struct Participant: Sendable {
    /// Whether it is a club or an office; organisations have no gender.
    public var isOrganisation: Bool
    /// `woman`, `man` or `diverse`.
    public var gender: String
    /// Languages with levels, such as `ti:native`.
    public var languages: [String]
    /// The name of the neighbourhood.
    public var neighbourhood: String
    /// Such as `sat-morning; weekdays-evening`.
    public var times: String
    /// Such as `women only`; one.
    public var preference: String
    /// Purposes with `;` between them, such as `keep; match`.
    public var consents: String

    /// A resident of whom nothing is known but what is stated here.
    public init(
      isOrganisation: Bool = false,
      gender: String = "",
      languages: [String],
      neighbourhood: String = "",
      times: String = "",
      preference: String = "",
      consents: String
    ) {
      self.isOrganisation = isOrganisation
      self.gender = gender
      self.languages = languages
      self.neighbourhood = neighbourhood
      self.times = times
      self.preference = preference
      self.consents = consents
    }
  }

  /// What matching looks at in a card, as in `cards.csv`; empty where not stated.
  public struct Card: Sendable {
    /// Else it is a capability.
    public var isNeed: Bool
    /// The theme's code.
    public var theme: String
    /// The language that a card in `language.*` is about.
    public var about: String
    /// Helpers wanted, or people it can serve.
    public var count: Int
    /// The card's own times; empty where its holder's hold.
    public var times: String
    /// Whether it is an urgent need.
    public var isUrgent: Bool
    /// Days since it was written.
    public var age: Int

    /// An open card that is not urgent, wants or serves one, and was written today, unless stated.
    public init(
      isNeed: Bool,
      theme: String,
      about: String = "",
      count: Int = 1,
      times: String = "",
      isUrgent: Bool = false,
      age: Int = 0
    ) {
      self.isNeed = isNeed
      self.theme = theme
      self.about = about
      self.count = count
      self.times = times
      self.isUrgent = isUrgent
      self.age = age
    }
  }

  /// An empty register under the starting policy.
  ///
  /// - Parameters:
  ///   - day: For which waiting is judged, such as `2026-11-21`.
  ///   - workingLanguage: The language the office works in, as a tag.
  /// - Throws: an error that names the word that was not understood.
  public init(day: String, workingLanguage: String) throws {
    guard let known = Day(day) else { throw UnknownWord(day, expected: "a day") }
    let town = Town(council: "", workingLanguage: try LanguageTag(reading: workingLanguage))
    snapshot = Snapshot(town: town, day: known, holders: [], cards: [])
  }

  /// Adds a theme with the level that it takes.
  ///
  /// - Throws: an error that names the word that was not understood.
  public mutating func addTheme(_ code: String, minimumLevel: String) throws {
    snapshot.town.themes.append(
      Theme(
        code: try ThemeCode(reading: code),
        minimumLevel: try SpokenLevel(minimumLevel),
        labels: [:]
      )
    )
  }

  /// Relates two themes, both ways round.
  ///
  /// - Throws: an error that names the word that was not understood.
  public mutating func relate(_ theme: String, _ related: String, points: Int) throws {
    snapshot.town.relations.append(
      ThemeRelation(
        theme: try ThemeCode(reading: theme),
        related: try ThemeCode(reading: related),
        points: points
      )
    )
  }

  /// States that speakers of one language are taken to have another too.
  ///
  /// - Throws: an error that names the word that was not understood.
  public mutating func addDistance(
    from spoken: String,
    to had: String,
    _ distance: Int,
    isBothWays: Bool,
    isActive: Bool
  ) throws {
    snapshot.town.distances.append(
      LanguageDistance(
        desired: try LanguageTag(reading: spoken),
        supported: try LanguageTag(reading: had),
        distance: distance,
        isBothWays: isBothWays,
        isActive: isActive
      )
    )
  }

  /// Adds a neighbourhood and the names of those next to it.
  public mutating func addNeighbourhood(_ name: String, adjacent: [String]) {
    snapshot.town.neighbourhoods.append(Neighbourhood(name: name, adjacent: adjacent))
  }

  /// Adds a participant.
  ///
  /// - Throws: an error that names the word that was not understood.
  public mutating func add(_ participant: Participant) throws {
    var profile = Profile(
      kind: participant.isOrganisation ? .organisation : .resident,
      languages: try participant.languages.map {
        try abilities.value(of: $0, LanguageAbility.init(_:))
      },
      times: try times.value(of: participant.times, TimesOfWeek.init(_:))
    )
    if !participant.gender.isEmpty { profile.gender = try Gender(participant.gender) }
    if !participant.neighbourhood.isEmpty { profile.neighbourhood = participant.neighbourhood }
    if !participant.preference.isEmpty {
      profile.preferences = [try snapshot.town.preference(participant.preference)]
    }
    let purposes = try purposes.value(of: participant.consents) { words in
      Set(try words.split(separator: "; ").map { try Purpose(String($0)) })
    }
    let code = ParticipantCode(number: Int64(snapshot.holders.count + 1))
    snapshot.holders.append(Holder(code: code, profile: profile, purposes: purposes))
  }

  /// Adds a card of the participant that was added last.
  ///
  /// - Precondition: a participant was added.
  /// - Throws: an error that names the word that was not understood.
  public mutating func add(_ card: Card) throws {
    guard let holder = snapshot.holders.last else {
      preconditionFailure("a card comes after its holder")
    }
    let terms = try CardTerms(
      kind: card.isNeed ? .need : .capability,
      theme: try ThemeCode(reading: card.theme),
      about: card.about.isEmpty ? nil : try LanguageTag(reading: card.about),
      count: card.count,
      times: try times.value(of: card.times, TimesOfWeek.init(_:)),
      isUrgent: card.isUrgent,
      writtenOn: snapshot.day.adding(days: -card.age)
    )
    let code = CardCode(number: Int64(snapshot.cards.count + 1))
    snapshot.cards.append(HeldCard(code: code, holder: holder.code, terms: terms))
  }

  /// The slots of the week that words mean: bit 3 · weekday + part of the day, Monday morning first.
  ///
  /// - Throws: an error that names the word that was not understood.
  public static func slots(_ words: String) throws -> UInt32 { try TimesOfWeek(words).rawValue }
}

extension Problem {
  /// The problem of a register that was taken in row by row.
  public init(_ intake: SnapshotIntake) { self.init(intake.snapshot) }
}

/// Words that were read before, for they come again and again.
private struct ReadWords<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]

  mutating func value(of words: String, _ read: (String) throws -> Value) throws -> Value {
    if let known = values[words] { return known }
    let value = try read(words)
    values[words] = value
    return value
  }
}

extension ThemeCode {
  fileprivate init(reading text: String) throws(UnknownWord) {
    guard let code = ThemeCode(text) else { throw UnknownWord(text, expected: "a theme's code") }
    self = code
  }
}

extension LanguageTag {
  fileprivate init(reading text: String) throws(UnknownWord) {
    guard let tag = LanguageTag(tag: text) else {
      throw UnknownWord(text, expected: "the tag of a language")
    }
    self = tag
  }
}

extension UnknownWord {
  fileprivate init(_ value: String, expected: String) {
    self.init(value: value, expected: expected, allowed: [])
  }
}
