extension Catalogue {
  /// German: what a council could do.
  static let germanAdvice: [Wording.Key: String] = [
    .titleAdvice: "Was am meisten helfen würde",
    .adviceTried: """
    Jede Änderung wurde ausprobiert: Der Plan wurde mit ihr neu gemacht. Zuerst zählen dringende \
    Anliegen, dann alle Anliegen, dann die Passung. Nichts wurde gespeichert.
    """,
    .adviceInOrder: """
    Änderungen können denselben Anliegen helfen. Darum kommt hier jede zu denen über ihr hinzu, und \
    nur was sie zusätzlich bringt, zählt.
    """,
    .adviceNext: "Was jede Änderung bringen würde, zeigt: {command}",
    .headingAlone: "Jede für sich",
    .headingInOrder: "Eine nach der anderen",
    .changeInterpreter: "Noch jemand, der {first} und {second} dolmetscht",
    .changePlace: "Noch ein Platz: {theme}",
    .changeHelper: "Noch ein Angebot von jemandem, der {language} spricht: {theme}",
    .orderFirst: "Zuerst: {change} · {gain}",
    .orderThen: "Dann: {change} · {gain}",
    .orderTogether: "Zusammen: {gain}.",
    .gainNeeds: "{needs, plural, one {# Anliegen mehr} other {# Anliegen mehr}}",
    .gainNeedsUrgent: """
    {needs, plural, one {# Anliegen mehr} other {# Anliegen mehr}}, davon {urgent} dringend
    """,
    .gainAllUrgent: """
    {urgent, plural, one {# dringendes Anliegen mehr} other {# dringende Anliegen mehr}}
    """,
    .gainUrgent: """
    {urgent, plural, one {# dringendes Anliegen mehr, wo ein anderes} other {# dringende Anliegen \
    mehr, wo andere}} warten {urgent, plural, one {kann} other {können}}
    """,
    .gainBoth: """
    {needs, plural, one {# Anliegen mehr} other {# Anliegen mehr}}; von den dringenden {urgent} mehr, \
    wo andere warten können
    """,
    .boundPrices: """
    {needs, plural, one {# Anliegen} other {# Anliegen}} mehr, nach den Preisen des Plans
    """,
    .boundTime: """
    {needs, plural, one {# Anliegen} other {# Anliegen}} mehr, mit beliebig viel Zeit
    """,
    .labelServes: "hilft",
    .labelAtMost: "höchstens",
    .labelFor: "für",
    .valueMore: "{count} weitere",
    .valueUnshown: """
    {count, plural, one {# von jemandem, der} other {# von Personen, die}} nicht zugestimmt \
    {count, plural, one {hat} other {haben}}, dem Rat gezeigt zu werden
    """,
    .valueDisplaced: """
    {count, plural, one {# Anliegen, dem jetzt geholfen wird, müsste} other {# Anliegen, denen jetzt \
    geholfen wird, müssten}} stattdessen warten
    """,
    .emptyAdvice: "Keine der ausprobierten Änderungen würde einem Anliegen mehr helfen.",
    .emptyAdviceNext: "Was fehlt, zeigt: {command}",
    .footInterpreter: """
    Angenommen ist: Wer dolmetscht, spricht beide Sprachen gut (B2) und hilft bei {count} Paaren \
    zugleich, wie es hier üblich ist.
    """,
    .footHelper: """
    Angenommen ist: Wer neu dazukommt, hat jederzeit Zeit und keine besonderen Wünsche; ein neues \
    Angebot gilt für eine Person.
    """,
    .footTrial: """
    Ein Platz oder ein Angebot wird dort ausprobiert, wo niemand dolmetschen muss, das Dolmetschen \
    bei allen anderen; kein Paar sonst ändert sich dadurch.
    """,
    .footPrices: """
    Die Preise des Plans sind sein Nachweis: Wie immer man zuordnet, wo niemand dolmetschen muss, \
    mehr Anliegen, als sie sagen, hilft die Änderung nicht. Es können weniger sein.
    """,
  ]
}
