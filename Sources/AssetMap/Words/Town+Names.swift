extension Town {
  /// The theme with this code, or with this label in any of its languages.
  ///
  /// Themes that are switched off are understood too, since older cards have them.
  ///
  /// - Throws: ``UnknownWord`` with the nearest themes, or with all that share the label.
  package func theme(named text: String) throws(UnknownWord) -> Theme {
    if let theme = themes.first(where: { $0.code.description == text }) { return theme }
    let names = NameTable.shared(themes) { themes in
      NameTable(themes.map { [$0.code.description] + $0.labels.values })
    }
    let index = try names.index(
      of: text,
      expected: "a known theme",
      label: { "\(themes[$0].label(in: workingLanguage)) (\(themes[$0].code))" }
    )
    return themes[index]
  }

  /// The themes in use that have `part` in their code or in a label of any language, best first:
  /// the whole name, then its beginning, then the beginning of a word, then any place; among equals
  /// by code.
  package func themes(matching part: String, limit: Int) -> [Theme] {
    let key = Array(TextKey(part).folded.utf8)
    guard !key.isEmpty else { return [] }
    let found = themes.filter(\.isActive).compactMap { theme -> (PartMatch, Theme)? in
      let names = [theme.code.description] + theme.labels.values
      let best = names.compactMap { PartMatch(of: key, in: TextKey($0).folded) }.min()
      return best.map { ($0, theme) }
    }
    let ordered = found.sorted { ($0.0, $0.1.code) < ($1.0, $1.1.code) }
    return ordered.prefix(max(0, limit)).map(\.1)
  }

  /// The neighbourhood with this name, whatever its case, blanks, hyphens and normal form.
  ///
  /// - Throws: ``UnknownWord`` with the nearest neighbourhoods, or with all where none comes near.
  package func neighbourhood(named text: String) throws(UnknownWord) -> Neighbourhood {
    if let neighbourhood = neighbourhoods.first(where: { $0.name == text }) { return neighbourhood }
    let names = NameTable.shared(neighbourhoods) { NameTable($0.map { [$0.name] }) }
    let index = try names.index(
      of: text,
      expected: "a known neighbourhood",
      label: { neighbourhoods[$0].name }
    )
    return neighbourhoods[index]
  }
}
