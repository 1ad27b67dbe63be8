extension Catalogue {
  /// English: why a pair fits, and why not better.
  static let englishReasons: [Wording.Key: String] = [
    .reasonSameTheme: "same theme: {theme}",
    .reasonTopTheme: "both name only the wider theme: {theme}",
    .reasonTopThemeNeed: "the need names only the wider theme: {theme}",
    .reasonTopThemeCapability: "the capability names only the wider theme: {theme}",
    .reasonRelatedTheme: "related themes: {need} and {capability}",
    .reasonCommonLanguage: "both speak {language} ({need} and {capability})",
    .reasonCommonLanguageOnly: "they would talk in {language} ({need} and {capability})",
    .reasonNearLanguages: """
    one speaks {need} ({needLevel}), the other {capability} ({capabilityLevel}): they can \
    meet in {common}
    """,
    .reasonLearntLanguage: "it is about {language}: the learner {learner}, the helper {helper}",
    .reasonInterprets: "the helper interprets between {from} and {to}",
    .reasonBridged: "an interpreter speaks {need} with the one and {capability} with the other",
    .reasonSameNeighbourhood: "same neighbourhood: {neighbourhood}",
    .reasonAdjacentNeighbourhoods: "neighbourhoods next to each other: {need} and {capability}",
    .reasonElsewhere: "not close by: {need} and {capability}",
    .reasonPlaceUnknown: "where both live is not known",
    .reasonPlaceUnknownNeed: "where the person asking lives is not known",
    .reasonPlaceUnknownCapability: "where the helper lives is not known",
    .reasonCommonTimes: "both free on {times}",
    .reasonCommonTimesOnly: "both free only on {times}",
    .reasonCommonTimesAny: "both free at any time",
    .reasonTimesUnknown: "when both have time is not known",
    .reasonTimesUnknownNeed: "when the person asking has time is not known",
    .reasonTimesUnknownCapability: "when the helper has time is not known",
    .reasonWaited: "waited {weeks, plural, =0 {less than a week} one {one week} other {# weeks}}",
    .partTheme: "theme",
    .partLanguage: "language",
    .partPlace: "place",
    .partTime: "time",
    .partWaiting: "waiting",
    .answerWhy: "why:",
    .reasonGone: "The two no longer fit: a card or a person changed since.",
    .conditionCheckChildren: """
    before the introduction: the helper shows a check for work with children
    """,
    .conditionCheckVulnerable: """
    before the introduction: the helper shows a check for work with vulnerable adults
    """,
    .conditionAskInterpreter: "ask first: the interpreter says whether they can take this on",
    .conditionInterpreterAskNeed: """
    ask first: the person asking wishes {wish}, and the interpreter never said
    """,
    .conditionInterpreterAskCapability: """
    ask first: the helper wishes {wish}, and the interpreter never said
    """,
    .conditionInterpreterAsks: """
    ask first: the interpreter wishes {wish}, and somebody in the match never said
    """,
    .conditionConsentInterpreter: """
    before the introduction: the interpreter agrees to be introduced
    """,
    .conditionAskCapability: """
    ask first: the person asking wishes {wish}, and the helper never said
    """,
    .conditionAskNeed: "ask first: the helper wishes {wish}, and the person asking never said",
    .conditionConsentNeed: "before the introduction: the person asking agrees to be introduced",
    .conditionConsentCapability: "before the introduction: the helper agrees to be introduced",
    .wishNotInterpreting: "not to interpret in: {theme}",
    .wishWomenOnly: "women only",
    .wishMenOnly: "men only",
    .wishWords: "“{words}”",
  ]
}
