package import AssetMap

extension Listing {
  /// Participants by code.
  ///
  /// - Parameters:
  ///   - participants: in the order in which they are shown.
  ///   - day: for which consents are judged.
  ///   - names: whether names stand in the list; else only codes.
  ///   - reader: whose words are used.
  /// - Returns: the list.
  package static func participants(
    _ participants: [Participant],
    on day: Day,
    names: Bool,
    for reader: Reader
  ) -> Listing {
    let wording = reader.wording
    var columns = [Column("code", wording[.columnCode])]
    if names { columns.append(Column("name", wording[.columnName])) }
    columns += [
      Column("kind", wording[.columnKind]), Column("languages", wording[.columnLanguages]),
      Column("neighbourhood", wording[.columnNeighbourhood]),
      Column("consents", wording[.columnConsents]),
    ]
    let rows = participants.map { participant -> [Cell] in
      [.code(participant.code.description)] + (names ? [.text(participant.name.full)] : []) + [
        .kind(participant.profile.kind, reader),
        .abilities(participant.profile.languages, reader),
        .text(ifAny: participant.profile.neighbourhood),
        .list(participant.purposes(on: day).sorted().map { .purpose($0) }),
      ]
    }
    return Listing(wording[.listParticipants], columns: columns, rows: rows)
  }

  /// Round tables, in the order given.
  package static func tables(_ tables: [RoundTable], for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listTables],
      columns: [
        Column("code", wording[.columnCode]), Column("reference", wording[.columnReference]),
        Column("event", wording[.columnEvent]), Column("date", wording[.columnDate]),
        Column("place", wording[.columnPlace]),
        Column("neighbourhood", wording[.columnNeighbourhood]),
        Column("language", wording[.columnLanguage]),
      ],
      rows: tables.map { table in
        [
          .code(table.code.description), .text(ifAny: table.reference), .text(table.event),
          .day(table.date), .text(ifAny: table.place), .text(ifAny: table.neighbourhood),
          table.language.map { .language($0, reader) } ?? .none,
        ]
      }
    )
  }

  /// Neighbourhoods and what they are next to.
  package static func neighbourhoods(
    _ neighbourhoods: [Neighbourhood],
    for reader: Reader
  ) -> Listing {
    Listing(
      reader.wording[.listNeighbourhoods],
      columns: [
        Column("name", reader.wording[.columnName]),
        Column("adjacent", reader.wording[.columnAdjacent]),
      ],
      rows: neighbourhoods.map { [.text($0.name), .list($0.adjacent.map { .text($0) })] }
    )
  }
}

extension Cell {
  /// The kind of a participant.
  static func kind(_ kind: ParticipantKind, _ reader: Reader) -> Cell {
    .term(kind.rawValue, reader.kind(kind))
  }

  /// A purpose by its name, which is short and the one that commands take.
  static func purpose(_ purpose: Purpose) -> Cell {
    .term(purpose.rawValue, .words(purpose.rawValue))
  }

  /// A language: its tag in files, its name for people.
  static func language(_ tag: LanguageTag, _ reader: Reader) -> Cell {
    .term(tag.description, reader.language(tag))
  }

  /// Languages with levels: `ti:native` in files.
  static func abilities(_ abilities: [LanguageAbility], _ reader: Reader) -> Cell {
    .list(abilities.map { .term($0.text, reader.ability($0)) })
  }

  /// A theme: its code in files, its picture and label for people.
  static func theme(_ code: ThemeCode, _ reader: Reader) -> Cell {
    .term(code.description, reader.pictured(code))
  }
}
