extension Catalogue {
  /// German: what stands at the head of a report.
  static let germanHeads: [Wording.Key: String] = [
    .titleMatches: "Wer könnte wem helfen",
    .titleGaps: "Anliegen, für die noch niemand da ist",
    .titleSuggestions: "Wer passt",
    .headCouncil: "{council} · {day}",
    .headServed: """
    Für {served} von {needs, plural, one {# Anliegen} other {# Anliegen}} ist mindestens eine \
    Hilfe gefunden.
    """,
    .headServedUrgent: """
    Für {served} von {needs, plural, one {# Anliegen} other {# Anliegen}} ist mindestens eine \
    Hilfe gefunden; dringend: {urgentServed} von {urgent}.
    """,
    .headProven: """
    Dieser Plan ist nachweislich der beste: Keine andere Zuordnung hilft mehr dringenden \
    Anliegen, hilft mehr Anliegen oder passt besser.
    """,
    .headProvenBridged: """
    Dieser Plan ist nachweislich der beste: Direkte Hilfe zuerst, und keine andere Zuordnung oder \
    Verteilung der Dolmetschenden hilft mehr dringenden Anliegen, hilft mehr Anliegen oder passt \
    besser.
    """,
    .headBridged: """
    {count, plural, one {# Paar braucht} other {# Paare brauchen}} jemanden, der dolmetscht.
    """,
    .headWithinUrgent: """
    Dieser Plan ist nicht als der beste nachgewiesen: Der bestmögliche hilft höchstens {count, plural, one {# dringenden Anliegen} other {# dringenden \
    Anliegen}} mehr.
    """,
    .headWithinServed: """
    Dieser Plan ist nicht als der beste nachgewiesen: Der bestmögliche hilft ebenso vielen dringenden und höchstens {count, plural, one {# Anliegen} \
    other {# Anliegen}} mehr.
    """,
    .headWithinPoints: """
    Dieser Plan ist nicht als der beste nachgewiesen: Der bestmögliche hilft ebenso vielen Anliegen und passt insgesamt um höchstens {count, plural, \
    one {# Punkt} other {# Punkte}} besser.
    """,
    .headNotProven: """
    Dieser Plan ist nicht als der beste nachgewiesen: Es kann einen besseren geben.
    """,
    .headStale: """
    Seit diesem Plan hat sich das Verzeichnis geändert; ein neuer entsteht mit: {command}
    """,
    .headNoPlan: "Es wurde noch kein Plan gemacht.",
    .headFilters: "Hier nur gezeigt: {filters}.",
    .headFiltersBelow: "Die Zahlen oben gelten für die ganze Stadt. Unten nur gezeigt: {filters}.",
    .headNames: "Namen werden gezeigt, weil: {reason}",
    .headCodes: "Menschen und Karten erscheinen mit ihrem Code, nie mit Namen.",
    .headLeftOutCards: """
    Nicht dabei: {count, plural, one {# Karte, weil die Person} other {# Karten, weil die \
    Personen}} der Zuordnung nicht zugestimmt {count, plural, one {hat} other {haben}}.
    """,
    .headLeftOutMatches: """
    Nicht dabei: {count, plural, one {# Paar, weil jemand darin} other {# Paare, weil jemand \
    darin}} nicht zugestimmt hat, dem Rat gezeigt zu werden.
    """,
    .headLeftOutNeeds: """
    Nicht dabei: {count, plural, one {# Anliegen, weil die Person} other {# Anliegen, weil \
    die Personen}} nicht zugestimmt {count, plural, one {hat} other {haben}}, dem Rat gezeigt \
    zu werden.
    """,
    .nextMatch: "So entsteht einer: {command}",
    .emptyMatches: "Der Plan enthält kein Paar.",
    .emptyFiltered: "Zu dieser Auswahl gibt es nichts. Ohne Filter ist mehr zu sehen.",
    .emptyMatchesNext: "Was fehlt, zeigt: {command}",
    .emptyGaps: "Für jedes offene Anliegen ist mindestens eine Hilfe gefunden.",
    .emptyGapsNext: "Wer wem hilft, zeigt: {command}",
    .emptyAsked: "Es gibt keine offene Karte, zu der sich fragen ließe.",
    .emptyAskedNext: "Zuerst eine eingeben: {command}",
    .emptySuggestions: "Es passt noch niemand.",
    .emptyList: "Nichts aufzulisten.",
  ]
}

extension Catalogue {
  /// German: headings and labels within a report.
  static let germanGroups: [Wording.Key: String] = [
    .groupMatches: "{neighbourhood} · {count, plural, one {# Paar} other {# Paare}}",
    .groupNeeds: "{cause} · {count, plural, one {# Anliegen} other {# Anliegen}}",
    .groupNowhere: "Stadtteil nicht bekannt",
    .entryMatch: "{theme} · Paar {code}",
    .entryNeed: "{theme} · Anliegen {code}",
    .entryCapability: "{theme} · Angebot {code}",
    .entrySuggestion: "{number}. {code}",
    .entryUrgent: "{entry} · DRINGEND",
    .entryAbout: "{theme}: {language}",
    .labelNeeds: "braucht",
    .labelOffers: "bietet",
    .labelWho: "wer",
    .labelLives: "wohnt",
    .labelSpeaks: "spricht",
    .labelWhy: "warum",
    .labelBut: "aber",
    .labelFirst: "! vorher",
    .labelState: "Stand",
    .labelRoom: "Platz",
    .labelPlan: "Plan",
    .labelNearBy: "ähnlich",
    .labelInterpreter: "mit",
    .labelInterpreters: "mit",
    .valueInterpreter: "{code} (dolmetscht)",
    .labelTimes: "wann",
    .valuePeople: "{words} (für {count} Personen)",
    .valueHelpers: "{words} ({count} Helfende gesucht)",
    .valuePlaces: """
    {count, plural, =0 {kein Platz mehr frei} one {noch ein Platz frei} other {noch # Plätze \
    frei}}
    """,
    .valueChosen: "der beste Plan wählt jetzt dies",
    .valueLeftPlaces: """
    {count, plural, =0 {im besten Plan sind alle Plätze vergeben} one {im besten Plan bleibt ein \
    Platz frei} other {im besten Plan bleiben # Plätze frei}}
    """,
    .valueLeftHelpers: """
    {count, plural, =0 {im besten Plan helfen andere} one {im besten Plan fehlt noch jemand, der \
    hilft} other {im besten Plan fehlen noch # Helfende}}
    """,
    .valueChosenNone: "der beste Plan für direkte Hilfe wählt jetzt nichts davon",
    .valueChosenBelow: "hier nicht gezeigt wählt der beste Plan jetzt: {codes}",
    .valueFit: "passt\u{A0}zu\u{A0}{points}\u{A0}von\u{A0}1000",
    .valueNearBy: "{code} ({theme})",
    .valueAbility: "{language} ({level})",
    .valueAbilityReads: "{language} ({level}, liest es)",
    .valueAbilityDoesNotRead: "{language} ({level}, liest es nicht)",
    .valueYes: "ja",
    .valueNo: "nein",
    .valueDay: "{day}. {month} {year}",
    .valueGroup: """
    {words} (für eine Gruppe von {count, plural, one {einer Person} other {# Personen}})
    """,
    .footLevels: """
    Wie gut jemand eine Sprache spricht: A1 erste Wörter, A2 einfache Sätze, B1 Alltag, B2 \
    gut, C1 sehr gut, C2 fast wie die Muttersprache.
    """,
    .footFit: """
    Die Passung zählt Thema, Sprache, Ort, Zeit und Wartezeit zusammen; 1000 passt \
    vollkommen. Sie ordnet die Paare, sie entscheidet nicht: Das tun Sie.
    """,
    .footSuggestions: """
    Nichts wurde gespeichert: Das sind Vorschläge. Paare für die ganze Stadt macht {command}
    """,
    .footPlan: """
    Der beste Plan ist der für direkte Hilfe in der ganzen Stadt, nach dem jetzigen Stand. Was \
    durch Dolmetschen zustande kommt, ist nicht darin und kann ihn ändern.
    """,
  ]
}
