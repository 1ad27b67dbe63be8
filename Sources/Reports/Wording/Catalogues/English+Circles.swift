extension Catalogue {
  /// English: tables of group offers, peer circles, exchange circles.
  static let englishCircles: [Wording.Key: String] = [
    .titleGroups: "Tables for those who offer something to a group",
    .introGroups: """
    Whoever offers something to a group gets a table: people who have a language and a time in \
    common.
    """,
    .headTables: """
    {tables, plural, one {# table is} other {# tables are}} proposed, for {people, plural, one \
    {# person} other {# people}}.
    """,
    .headWithoutTable: """
    {count, plural, one {# group offer has} other {# group offers have}} no table yet: fewer \
    than two people can come together.
    """,
    .headLeftOutPeople: """
    Left out: {count, plural, one {# person, who has} other {# people, who have}} not agreed to \
    be shown to the council.
    """,
    .circlesNoPlan: """
    No plan has been made yet, so all needs count as needs that nobody serves. Make one: \
    {command}
    """,
    .circleTimes: "all are free: {times}",
    .circleTimesAsk: "{times}; still to be asked: {who}",
    .circleTimesUnknown: "nobody has said when: ask for a time",
    .circlePeople: "{count, plural, one {one person} other {# people}}",
    .circleWish: "ask first: somebody wishes {wish}, and somebody else there never said",
    .circleConsent: """
    before they meet: {who} {count, plural, one {agrees} other {agree}} to be introduced
    """,
    .emptyGroups: "There is no group offer to which two people can come together.",
    .labelTable: "table",
    .labelLanguage: "language",
    .labelTableTimes: "meet",
    .labelComes: "come",
    .labelAbsent: "cannot come",
    .tableSize: "{count, plural, one {# person comes} other {# people come}}",
    .tableLanguage: "{language}: all speak it well enough for this",
    .tableLearnt: "{language}: it is what they want to learn or practise",
    .tableInterpreted: """
    {language}: all who come speak it well enough for this; the helper speaks {helper}; between \
    them {interpreter}
    """,
    .guestUrgent: "URGENT",
    .guestTheme: "asks for: {theme}",
    .guestNoTimes: "never said when: ask",
    .guestWaiting: "nobody helps yet",
    .guestMatch: "match {code}: {state}",
    .guestLives: "lives in {neighbourhood}",
    .absentLanguage: "does not speak the language of the table well enough",
    .absentTime: "is not free when the others meet",
    .absentPreference: "a wish speaks against somebody at the table",
    .titlePeers: "People who could help each other",
    .introPeers: """
    The people of a circle have the same need, which nobody serves yet. Together they can share \
    what they know, take turns and ask with one voice.
    """,
    .headPeers: """
    {circles, plural, one {# circle is} other {# circles are}} proposed, for {people} of \
    {waiting, plural, one {# person who waits} other {# people who wait}}.
    """,
    .headPeersMost: "No other choice of circles brings more people together.",
    .headPeersNotMost: "Another choice of circles may bring more people together.",
    .emptyPeers: "There are no three people with the same unserved need who could meet.",
    .entryPeers: "{theme} · circle of {count}",
    .labelPlace: "where",
    .labelPeers: "together",
    .peersLanguage: "{language}: all speak it, none below the level {level}",
    .peersNativeLanguage: "{language}: all speak it as their first language",
    .peersPlace: "{neighbourhood}: all live there or next to it",
    .titleExchanges: "Circles in which people give and receive",
    .introExchanges: "In each circle everybody gives something and receives something.",
    .headExchanges: """
    In the whole town {twos, plural, one {one pair} other {# pairs}} could help each other, and \
    {threes, plural, one {one round of three} other {# rounds of three}}; {people, plural, one \
    {# person is} other {# people are}} in at least one of them.
    """,
    .headChosen: """
    {circles, plural, one {# circle is} other {# circles are}} proposed, for {people, plural, \
    one {# person} other {# people}}: each person is in one circle, gives once and receives \
    once.
    """,
    .headChosenProven: """
    This choice is proven best: no other helps more people, or as many with a better fit.
    """,
    .headChosenNotProven: """
    This choice is not proven best: another may help more people, or fit better.
    """,
    .headTooMany: """
    Only those who have waited longest were looked at; left out: {count, plural, one {# person} \
    other {# people}}.
    """,
    .emptyExchanges: "There are no two or three people who could help each other in a circle.",
    .entryTwo: "Circle {number}: two help each other",
    .entryThree: "Circle {number}: three, each helps the next",
    .entryStep: "{giver} helps {receiver} · {theme}",
    .labelGives: "gives",
    .stepProposed: "also proposed as match {code}",
  ]
}
