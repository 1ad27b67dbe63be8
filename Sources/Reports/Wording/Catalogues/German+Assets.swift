extension Catalogue {
  /// German: the asset map.
  static let germanAssets: [Wording.Key: String] = [
    .titleAssets: "Was die Stadt braucht und kann",
    .assetsTotal: """
    Hier {needs, plural, one {zählt # offenes Anliegen} other {zählen # offene Anliegen}} und \
    {capabilities, plural, one {# offenes Angebot} other {# offene Angebote}}.
    """,
    .assetsLeftOut: """
    Nicht dabei: {count, plural, one {# Karte, weil die Person} other {# Karten, weil die \
    Personen}} nicht zugestimmt {count, plural, one {hat} other {haben}}, aufbewahrt und dem \
    Rat gezeigt zu werden.
    """,
    .assetsLeftOutFew: """
    Nicht dabei: weniger als {count} Karten, weil die Personen nicht zugestimmt haben, \
    aufbewahrt und dem Rat gezeigt zu werden.
    """,
    .assetsHidden: """
    Für Leserinnen und Leser außerhalb des Büros: Zahlen von 1 bis {count} sind verdeckt (•), \
    und andere mit ihnen, damit sich keine errechnen lässt.
    """,
    .assetsReading: """
    Jede Stelle zeigt Anliegen : Angebote, gezählt als Karten. Eine Karte zählt dort, wo die \
    Person wohnt, und in der Sprache, in der sie gesagt wurde.
    """,
    .assetsShading: """
    Anliegen : Angebote. Je mehr Anliegen es gibt als Angebote, desto dunkler ist die Stelle; \
    wo es mehr Angebote gibt, ist sie schraffiert. Die Tabelle darunter sagt dasselbe.
    """,
    .assetsOtherLanguages: "andere Sprachen",
    .assetsThemeCount: "{theme}: {count, plural, one {# Karte} other {# Karten}}",
    .headingByPlace: "Themen nach Stadtteil",
    .headingByLanguage: "Themen nach Sprache",
    .headingOnlyAsked: "Gefragt und nicht angeboten",
    .headingOnlyOffered: "Angeboten und nicht gefragt",
    .columnTotal: "Gesamt",
  ]
}

extension Catalogue {
  /// German: what round tables said.
  static let germanPlenary: [Wording.Key: String] = [
    .titlePlenary: "Was an den Runden Tischen gesagt wurde",
    .plenaryTable: "{event} · {day}",
    .plenaryNeeds: "Was wir brauchen",
    .plenaryCapabilities: "Was wir können",
  ]
}
