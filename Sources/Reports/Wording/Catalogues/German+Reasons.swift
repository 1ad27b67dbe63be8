extension Catalogue {
  /// German: why a pair fits, and why not better.
  static let germanReasons: [Wording.Key: String] = [
    .reasonSameTheme: "gleiches Thema: {theme}",
    .reasonTopTheme: "beide nennen nur das größere Thema: {theme}",
    .reasonTopThemeNeed: "das Anliegen nennt nur das größere Thema: {theme}",
    .reasonTopThemeCapability: "das Angebot nennt nur das größere Thema: {theme}",
    .reasonRelatedTheme: "verwandte Themen: {need} und {capability}",
    .reasonCommonLanguage: "beide sprechen {language} ({need} und {capability})",
    .reasonCommonLanguageOnly: "sie sprächen {language} miteinander ({need} und {capability})",
    .reasonNearLanguages: """
    die eine Seite spricht {need} ({needLevel}), die andere {capability} ({capabilityLevel}): \
    Sie treffen sich in {common}
    """,
    .reasonLearntLanguage: "es geht um {language}: lernend {learner}, helfend {helper}",
    .reasonInterprets: "die helfende Seite dolmetscht zwischen {from} und {to}",
    .reasonBridged: """
    jemand dolmetscht und spricht {need} mit der einen, {capability} mit der anderen Seite
    """,
    .reasonSameNeighbourhood: "gleicher Stadtteil: {neighbourhood}",
    .reasonAdjacentNeighbourhoods: "benachbarte Stadtteile: {need} und {capability}",
    .reasonElsewhere: "nicht in der Nähe: {need} und {capability}",
    .reasonPlaceUnknown: "wo beide wohnen, ist nicht bekannt",
    .reasonPlaceUnknownNeed: "wo die fragende Seite wohnt, ist nicht bekannt",
    .reasonPlaceUnknownCapability: "wo die helfende Seite wohnt, ist nicht bekannt",
    .reasonCommonTimes: "gemeinsam frei: {times}",
    .reasonCommonTimesOnly: "nur gemeinsam frei: {times}",
    .reasonCommonTimesAny: "beide haben jederzeit frei",
    .reasonTimesUnknown: "wann beide Zeit haben, ist nicht bekannt",
    .reasonTimesUnknownNeed: "wann die fragende Seite Zeit hat, ist nicht bekannt",
    .reasonTimesUnknownCapability: "wann die helfende Seite Zeit hat, ist nicht bekannt",
    .reasonWaited: """
    wartet {weeks, plural, =0 {noch keine Woche} one {eine Woche} other {# Wochen}}
    """,
    .partTheme: "Thema",
    .partLanguage: "Sprache",
    .partPlace: "Ort",
    .partTime: "Zeit",
    .partWaiting: "Warten",
    .answerWhy: "warum:",
    .reasonGone: """
    Die beiden passen nicht mehr zusammen: Eine Karte oder Person hat sich seither geändert.
    """,
    .conditionCheckChildren: """
    vor dem Kennenlernen: Die helfende Seite zeigt ein Führungszeugnis für die Arbeit mit \
    Kindern
    """,
    .conditionCheckVulnerable: """
    vor dem Kennenlernen: Die helfende Seite zeigt ein Führungszeugnis für die Arbeit mit \
    schutzbedürftigen Erwachsenen
    """,
    .conditionAskInterpreter: """
    erst fragen: Wer dolmetscht, sagt, ob es gerade möglich ist
    """,
    .conditionInterpreterAskNeed: """
    erst fragen: Die fragende Seite wünscht {wish}, wer dolmetscht, hat dazu nie etwas gesagt
    """,
    .conditionInterpreterAskCapability: """
    erst fragen: Die helfende Seite wünscht {wish}, wer dolmetscht, hat dazu nie etwas gesagt
    """,
    .conditionInterpreterAsks: """
    erst fragen: Wer dolmetscht, wünscht {wish}, und nicht beide Seiten haben dazu etwas gesagt
    """,
    .conditionConsentInterpreter: """
    vor dem Kennenlernen: Wer dolmetscht, stimmt zu, vorgestellt zu werden
    """,
    .conditionAskCapability: """
    erst fragen: Die fragende Seite wünscht {wish}, die helfende Seite hat dazu nie etwas \
    gesagt
    """,
    .conditionAskNeed: """
    erst fragen: Die helfende Seite wünscht {wish}, die fragende Seite hat dazu nie etwas \
    gesagt
    """,
    .conditionConsentNeed: """
    vor dem Kennenlernen: Die fragende Seite stimmt zu, vorgestellt zu werden
    """,
    .conditionConsentCapability: """
    vor dem Kennenlernen: Die helfende Seite stimmt zu, vorgestellt zu werden
    """,
    .wishNotInterpreting: "nicht dolmetschen bei: {theme}",
    .wishWomenOnly: "nur Frauen",
    .wishMenOnly: "nur Männer",
    .wishWords: "„{words}“",
  ]
}
