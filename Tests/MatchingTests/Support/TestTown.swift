import AssetMap

extension Town {
  /// A town with a few themes of each sort.
  static let test = Town(
    council: "Test",
    workingLanguage: "de",
    themes: [
      Theme(code: "childcare", minimumLevel: .a2, check: .children, labels: [:]),
      Theme(code: "childcare.babysitting", minimumLevel: .a2, check: .children, labels: [:]),
      Theme(code: "childcare.during-class", minimumLevel: .a2, check: .children, labels: [:]),
      Theme(code: "contacts.locals", minimumLevel: .a1, labels: [:]),
      Theme(code: "housing", minimumLevel: .b1, labels: [:]),
      Theme(code: "housing.moving", minimumLevel: .a2, labels: [:]),
      Theme(code: "housing.repairs", minimumLevel: .a2, labels: [:]),
      Theme(code: "housing.search", minimumLevel: .b1, labels: [:]),
      Theme(code: "interpreting.appointment", minimumLevel: .b2, labels: [:]),
      Theme(code: "language", minimumLevel: .a1, labels: [:]),
      Theme(code: "language.course", minimumLevel: .a1, labels: [:]),
      Theme(code: "language.practice", minimumLevel: .a1, labels: [:]),
      Theme(code: "official.accompany", minimumLevel: .b1, labels: [:]),
    ],
    relations: [
      ThemeRelation(theme: "childcare.during-class", related: "childcare.babysitting", points: 340),
      ThemeRelation(theme: "language.practice", related: "contacts.locals", points: 260),
      ThemeRelation(
        theme: "official.accompany",
        related: "interpreting.appointment",
        points: 260
      ),
    ],
    distances: [
      LanguageDistance(desired: "hr", supported: "bs", distance: 4, isBothWays: true),
      LanguageDistance(desired: "bs", supported: "mk", distance: 1, isBothWays: false),
      LanguageDistance(desired: "apc", supported: "ar", distance: 10, isBothWays: false),
      LanguageDistance(
        desired: "sr-Latn",
        supported: "hr",
        distance: 4,
        isBothWays: true,
        isActive: false
      ),
    ],
    neighbourhoods: [
      Neighbourhood(name: "Kork", adjacent: ["Odelshofen"]),
      Neighbourhood(name: "Kreuzmatt"),
      Neighbourhood(name: "Odelshofen"),
    ]
  )
}

extension LanguageTag: ExpressibleByStringLiteral {
  /// The tag or code as it is stored.
  public init(stringLiteral: String) { self.init(stored: stringLiteral) }
}

extension ThemeCode: ExpressibleByStringLiteral {
  /// The tag or code as it is stored.
  public init(stringLiteral: String) { self.init(stored: stringLiteral) }
}

extension Day {
  /// The day of all tests.
  static let test = Day(number: 17_124)
}

extension Set<Purpose> {
  /// What a holder who may be matched consents to.
  static let all: Set<Purpose> = [.keep, .match, .review, .introduce]
}
