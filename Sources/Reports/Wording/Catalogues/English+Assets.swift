extension Catalogue {
  /// English: the asset map.
  static let englishAssets: [Wording.Key: String] = [
    .titleAssets: "The asset map",
    .assetsTotal: """
    {needs, plural, one {# open need counts} other {# open needs count}} here, and \
    {capabilities, plural, one {# open capability} other {# open capabilities}}.
    """,
    .assetsLeftOut: """
    Left out: {count, plural, one {# card, because its holder has} other {# cards, because \
    their holders have}} not agreed to be kept and shown to the council.
    """,
    .assetsLeftOutFew: """
    Left out: fewer than {count} cards, because their holders have not agreed to be kept and \
    shown to the council.
    """,
    .assetsHidden: """
    For readers outside the office: counts from 1 to {count} are hidden (•), and others with \
    them, so that none can be reckoned.
    """,
    .assetsReading: """
    Each place shows needs : capabilities, counted as cards. A card counts where its holder \
    lives and in the language in which it was said.
    """,
    .assetsShading: """
    Needs : capabilities. The more needs there are than capabilities, the darker the place; \
    where there are more capabilities, it is hatched. The table below says the same.
    """,
    .assetsOtherLanguages: "other languages",
    .assetsThemeCount: "{theme}: {count, plural, one {# card} other {# cards}}",
    .headingByPlace: "Themes by neighbourhood",
    .headingByLanguage: "Themes by language",
    .headingOnlyAsked: "Asked for and not offered",
    .headingOnlyOffered: "Offered and not asked for",
    .columnTotal: "Total",
  ]
}

extension Catalogue {
  /// English: what round tables said.
  static let englishPlenary: [Wording.Key: String] = [
    .titlePlenary: "What the round tables said",
    .plenaryTable: "{event} · {day}",
    .plenaryNeeds: "What we need",
    .plenaryCapabilities: "What we can do",
  ]
}
