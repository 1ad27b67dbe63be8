internal import ArgumentParser
internal import AssetMap

/// What can be said of a consent.
struct ConsentFields: ParsableArguments {
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

  @Option(
    help: """
      The version of the notice that was read out; what consent notice prints is \
      \(ConsentNotice.version)
      """
  )
  var consentNotice: String?

  @Option(help: "The last day on which it holds")
  var consentUntil: String?

  /// Whether nothing was said at all.
  var isEmpty: Bool {
    consents.isEmpty
      && [consentLanguage, consentThrough, consentNotice, consentUntil].allSatisfy { $0 == nil }
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
