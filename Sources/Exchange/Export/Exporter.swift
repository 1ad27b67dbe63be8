package import AssetMap

/// The files that hold a register.
package struct Export: Sendable {
  /// One file for each kind of record, in the order in which they depend on each other; a kind
  /// without records has a file with a header alone.
  package var files: [(name: String, bytes: [UInt8])] = []
  /// Cards that were left out, because their holders do not consent to keep.
  package var leftOut = 0
  /// Sentences of the council's own that were left out, because reports no longer have them.
  package var leftOutSentences = 0
}

/// Writes a register to files that ``Importer`` reads back: codes, days and history included.
///
/// The same records give the same bytes, whatever their order.
package struct Exporter: Sendable {
  private let day: Day
  private let delimiter: CSVDelimiter
  private let hasByteOrderMark: Bool

  /// - Parameters:
  ///   - day: The day for which consent is judged.
  ///   - delimiter: What stands between two cells.
  ///   - hasByteOrderMark: Whether files begin with the mark by which spreadsheets know UTF-8.
  package init(day: Day, delimiter: CSVDelimiter = .comma, hasByteOrderMark: Bool = true) {
    self.day = day
    self.delimiter = delimiter
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Writes all records; consents go into a file of their own, since a row of participants has no
  /// room for their history.
  ///
  /// - Complexity: O(n log n) in the number of records.
  package func export(_ contents: RegisterContents) -> Export {
    let consents = Self.consents(contents)
    let keeping = Set(
      consents.filter { $0.consent.purpose == .keep && $0.consent.isInForce(on: day) }
        .map(\.participant)
    )
    let cards = contents.cards.filter { $0.participant.map(keeping.contains) ?? true }
    let references = References(contents)
    var export = Export()
    export.leftOut = contents.cards.count - cards.count
    export.files = RecordKind.allCases.map { kind in
      (kind.fileName, file(kind, contents, cards: cards, consents: consents, references))
    }
    return export
  }

  private func file(
    _ kind: RecordKind,
    _ contents: RegisterContents,
    cards: [Card],
    consents: [ParticipantConsent],
    _ references: References
  ) -> [UInt8] {
    switch kind {
    case .settings:
      rows(kind, contents.settings.sorted { $0.name < $1.name }) { $0.text(in: $1) }
    case .themes: themes(contents.themes.sorted { $0.code < $1.code })
    case .themeRelations:
      rows(kind, contents.relations.sorted { ($0.theme, $0.related) < ($1.theme, $1.related) }) {
        $0.text(in: $1)
      }
    case .languageDistances:
      rows(
        kind,
        contents.distances.sorted { ($0.desired, $0.supported) < ($1.desired, $1.supported) }
      ) { $0.text(in: $1) }
    case .wording:
      rows(
        kind,
        contents.wording.sorted {
          ($0.language, $0.correction.key) < ($1.language, $1.correction.key)
        }
      ) { $0.text(in: $1) }
    case .neighbourhoods:
      rows(kind, contents.neighbourhoods.sorted { $0.name < $1.name }) { $0.text(in: $1) }
    case .participants:
      rows(kind, contents.participants.sorted { $0.code < $1.code }) { $0.text(in: $1) }
    case .consents:
      rows(kind, consents) { $0.text(in: $1, references) }
    case .checks:
      rows(kind, contents.checks.sorted { ($0.participant, $0.check) < ($1.participant, $1.check) })
      { $0.text(in: $1, references) }
    case .roundTables:
      rows(kind, contents.tables.sorted { $0.code < $1.code }) { $0.text(in: $1) }
    case .cards: rows(kind, cards.sorted { $0.code < $1.code }) { $0.text(in: $1, references) }
    }
  }

  /// Everyone's history, oldest first.
  private static func consents(_ contents: RegisterContents) -> [ParticipantConsent] {
    let own = contents.participants.flatMap { participant in
      participant.consents.map { ParticipantConsent(participant: participant.code, consent: $0) }
    }
    // The order within a history is kept: it is part of it.
    return (own + contents.consents).enumerated()
      .sorted { ($0.element.participant, $0.offset) < ($1.element.participant, $1.offset) }
      .map(\.element)
  }

  private func rows<Record>(
    _ kind: RecordKind,
    _ records: [Record],
    _ text: (Record, Column) -> String?
  ) -> [UInt8] {
    let columns = FileFormat(kind).exported
    var writer = CSVWriter(delimiter: delimiter, hasByteOrderMark: hasByteOrderMark)
    writer.append(columns.map(\.rawValue))
    for record in records { writer.append(columns.map { text(record, $0) ?? "" }) }
    return writer.bytes
  }

  /// Themes have a column of labels for each language.
  private func themes(_ themes: [Theme]) -> [UInt8] {
    let columns = FileFormat(.themes).exported
    let languages = Set(themes.flatMap(\.labels.keys)).sorted()
    var writer = CSVWriter(delimiter: delimiter, hasByteOrderMark: hasByteOrderMark)
    writer.append(columns.map(\.rawValue) + languages.map(\.description))
    for theme in themes {
      let labels = languages.map { theme.labels[$0] ?? "" }
      writer.append(columns.map { theme.text(in: $0) ?? "" } + labels)
    }
    return writer.bytes
  }
}

extension FileFormat {
  /// The columns that export writes: consents have a file of their own.
  var exported: [Column] {
    let consents: Set<Column> = [
      .consents, .consentLanguage, .consentThrough, .consentNotice, .consentUntil,
    ]
    return columns.filter { !consents.contains($0) }
  }
}
