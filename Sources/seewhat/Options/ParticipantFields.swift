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

  @Option(help: "The name of their neighbourhood", completion: .neighbourhoods)
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

  @OptionGroup var consent: ConsentFields

  @Option(parsing: .unconditional, help: "The office's own key for them")
  var reference: String?

  /// Whether nothing was said at all.
  var isEmpty: Bool {
    [
      name, givenName, familyName, kind, gender, neighbourhood, contact, times, reference,
    ]
    .allSatisfy { $0 == nil }
      && [languages, checks, preferences].allSatisfy(\.isEmpty) && consent.isEmpty
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
}
