extension Catalogue {
  /// English: what a council could do.
  static let englishAdvice: [Wording.Key: String] = [
    .titleAdvice: "What would help most",
    .adviceTried: """
    Each change below was tried: the plan was made again with it. Urgent needs count first, then \
    needs, then how well they fit. Nothing was stored.
    """,
    .adviceInOrder: """
    Changes may serve the same needs. So here each is added to those above it, and only what it \
    adds is counted.
    """,
    .adviceNext: "What each change would bring, tried out: {command}",
    .headingAlone: "Each by itself",
    .headingInOrder: "One after the other",
    .changeInterpreter: "One more interpreter for {first} and {second}",
    .changePlace: "One more place in: {theme}",
    .changeHelper: "Someone who speaks {language} and offers: {theme}",
    .orderFirst: "First: {change} · {gain}",
    .orderThen: "Then: {change} · {gain}",
    .orderTogether: "Together: {gain}.",
    .gainNeeds: "{needs, plural, one {# need more} other {# needs more}}",
    .gainNeedsUrgent: """
    {needs, plural, one {# need more} other {# needs more}}, {urgent} of them urgent
    """,
    .gainAllUrgent: "{urgent, plural, one {# urgent need more} other {# urgent needs more}}",
    .gainUrgent: """
    {urgent, plural, one {# urgent need more, where another} other {# urgent needs more, where \
    others}} can wait
    """,
    .gainBoth: """
    {needs, plural, one {# need more} other {# needs more}}; of the urgent ones {urgent} more, where \
    others can wait
    """,
    .boundPrices: """
    {needs, plural, one {# need} other {# needs}} more, by the prices of the plan
    """,
    .boundTime: """
    {needs, plural, one {# need} other {# needs}} more, with as much time as one could ask for
    """,
    .labelServes: "serves",
    .labelAtMost: "at most",
    .labelFor: "for",
    .valueMore: "{count} more",
    .valueUnshown: """
    {count, plural, one {# whose holder has} other {# whose holders have}} not agreed to be shown \
    to the council
    """,
    .valueDisplaced: """
    {count, plural, one {# need} other {# needs}} served now would wait instead
    """,
    .emptyAdvice: "No change that was tried would serve a need more.",
    .emptyAdviceNext: "See what is missing: {command}",
    .footInterpreter: """
    An interpreter is taken to speak both languages well (B2) and to help {count} at a time, as is \
    usual here.
    """,
    .footHelper: """
    Whoever is new is taken to be free at any time, with no wishes; a helper helps one at a time.
    """,
    .footTrial: """
    A place or a helper is tried among those who need no interpreter, an interpreter for all others; \
    nobody else's match is touched.
    """,
    .footPrices: """
    The prices of the plan are its proof: however those who need no interpreter are paired, the \
    change serves no more needs than they say. It may serve fewer.
    """,
  ]
}
