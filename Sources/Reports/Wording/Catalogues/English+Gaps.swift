extension Catalogue {
  /// English: why nobody helps, and what to do.
  static let englishGaps: [Wording.Key: String] = [
    .obstacleSameHolder: "both cards belong to the same person",
    .obstacleNoCommonLanguage: "the two share no language well enough",
    .obstacleInterpretersBooked: "whoever could interpret has as much as they can take",
    .obstacleNoCommonTime: "the two are never free at the same time",
    .obstaclePreference: "a wish of one side speaks against it",
    .obstacleDeclined: "somebody has said no to this pair",
    .obstacleConsentMissing: "somebody has not agreed to matching",
    .obstacleFullyBooked: "the helper has no place left",
    .causeNoCapability: "Nobody offers this yet",
    .causeNoLanguage: "No language in common that is spoken well enough",
    .causeInterpretersBooked: "All interpreters are busy",
    .causeNoTime: "No time in common",
    .causePreference: "A wish speaks against it",
    .causeDeclined: "Somebody said no",
    .causeConsentMissing: "Agreement to matching is missing",
    .causeFullyBooked: "All helpers are busy",
    .gapNoCapability: "Nobody has put down a card that offers this.",
    .gapNoLanguage: """
    Somebody could help, but the two share no language well enough for it.
    """,
    .gapNoLanguageRecorded:
      "No language is recorded for the person asking: record what they speak.",
    .gapNoLanguageNamed: """
    The person asking speaks {need}; those who could help speak {capabilities}.
    """,
    .gapInterpretersBooked: """
    Somebody could help through an interpreter, but every interpreter has as much as they can \
    take.
    """,
    .gapNoTime: "Somebody could help, but never when the person asking is free.",
    .gapPreference: """
    Somebody could help, but a wish of one side (such as women only) speaks against it.
    """,
    .gapDeclined: "Everybody who could help was proposed before, and somebody said no.",
    .gapConsentMissing: "Somebody could help, but has not agreed to matching.",
    .gapFullyBooked: """
    Somebody could help, but everyone who could already helps as many as they can.
    """,
    .remedyNoCapability: "Ask for it at the next round table, and ask clubs and charities.",
    .remedyNoLanguage: """
    Look for an interpreter for these languages, or for a helper who speaks them.
    """,
    .remedyInterpretersBooked: """
    Ask the interpreters whether they can take one more, or find another.
    """,
    .remedyNoTime: "Ask both sides whether another time is possible.",
    .remedyPreference: "Ask whether the wish can be met another way, or look for another helper.",
    .remedyDeclined: "Look for another helper, or ask whether the no still stands.",
    .remedyConsentMissing: "Ask those who could help whether they agree to matching.",
    .remedyFullyBooked: "Ask the helpers whether they can take one more, or look for another.",
    .headingCauses: "Why, in short",
    .headingAdvice: "Who is looked for",
    .adviceLanguage: """
    {needs, plural, one {# need waits} other {# needs wait}} for someone who speaks {first} \
    and {second}.
    """,
    .adviceTheme: """
    {needs, plural, one {# need waits} other {# needs wait}} for someone who offers: {theme}.
    """,
    .adviceBooked: """
    {needs, plural, one {# need waits} other {# needs wait}} for one more place in: {theme}.
    """,
    .adviceTimes: """
    {needs, plural, one {# need waits} other {# needs wait}} for a time that suits both \
    sides.
    """,
    .adviceConsent: """
    {needs, plural, one {# need waits} other {# needs wait}} for a helper's yes to matching.
    """,
    .adviceOtherThemes: """
    {needs, plural, one {# need waits} other {# needs wait}} for someone who offers something \
    else on the list below.
    """,
    .adviceOtherBooked: """
    {needs, plural, one {# need waits} other {# needs wait}} for one more place in other \
    themes.
    """,
    .adviceInterpreters: """
    {needs, plural, one {# need waits} other {# needs wait}} for an interpreter with time.
    """,
  ]
}
