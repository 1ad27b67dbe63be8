extension Catalogue {
  /// German: why nobody helps, and what to do.
  static let germanGaps: [Wording.Key: String] = [
    .obstacleSameHolder: "beide Karten gehören derselben Person",
    .obstacleNoCommonLanguage: "die beiden sprechen keine Sprache gut genug gemeinsam",
    .obstacleInterpretersBooked: "wer dolmetschen könnte, hat genug übernommen",
    .obstacleNoCommonTime: "die beiden haben nie zur selben Zeit frei",
    .obstaclePreference: "ein Wunsch einer Seite spricht dagegen",
    .obstacleDeclined: "zu diesem Paar hat jemand Nein gesagt",
    .obstacleConsentMissing: "jemand hat der Zuordnung nicht zugestimmt",
    .obstacleFullyBooked: "die helfende Seite hat keinen Platz mehr frei",
    .causeNoCapability: "Das bietet noch niemand an",
    .causeNoLanguage: "Keine Sprache gut genug gemeinsam",
    .causeInterpretersBooked: "Alle Dolmetschenden sind vergeben",
    .causeNoTime: "Keine gemeinsame Zeit",
    .causePreference: "Ein Wunsch spricht dagegen",
    .causeDeclined: "Jemand hat Nein gesagt",
    .causeConsentMissing: "Zustimmung zur Zuordnung fehlt",
    .causeFullyBooked: "Alle Helfenden sind vergeben",
    .gapNoCapability: "Niemand hat eine Karte geschrieben, die das anbietet.",
    .gapNoLanguage: """
    Jemand könnte helfen, aber die beiden sprechen keine Sprache gut genug gemeinsam.
    """,
    .gapNoLanguageRecorded:
      "Für die fragende Seite ist keine Sprache eingetragen: bitte nachtragen.",
    .gapNoLanguageNamed: """
    Die fragende Seite spricht {need}; wer helfen könnte, spricht {capabilities}.
    """,
    .gapInterpretersBooked: """
    Jemand könnte mit Dolmetschen helfen, aber alle Dolmetschenden haben so viel, wie sie \
    schaffen.
    """,
    .gapNoTime: "Jemand könnte helfen, aber nie dann, wenn die fragende Seite Zeit hat.",
    .gapPreference: """
    Jemand könnte helfen, aber ein Wunsch einer Seite (etwa nur Frauen) spricht dagegen.
    """,
    .gapDeclined: """
    Alle, die helfen könnten, waren schon vorgeschlagen, und jemand hat Nein gesagt.
    """,
    .gapConsentMissing: "Jemand könnte helfen, hat aber der Zuordnung nicht zugestimmt.",
    .gapFullyBooked: "Es gibt passende Angebote, aber alle helfen schon so vielen, wie sie können.",
    .remedyNoCapability: """
    Beim nächsten Runden Tisch danach fragen, auch bei Vereinen und sozialen Diensten.
    """,
    .remedyNoLanguage: """
    Jemanden zum Dolmetschen in diesen Sprachen suchen, oder Helfende, die sie sprechen.
    """,
    .remedyInterpretersBooked: """
    Die Dolmetschenden fragen, ob noch eine Begegnung geht, oder weitere finden.
    """,
    .remedyNoTime: "Beide Seiten fragen, ob eine andere Zeit möglich ist.",
    .remedyPreference: """
    Fragen, ob sich der Wunsch anders erfüllen lässt, oder andere Helfende suchen.
    """,
    .remedyDeclined: "Andere Helfende suchen, oder fragen, ob das Nein noch gilt.",
    .remedyConsentMissing: "Die möglichen Helfenden fragen, ob sie der Zuordnung zustimmen.",
    .remedyFullyBooked: """
    Die Helfenden fragen, ob noch jemand dazukommen kann, oder weitere suchen.
    """,
    .headingCauses: "Die Gründe in Kürze",
    .headingAdvice: "Wer gesucht wird",
    .adviceLanguage: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf jemanden, der \
    {first} und {second} spricht.
    """,
    .adviceTheme: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf ein Angebot: \
    {theme}.
    """,
    .adviceBooked: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf einen weiteren \
    Platz: {theme}.
    """,
    .adviceTimes: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf eine Zeit, die \
    beiden Seiten passt.
    """,
    .adviceConsent: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf das Ja der \
    Helfenden zur Zuordnung.
    """,
    .adviceOtherThemes: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf etwas anderes aus \
    der Liste unten.
    """,
    .adviceOtherBooked: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf einen weiteren \
    Platz in anderen Themen.
    """,
    .adviceInterpreters: """
    {needs, plural, one {# Anliegen wartet} other {# Anliegen warten}} auf jemanden, der Zeit \
    zum Dolmetschen hat.
    """,
  ]
}
