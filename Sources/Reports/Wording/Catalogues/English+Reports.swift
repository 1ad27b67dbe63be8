extension Catalogue {
  /// English: what stands at the head of a report.
  static let englishHeads: [Wording.Key: String] = [
    .titleMatches: "Who could help whom",
    .titleGaps: "Needs that nobody serves yet",
    .titleSuggestions: "Who fits",
    .headCouncil: "{council} · {day}",
    .headServed: """
    {served} of {needs, plural, one {# need has} other {# needs have}} at least one helper.
    """,
    .headServedUrgent: """
    {served} of {needs, plural, one {# need has} other {# needs have}} at least one helper; \
    urgent: {urgentServed} of {urgent}.
    """,
    .headProven: """
    This plan is proven best: no other way to pair people helps more urgent needs, helps more \
    needs, or fits better.
    """,
    .headProvenBridged: """
    This plan is proven best: direct help first, no other way to pair people or to share out the \
    interpreters helps more urgent needs, helps more needs, or fits better.
    """,
    .headBridged: """
    {count, plural, one {# match goes} other {# matches go}} through an interpreter.
    """,
    .headWithinUrgent: """
    This plan is not proven best: the best there could be helps at most {count, plural, one {# more \
    urgent need} other {# more urgent needs}}.
    """,
    .headWithinServed: """
    This plan is not proven best: the best there could be helps as many urgent needs, and at most \
    {count, plural, one {# more need} other {# more needs}}.
    """,
    .headWithinPoints: """
    This plan is not proven best: the best there could be helps as many needs, and fits better by at most {count, plural, one {# point} other {# points}} in all.
    """,
    .headNotProven: "This plan is not proven best: there may be a better one.",
    .headStale: "The register has changed since this plan was made; make a new one: {command}",
    .headNoPlan: "No plan has been made yet.",
    .headFilters: "Shown here only: {filters}.",
    .headFiltersBelow: "The totals above are for the whole town. Shown below only: {filters}.",
    .headNames: "Names are shown because: {reason}",
    .headCodes: "People and cards appear by their codes, never by name.",
    .headLeftOutCards: """
    Left out: {count, plural, one {# card, because its holder has} other {# cards, because \
    their holders have}} not agreed to matching.
    """,
    .headLeftOutMatches: """
    Left out: {count, plural, one {# match, because somebody in it has} other {# matches, \
    because somebody in them has}} not agreed to be shown to the council.
    """,
    .headLeftOutNeeds: """
    Left out: {count, plural, one {# need, because its holder has} other {# needs, because \
    their holders have}} not agreed to be shown to the council.
    """,
    .nextMatch: "Make one: {command}",
    .emptyMatches: "The plan has no pair to show.",
    .emptyFiltered: "Nothing fits what was asked for. Leave a filter out to see more.",
    .emptyMatchesNext: "See what is missing: {command}",
    .emptyGaps: "Every open need has at least one helper.",
    .emptyGapsNext: "See who helps whom: {command}",
    .emptyAsked: "There is no open card to ask about.",
    .emptyAskedNext: "Enter one first: {command}",
    .emptySuggestions: "Nobody fits yet.",
    .emptyList: "Nothing to list.",
  ]
}

extension Catalogue {
  /// English: headings and labels within a report.
  static let englishGroups: [Wording.Key: String] = [
    .groupMatches: "{neighbourhood} · {count, plural, one {# match} other {# matches}}",
    .groupNeeds: "{cause} · {count, plural, one {# need} other {# needs}}",
    .groupNowhere: "Neighbourhood not known",
    .entryMatch: "{theme} · match {code}",
    .entryNeed: "{theme} · need {code}",
    .entryCapability: "{theme} · capability {code}",
    .entrySuggestion: "{number}. {code}",
    .entryUrgent: "{entry} · URGENT",
    .entryAbout: "{theme}: {language}",
    .labelNeeds: "needs",
    .labelOffers: "offers",
    .labelWho: "who",
    .labelLives: "lives",
    .labelSpeaks: "speaks",
    .labelWhy: "why",
    .labelBut: "but",
    .labelFirst: "! first",
    .labelState: "state",
    .labelRoom: "room",
    .labelPlan: "plan",
    .labelNearBy: "near by",
    .labelInterpreter: "through",
    .labelInterpreters: "through",
    .valueInterpreter: "interpreter {code}",
    .labelTimes: "when",
    .valuePeople: "{words} (for {count} people)",
    .valueHelpers: "{words} ({count} helpers wanted)",
    .valuePlaces: "{count, plural, =0 {no place left} one {one place left} other {# places left}}",
    .valueChosen: "the best plan now chooses this",
    .valueLeftPlaces: """
    {count, plural, =0 {all places are taken in the best plan} one {one place is left in the best \
    plan} other {# places are left in the best plan}}
    """,
    .valueLeftHelpers: """
    {count, plural, =0 {others help with it in the best plan} one {one helper is still missing in \
    the best plan} other {# helpers are still missing in the best plan}}
    """,
    .valueChosenNone: "the best plan of direct help now chooses none of these",
    .valueChosenBelow: "not shown here, the best plan now chooses: {codes}",
    .valueFit: "fit\u{A0}{points}\u{A0}of\u{A0}1000",
    .valueNearBy: "{code} ({theme})",
    .valueAbility: "{language} ({level})",
    .valueAbilityReads: "{language} ({level}, reads it)",
    .valueAbilityDoesNotRead: "{language} ({level}, does not read it)",
    .valueYes: "yes",
    .valueNo: "no",
    .valueDay: "{day} {month} {year}",
    .valueGroup: "{words} (for a group of {count, plural, one {one person} other {# people}})",
    .footLevels: """
    How well a language is spoken: A1 first words, A2 simple sentences, B1 everyday talk, B2 \
    well, C1 very well, C2 almost like a native.
    """,
    .footFit: """
    The fit adds up theme, language, place, time and waiting; 1000 is a perfect fit. It \
    orders the pairs, it does not decide: you do.
    """,
    .footSuggestions: """
    Nothing was stored: these are suggestions. Pairs for the whole town come from {command}
    """,
    .footPlan: """
    The best plan is the one of direct help for the whole town, as the register stands now. What \
    interpreters carry is not in it, and may change it.
    """,
  ]
}
