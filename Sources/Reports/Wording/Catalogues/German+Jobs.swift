extension Catalogue {
  /// German: what a command says of what it did.
  static let germanJobs: [Wording.Key: String] = [
    .titlePlan: "Der beste Plan",
    .planPairs: """
    {pairs, plural, one {# Paar ist} other {# Paare sind}} vorgeschlagen: {new} neu, {kept} wie \
    bisher, {gone} weggefallen.
    """,
    .planPairsDry: """
    {pairs, plural, one {# Paar würde} other {# Paare würden}} vorgeschlagen: {new} neu, {kept} \
    wie bisher, {gone} weggefallen. Gespeichert wurde nichts.
    """,
    .planCutShort: "Die Suche wurde vorzeitig beendet.",
    .nextLook: "Anzusehen mit: {command}",
    .titleImport: "Was hereinkam",
    .titleImportDry: "Was hereinkäme; gespeichert wurde nichts",
    .headingAlike: "Ähnlich wie schon Eingetragene: bitte nachsehen, ob es dieselbe Person ist",
    .alike: "{new} und {registered}: {reasons}",
    .columnNew: "Neu",
    .columnChanged: "Geändert",
    .columnSame: "Unverändert",
  ]
}
