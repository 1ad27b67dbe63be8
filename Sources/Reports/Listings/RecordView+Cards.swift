package import AssetMap

extension RecordView {
  /// All of a card.
  package static func card(_ card: Card, for reader: Reader) -> RecordView {
    let wording = reader.wording
    let terms = card.terms
    var fields = [
      Field("code", wording[.columnCode], .code(card.code.description)),
      Field("reference", wording[.columnReference], .text(ifAny: card.reference)),
      Field("kind", wording[.columnKind], .term(terms.kind.rawValue, reader.kind(terms.kind))),
      Field("theme", wording[.columnTheme], .theme(terms.theme, reader)),
      Field("about", wording[.columnAbout], terms.about.map { .language($0, reader) } ?? .none),
      Field("text", wording[.columnSaid], .text(card.text)),
      Field("text_language", wording[.columnLanguage], .language(card.textLanguage, reader)),
      Field("rendering", wording[.columnRendering], .text(ifAny: card.rendering)),
      Field("count", wording[.columnCount], .number(terms.count)),
    ]
    if terms.kind == .need {
      fields.append(Field("urgent", wording[.columnUrgent], .flag(terms.isUrgent)))
    } else {
      fields.append(Field("for_group", wording[.columnGroup], .flag(terms.isForGroup)))
    }
    fields += [
      Field("times", wording[.columnTimes], .times(terms.times, reader)),
      Field(
        "holder",
        wording[.columnHolder],
        card.participant.map { .code($0.description) } ?? .none
      ),
      Field("table", wording[.columnTable], card.table.map { .code($0.description) } ?? .none),
      Field("number", wording[.columnNumber], card.number.map { .number($0) } ?? .none),
      Field("written_on", wording[.columnWrittenOn], .day(terms.writtenOn)),
      Field("closed_on", wording[.columnClosedOn], card.closedOn.map { .day($0) } ?? .none),
    ]
    let code = Phrase.code(card.code.description)
    return RecordView(wording[.recordCard, ["code": code]], fields: fields)
  }

  /// All of a theme, its label in each language.
  package static func theme(_ theme: Theme, for reader: Reader) -> RecordView {
    let wording = reader.wording
    let labels = theme.labels.sorted { $0.key < $1.key }.map { tag, label in
      Cell.term("\(tag): \(label)", .code(tag.description) + .words(" ") + .foreign(label, in: tag))
    }
    let code = Phrase.code(theme.code.description)
    return RecordView(
      wording[.recordTheme, ["code": code]],
      fields: [
        Field("code", wording[.columnCode], .code(theme.code.description)),
        Field("picture", wording[.columnPicture], .text(ifAny: theme.picture)),
        Field("labels", wording[.columnLabel], .list(labels)),
        Field(
          "level",
          wording[.columnLevel],
          .term(theme.minimumLevel.name, reader.level(theme.minimumLevel))
        ),
        Field(
          "check",
          wording[.columnCheck],
          theme.check.map { .term($0.rawValue, reader.check($0)) } ?? .none
        ),
        Field("sensitive", wording[.columnSensitive], .flag(theme.isSensitive)),
        Field("active", wording[.columnActive], .flag(theme.isActive)),
      ]
    )
  }

  /// A neighbourhood and what it is next to.
  package static func neighbourhood(
    _ neighbourhood: Neighbourhood,
    for reader: Reader
  ) -> RecordView {
    let wording = reader.wording
    let name = Phrase.foreign(neighbourhood.name)
    return RecordView(
      wording[.recordNeighbourhood, ["code": name]],
      fields: [
        Field("name", wording[.columnName], .text(neighbourhood.name)),
        Field(
          "adjacent",
          wording[.columnAdjacent],
          .list(neighbourhood.adjacent.map { .text($0) })
        ),
      ]
    )
  }
}
