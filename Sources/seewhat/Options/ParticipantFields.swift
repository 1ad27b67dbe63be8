internal import ArgumentParser
internal import AssetMap
internal import Office

/// What can be said of a participant, for `add` and `edit`.
struct ParticipantFields: ParsableArguments {
  @Option(help: "Their name in one piece, in any script")
  var name: String?

  @Option(help: "Their given name")
  var givenName: String?

  @Option(help: "Their family name")
  var familyName: String?

  @Option(help: "resident or organisation")
  var kind: String?

  @Option(help: "woman, man or diverse; asked for only where a preference needs it")
  var gender: String?

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "A language and how well it is spoken, such as ti:native or de:A2; may be repeated",
      valueName: "language:level"
    )
  )
  var languages: [String] = []

  @Option(help: "The name of their neighbourhood")
  var neighbourhood: String?

  @Option(parsing: .unconditional, help: "A telephone number, address or the like, as it is")
  var contact: String?

  @Option(help: "When they can, such as \"sat-morning; weekdays-evening\"")
  var times: String?

  @Option(
    name: .customLong("check"),
    help: ArgumentHelp(
      "A check they hold, such as children:2026-02-01 (with ..day where it runs out)",
      valueName: "kind:day"
    )
  )
  var checks: [String] = []

  @Option(
    name: .customLong("preference"),
    help: ArgumentHelp(
      "\"women only\", \"men only\", \"not interpreting THEME\", or other words: ask first",
      valueName: "words"
    )
  )
  var preferences: [String] = []

  @Option(
    name: .customLong("consent"),
    help: ArgumentHelp(
      "What they consent to: keep, match, review, introduce",
      valueName: "purposes"
    )
  )
  var consents: [String] = []

  @Option(help: "The language the consent was given in")
  var consentLanguage: String?

  @Option(help: "The interpreter through whom it was given")
  var consentThrough: String?

  @Option(help: "The version of the notice that was read out")
  var consentNotice: String?

  @Option(help: "The last day on which it holds")
  var consentUntil: String?

  @Option(parsing: .unconditional, help: "The office's own key for them")
  var reference: String?

  /// Whether nothing was said at all.
  var isEmpty: Bool {
    [
      name, givenName, familyName, kind, gender, neighbourhood, contact, times, consentLanguage,
      consentThrough, consentNotice, consentUntil, reference,
    ]
    .allSatisfy { $0 == nil }
      && [languages, checks, preferences, consents].allSatisfy(\.isEmpty)
  }

  /// The name that was given, if one was.
  func statedName() throws -> ParticipantName? {
    guard name != nil || givenName != nil || familyName != nil else { return nil }
    guard
      let stated = ParticipantName(given: givenName, family: familyName, whole: name)
    else { throw WrongValue("--name", "a name is not empty") }
    return stated
  }

  /// Writes what was given over what is there.
  func apply(to profile: inout Profile, in town: Town) throws {
    if let kind { profile.kind = try Parsing.value("--kind", kind, ParticipantKind.init(_:)) }
    if let gender { profile.gender = try Parsing.value("--gender", gender, Gender.init(_:)) }
    for ability in try Parsing.list("--language", languages, LanguageAbility.init(_:)) {
      profile.languages.removeAll { $0.language == ability.language }
      profile.languages.append(ability)
    }
    if let neighbourhood {
      profile.neighbourhood =
        try Parsing.value("--neighbourhood", neighbourhood, town.neighbourhood(named:)).name
    }
    if let times { profile.times = try Parsing.value("--times", times, TimesOfWeek.init(_:)) }
    for check in try Parsing.list("--check", checks, Check.init(_:)) {
      profile.checks.removeAll { $0.kind == check.kind && $0.issuedOn == check.issuedOn }
      profile.checks.append(check)
    }
    if !preferences.isEmpty {
      profile.preferences = try preferences.map { words in
        guard !words.contains(";") else {
          throw WrongValue("--preference", "leave out the semicolon; give the option once for each")
        }
        return try Parsing.value("--preference", words, town.preference(_:))
      }
    }
  }

  /// The consents that were given, as of today.
  func statedConsents(acting: Acting) throws -> [Consent] {
    let purposes = try Parsing.list("--consent", consents, Purpose.init(_:))
    let terms = [consentUntil, consentLanguage, consentThrough, consentNotice]
    guard !purposes.isEmpty || terms.allSatisfy({ $0 == nil }) else {
      throw WrongValue("--consent", "say which purposes the consent is for, such as keep,match")
    }
    let until = try consentUntil.map { try Parsing.day("--consent-until", $0) }
    if let until, until < acting.day {
      throw WrongValue("--consent-until", "\(until) is past; a consent holds at least today")
    }
    let language = try consentLanguage.map {
      try Parsing.value("--consent-language", $0, Languages.named)
    }
    return Set(purposes).sorted().map {
      Consent(
        $0,
        givenOn: acting.day,
        until: until,
        notice: consentNotice,
        language: language,
        through: consentThrough,
        recordedBy: acting.by
      )
    }
  }
}
