/// A named part of town.
package struct Neighbourhood: Hashable, Sendable {
  package var name: String
  /// The names of the neighbourhoods next to it, sorted; adjacency holds both ways.
  package var adjacent: [String]

  package init(name: String, adjacent: [String] = []) {
    self.name = name
    self.adjacent = adjacent
  }
}

/// What is common to all cards of a register: the council's settings and tables.
package struct Town: Hashable, Sendable {
  /// The name of the council, for the head of its reports.
  package var council: String
  /// How the office is reached, for residents: name, address, telephone, hours; `nil` where unsaid.
  package var contact: String?
  /// The language the office works in.
  package var workingLanguage: LanguageTag
  package var policy: Policy
  package var retention: Retention
  /// Sorted by code.
  package var themes: [Theme]
  package var relations: [ThemeRelation]
  package var distances: [LanguageDistance]
  /// Sorted by name.
  package var neighbourhoods: [Neighbourhood]

  package init(
    council: String,
    contact: String? = nil,
    workingLanguage: LanguageTag,
    policy: Policy = Policy(),
    retention: Retention = Retention(),
    themes: [Theme] = [],
    relations: [ThemeRelation] = [],
    distances: [LanguageDistance] = [],
    neighbourhoods: [Neighbourhood] = []
  ) {
    self.council = council
    self.contact = contact
    self.workingLanguage = workingLanguage
    self.policy = policy
    self.retention = retention
    self.themes = themes
    self.relations = relations
    self.distances = distances
    self.neighbourhoods = neighbourhoods
  }

  /// The theme with this code.
  package func theme(_ code: ThemeCode) -> Theme? { themes.first { $0.code == code } }
}
