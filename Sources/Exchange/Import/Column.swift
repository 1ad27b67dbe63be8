import AssetMap

/// A column of our own files.
enum Column: String, CaseIterable {
  case reference, code, kind, name, participant, table, number, note, value
  case setting
  case parent, icon, minLevel = "min_level", check, sensitive, active
  case theme, related, points
  case desired, supported, distance, direction
  case sentenceKey = "key"
  case translation, checked
  case adjacent
  case givenName = "given_name"
  case familyName = "family_name"
  case gender, languages, neighbourhood, contact, times, checks, preferences
  case consents
  case consentLanguage = "consent_language"
  case consentThrough = "consent_through"
  case consentNotice = "consent_notice"
  case consentUntil = "consent_until"
  case registeredOn = "registered_on"
  case purpose
  case givenOn = "given_on"
  case until
  case withdrawnOn = "withdrawn_on"
  case notice, language, through
  case recordedBy = "recorded_by"
  case issuedOn = "issued_on"
  case validUntil = "valid_until"
  case event, date, place, facilitator
  case about, text
  case textLanguage = "text_language"
  case rendering, count, group, urgency
  case writtenOn = "written_on"
  case closedOn = "closed_on"

  /// The columns that a header's name may mean: its own, or those of another or a German name.
  static func named(_ name: String) -> [Column] {
    let key = key(name)
    return Column(rawValue: key).map { [$0] } ?? otherNames[key] ?? []
  }

  /// A header's name in small letters, with `_` for blanks, hyphens and control characters, and
  /// without what takes no room.
  static func key(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .format: break
      case .control: scalars.append("_")
      default:
        scalars.append(properties.isWhitespace || properties.isDash ? "_" : scalar)
      }
    }
    return String(scalars).split(separator: "_").joined(separator: "_")
  }

  /// The names of a column beside its own.
  static func otherNames(of columns: [Column]) -> [String] {
    otherNames.filter { $0.value.contains(where: columns.contains) }.keys.sorted()
  }

  private static let otherNames: [String: [Column]] = [
    "picture": [.icon], "neighborhood": [.neighbourhood], "round_table": [.table],
    "minimum_level": [.minLevel], "referenz": [.reference], "art": [.kind],
    "nummer": [.number, .reference], "nr": [.number, .reference],
    "ortsteil": [.neighbourhood, .name], "teilnehmer": [.participant], "person": [.participant],
    "tisch": [.table], "runder_tisch": [.table], "bemerkung": [.note], "einstellung": [.setting],
    "wert": [.value], "vorname": [.givenName], "nachname": [.familyName],
    "familienname": [.familyName], "geschlecht": [.gender], "sprachen": [.languages],
    "stadtteil": [.neighbourhood, .name], "kontakt": [.contact], "telefon": [.contact],
    "telefonnummer": [.contact], "handy": [.contact], "e_mail": [.contact], "email": [.contact],
    "einwilligungssprache": [.consentLanguage, .language],
    "sprache_der_einwilligung": [.consentLanguage, .language], "erteilt_am": [.givenOn],
    "gegeben_am": [.givenOn], "widerrufen_am": [.withdrawnOn], "erfasst_von": [.recordedBy],
    "einwilligung_bis": [.consentUntil], "nachbarn": [.adjacent], "punkte": [.points],
    "abstand": [.distance], "richtung": [.direction], "aktiv": [.active],
    "übersetzung": [.rendering], "zeiten": [.times],
    "nachweise": [.checks], "nachweis": [.check, .checks], "führungszeugnisse": [.checks],
    "führungszeugnis": [.check, .checks], "wünsche": [.preferences],
    "einwilligungen": [.consents], "angrenzend": [.adjacent],
    "einwilligung": [.purpose, .consents],
    "zweck": [.purpose], "thema": [.theme], "symbol": [.icon], "registriert_am": [.registeredOn],
    "aufgenommen_am": [.registeredOn], "ausgestellt_am": [.issuedOn],
    "gültig_bis": [.validUntil, .consentUntil, .until], "veranstaltung": [.event],
    "datum": [.date, .writtenOn], "ort": [.place],
    "sprache": [.language, .textLanguage, .languages], "moderation": [.facilitator],
    "über": [.about], "wortlaut": [.text], "textsprache": [.textLanguage],
    "übertragung": [.rendering], "anzahl": [.count], "gruppe": [.group],
    "dringlichkeit": [.urgency], "dringend": [.urgency], "geschrieben_am": [.writtenOn],
    "geschlossen_am": [.closedOn],
  ]
}

/// The columns of a kind of file.
struct FileFormat {
  let kind: RecordKind
  /// In the order in which export writes them.
  let columns: [Column]
  /// Groups of columns; at least one of each must be there.
  let required: [[Column]]

  init(_ kind: RecordKind) {
    self.kind = kind
    switch kind {
    case .settings:
      columns = [.setting, .value]
      required = [[.setting], [.value]]
    case .themes:
      columns = [.code, .parent, .icon, .minLevel, .check, .sensitive, .active]
      required = [[.code]]
    case .themeRelations:
      columns = [.theme, .related, .points]
      required = [[.theme], [.related], [.points]]
    case .languageDistances:
      columns = [.desired, .supported, .distance, .direction, .active, .note]
      required = [[.desired], [.supported], [.distance], [.direction]]
    case .wording:
      columns = [.language, .sentenceKey, .translation, .checked]
      required = [[.language], [.sentenceKey], [.translation]]
    case .neighbourhoods:
      columns = [.name, .adjacent]
      required = [[.name]]
    case .participants:
      columns = [
        .reference, .code, .kind, .givenName, .familyName, .name, .gender, .languages,
        .neighbourhood, .contact, .times, .checks, .preferences, .consents, .consentLanguage,
        .consentThrough, .consentNotice, .consentUntil, .registeredOn,
      ]
      required = [[.reference, .code], [.givenName, .familyName, .name]]
    case .consents:
      columns = [
        .participant, .purpose, .givenOn, .until, .withdrawnOn, .notice, .language, .through,
        .recordedBy,
      ]
      required = [[.participant], [.purpose], [.givenOn]]
    case .checks:
      columns = [.participant, .check, .issuedOn, .validUntil]
      required = [[.participant], [.check], [.issuedOn]]
    case .roundTables:
      columns = [
        .reference, .code, .event, .date, .place, .neighbourhood, .language, .facilitator,
      ]
      required = [[.reference, .code], [.event], [.date]]
    case .cards:
      columns = [
        .reference, .code, .participant, .table, .number, .kind, .theme, .about, .text,
        .textLanguage, .rendering, .count, .group, .times, .urgency, .writtenOn, .closedOn,
      ]
      required = [[.reference, .code], [.kind], [.theme], [.text, .rendering]]
    }
  }

  /// What is missing from a header with these columns, in words.
  func missing(from present: Set<Column>) -> [String] {
    required.filter { present.isDisjoint(with: $0) }.map { columns in
      let names = columns.map(\.rawValue).joined(separator: ", ")
      return columns.count == 1 ? "the column \(names)" : "one of the columns \(names)"
    }
  }

  /// Every name that a column may have, its own first.
  var names: [String] { columns.map(\.rawValue) + Column.otherNames(of: columns) }

  static let all = RecordKind.allCases.map(FileFormat.init)
}
