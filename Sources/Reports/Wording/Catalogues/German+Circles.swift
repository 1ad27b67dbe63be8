extension Catalogue {
  /// German: tables of group offers, peer circles, exchange circles.
  static let germanCircles: [Wording.Key: String] = [
    .titleGroups: "Tische für Angebote an eine Gruppe",
    .introGroups: """
    Wer einer Gruppe etwas anbietet, bekommt einen Tisch: Menschen mit einer gemeinsamen Sprache \
    und einer gemeinsamen Zeit.
    """,
    .headTables: """
    Vorgeschlagen {tables, plural, one {ist # Tisch} other {sind # Tische}} für {people, plural, \
    one {# Person} other {# Personen}}.
    """,
    .headWithoutTable: """
    {count, plural, one {# Gruppenangebot hat} other {# Gruppenangebote haben}} noch keinen \
    Tisch: Es können keine zwei Personen zusammenkommen.
    """,
    .headLeftOutPeople: """
    Nicht dabei: {count, plural, one {# Person, die nicht zugestimmt hat} other {# Personen, die \
    nicht zugestimmt haben}}, dem Rat gezeigt zu werden.
    """,
    .circlesNoPlan: """
    Es wurde noch kein Plan gemacht, darum gilt für jedes Anliegen, dass noch niemand da ist. So \
    entsteht einer: {command}
    """,
    .circleTimes: "alle haben Zeit: {times}",
    .circleTimesAsk: "{times}; noch zu fragen: {who}",
    .circleTimesUnknown: "niemand hat gesagt, wann: nach einer Zeit fragen",
    .circlePeople: "{count, plural, one {eine Person} other {# Personen}}",
    .circleWish: """
    erst fragen: Jemand wünscht {wish}, und nicht alle anderen haben dazu etwas gesagt
    """,
    .circleConsent: """
    vor dem Treffen: {who} {count, plural, one {stimmt} other {stimmen}} zu, vorgestellt zu werden
    """,
    .emptyGroups: "Es gibt kein Gruppenangebot, zu dem zwei Personen zusammenkommen können.",
    .labelTable: "Tisch",
    .labelLanguage: "Sprache",
    .labelTableTimes: "Treffen",
    .labelComes: "kommen",
    .labelAbsent: "kann nicht",
    .tableSize: "{count, plural, one {# Person kommt} other {# Personen kommen}}",
    .tableLanguage: "{language}: alle sprechen es gut genug dafür",
    .tableLearnt: "{language}: das wollen sie lernen oder üben",
    .tableInterpreted: """
    {language}: alle, die kommen, sprechen es gut genug dafür; die helfende Seite spricht \
    {helper}; dazwischen {interpreter}
    """,
    .guestUrgent: "DRINGEND",
    .guestTheme: "sucht: {theme}",
    .guestNoTimes: "hat nie gesagt, wann: fragen",
    .guestWaiting: "noch hilft niemand",
    .guestMatch: "Paar {code}: {state}",
    .guestLives: "wohnt in {neighbourhood}",
    .absentLanguage: "spricht die Sprache des Tisches nicht gut genug",
    .absentTime: "hat keine Zeit, wenn die anderen sich treffen",
    .absentPreference: "ein Wunsch spricht gegen jemanden am Tisch",
    .titlePeers: "Menschen, die einander helfen könnten",
    .introPeers: """
    Die Menschen eines Kreises haben dasselbe Anliegen, für das noch niemand da ist. Zusammen \
    können sie teilen, was sie wissen, sich abwechseln und mit einer Stimme fragen.
    """,
    .headPeers: """
    Vorgeschlagen {circles, plural, one {ist # Kreis} other {sind # Kreise}} für {people} von \
    {waiting, plural, one {# Person, die wartet} other {# Personen, die warten}}.
    """,
    .headPeersMost: "Keine andere Wahl von Kreisen bringt mehr Menschen zusammen.",
    .headPeersNotMost: "Eine andere Wahl von Kreisen könnte mehr Menschen zusammenbringen.",
    .emptyPeers: """
    Es gibt keine drei Menschen mit demselben offenen Anliegen, die sich treffen könnten.
    """,
    .entryPeers: "{theme} · Kreis von {count}",
    .labelPlace: "wo",
    .labelPeers: "zusammen",
    .peersLanguage: "{language}: alle sprechen es, niemand unter der Stufe {level}",
    .peersNativeLanguage: "{language}: die Muttersprache aller",
    .peersPlace: "{neighbourhood}: alle wohnen dort oder nebenan",
    .titleExchanges: "Kreise, in denen alle geben und bekommen",
    .introExchanges: "In jedem Kreis gibt jede Person etwas und bekommt etwas.",
    .headExchanges: """
    In der ganzen Stadt {twos, plural, one {könnte ein Paar} other {könnten # Paare}} einander \
    helfen und {threes, plural, one {eine Runde} other {# Runden}} zu dritt; {people, plural, \
    one {# Person ist} other {# Personen sind}} in mindestens einem davon.
    """,
    .headChosen: """
    Vorgeschlagen {circles, plural, one {ist # Kreis} other {sind # Kreise}} für {people, \
    plural, one {# Person} other {# Personen}}: Jede Person ist in einem Kreis, gibt einmal und \
    bekommt einmal.
    """,
    .headChosenProven: """
    Diese Wahl ist nachweislich die beste: Keine andere hilft mehr Menschen oder ebenso vielen \
    passender.
    """,
    .headChosenNotProven: """
    Diese Wahl ist nicht als die beste nachgewiesen: Eine andere könnte mehr Menschen helfen \
    oder besser passen.
    """,
    .headTooMany: """
    Nur wer am längsten wartet, wurde betrachtet; nicht dabei: {count, plural, one {# Person} \
    other {# Personen}}.
    """,
    .emptyExchanges: "Es gibt keine zwei oder drei Menschen, die einander im Kreis helfen könnten.",
    .entryTwo: "Kreis {number}: zwei helfen einander",
    .entryThree: "Kreis {number}: zu dritt hilft jede Person der nächsten",
    .entryStep: "{giver} hilft {receiver} · {theme}",
    .labelGives: "gibt",
    .stepProposed: "auch vorgeschlagen als Paar {code}",
  ]
}
