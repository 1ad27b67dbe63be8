package import AssetMap

extension RecordView {
  /// All of a participant but the history of consent; name and contact only where `names` says so.
  package static func participant(
    _ participant: Participant,
    on day: Day,
    names: Bool,
    for reader: Reader
  ) -> RecordView {
    let wording = reader.wording
    let profile = participant.profile
    var fields = [Field("code", wording[.columnCode], .code(participant.code.description))]
    if names {
      fields += [
        Field("name", wording[.columnName], .text(participant.name.full)),
        Field("contact", wording[.columnContact], .text(ifAny: participant.contact)),
        Field("reference", wording[.columnReference], .text(ifAny: participant.reference)),
      ]
    }
    fields += [
      Field("kind", wording[.columnKind], .kind(profile.kind, reader)),
      Field(
        "gender",
        wording[.columnGender],
        profile.gender.map { .term($0.rawValue, reader.gender($0)) } ?? .none
      ),
      Field("languages", wording[.columnLanguages], .abilities(profile.languages, reader)),
      Field("neighbourhood", wording[.columnNeighbourhood], .text(ifAny: profile.neighbourhood)),
      Field("times", wording[.columnTimes], .times(profile.times, reader)),
      Field(
        "checks",
        wording[.columnChecks],
        .list(profile.checks.map { .term($0.text, reader.check($0)) })
      ),
      Field(
        "preferences",
        wording[.columnPreferences],
        .list(profile.preferences.map { .term($0.description, reader.wish($0)) })
      ),
      Field(
        "consents",
        wording[.columnConsents],
        .list(
          participant.consents.filter { $0.isInForce(on: day) }
            .sorted { $0.purpose < $1.purpose }
            .map { .term($0.purpose.rawValue, reader.consent($0)) }
        )
      ),
      Field("registered_on", wording[.columnRegisteredOn], .day(participant.registeredOn)),
    ]
    let code = Phrase.code(participant.code.description)
    return RecordView(wording[.recordParticipant, ["code": code]], fields: fields)
  }

  /// All of a round table; the facilitator's name only where `names` says so.
  package static func table(_ table: RoundTable, names: Bool, for reader: Reader) -> RecordView {
    let wording = reader.wording
    var fields = [
      Field("code", wording[.columnCode], .code(table.code.description)),
      Field("reference", wording[.columnReference], .text(ifAny: table.reference)),
      Field("event", wording[.columnEvent], .text(table.event)),
      Field("date", wording[.columnDate], .day(table.date)),
      Field("place", wording[.columnPlace], .text(ifAny: table.place)),
      Field("neighbourhood", wording[.columnNeighbourhood], .text(ifAny: table.neighbourhood)),
      Field(
        "language",
        wording[.columnLanguage],
        table.language.map { .language($0, reader) } ?? .none
      ),
    ]
    if names {
      let facilitator = Cell.text(ifAny: table.facilitator)
      fields.append(Field("facilitator", wording[.columnFacilitator], facilitator))
    }
    let code = Phrase.code(table.code.description)
    return RecordView(wording[.recordTable, ["code": code]], fields: fields)
  }
}

extension Cell {
  /// Times of the week: the form of files, words for people.
  static func times(_ times: TimesOfWeek, _ reader: Reader) -> Cell {
    guard !times.isEmpty else { return .none }
    return .term(times.text, reader.times(times))
  }
}
