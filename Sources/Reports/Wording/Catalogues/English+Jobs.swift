extension Catalogue {
  /// English: what a command says of what it did.
  static let englishJobs: [Wording.Key: String] = [
    .titlePlan: "The best plan",
    .planPairs: """
    {pairs, plural, one {# match is} other {# matches are}} proposed: {new} new, {kept} kept, \
    {gone} gone.
    """,
    .planPairsDry: """
    {pairs, plural, one {# match} other {# matches}} would be proposed: {new} new, {kept} kept, \
    {gone} gone. Nothing was stored.
    """,
    .planCutShort: "The search was ended early.",
    .nextLook: "Look at them with: {command}",
    .titleImport: "What came in",
    .titleImportDry: "What would come in; nothing was stored",
    .headingAlike: "Alike to someone registered: please look whether it is the same person",
    .alike: "{new} and {registered}: {reasons}",
    .columnNew: "New",
    .columnChanged: "Changed",
    .columnSame: "The same",
  ]
}
