import AssetMap

extension ImportRun {
  mutating func readSettings(_ step: () -> Void) {
    var seen = FirstSeen<String>()
    for row in rows(of: .settings) {
      step()
      let known = row.value(.setting) { (text) throws(UnknownWord) in try KnownSetting(text) }
      guard let known = row.required(.setting, known), seen.isNew(known.name, row, .setting),
        let value = value(of: known, row)
      else { continue }
      contents.settings.append(Setting(name: known.name, value: value))
    }
  }

  /// A setting's value as it is stored.
  private mutating func value(of setting: KnownSetting, _ row: Row) -> String? {
    switch setting {
    case .council:
      let name = row.text(.value)
      return row.required(.value, name?.trimmed.isEmpty == true ? nil : name)
    case .contact: return row.text(.value) ?? ""
    case .workingLanguage:
      let language = row.required(.value, row.value(.value, vocabulary.language))
      // Cards of the same import default to the language that the office is about to work in.
      town.workingLanguage = language ?? town.workingLanguage
      return language?.description
    case .number(_, let range):
      return row.required(.value, row.wholeNumber(.value, in: range)).map(String.init)
    }
  }

  mutating func readThemes(_ step: () -> Void) {
    let rows = rows(of: .themes)
    guard !rows.isEmpty else { return }
    var seen = FirstSeen<ThemeCode>()
    var themes = Dictionary(town.themes.map { ($0.code, $0) }) { first, _ in first }
    var subThemes: [(row: Row, theme: ThemeCode)] = []
    for row in rows {
      step()
      guard let code = themeCode(row), seen.isNew(code, row, .code),
        let theme = sound({ theme(code, row, known: themes[code]) })
      else { continue }
      themes[code] = theme
      contents.themes.append(theme)
      if !code.isTop { subThemes.append((row, code)) }
    }
    for (row, code) in subThemes where themes[code.top] == nil && !incomplete.contains(.themes) {
      row.report(.code, .noTopTheme(code.top.description))
    }
    town.themes = themes.values.sorted { $0.code < $1.code }
    vocabulary = Vocabulary(of: town, incomplete: incomplete)
  }

  private func themeCode(_ row: Row) -> ThemeCode? {
    guard let text = row.required(.code, row.word(.code)) else { return nil }
    guard let code = ThemeCode(text) else { return row.refuse(.code, .themeCode) }
    if let parent = row.word(.parent), code.isTop || parent != code.top.description {
      return row.refuse(.parent, .parent(top: code.isTop ? "none" : code.top.description))
    }
    return code
  }

  /// A theme as a row has it; what the file has no column for stays as it is known.
  private func theme(_ code: ThemeCode, _ row: Row, known: Theme?) -> Theme? {
    func read<Value>(_ column: Column, known: Value?, _ read: () -> Value?) -> Value? {
      row.has(column) ? read() : known
    }
    let level = read(.minLevel, known: known?.minimumLevel) {
      row.value(.minLevel) { (text) throws(UnknownWord) in try SpokenLevel(text) }
    }
    guard let level = row.required(.minLevel, level) else { return nil }
    var labels = known?.labels ?? [:]
    for (language, column) in row.sheet.labels {
      labels[language] = row.sheet.field(at: column, row: row.index)?.text
    }
    return Theme(
      code: code,
      picture: read(.icon, known: known?.picture) { row.word(.icon) },
      minimumLevel: level,
      check: read(.check, known: known?.check) {
        row.value(.check) { (text) throws(UnknownWord) in try CheckKind(text) }
      },
      isSensitive: read(.sensitive, known: known?.isSensitive) {
        row.value(.sensitive, YesNo.value)
      } ?? false,
      isActive: read(.active, known: known?.isActive) { row.value(.active, YesNo.value) } ?? true,
      labels: labels
    )
  }

  mutating func readRelations(_ step: () -> Void) {
    var seen = FirstSeen<Set<ThemeCode>>()
    let known = Set(town.relations.map { [$0.theme, $0.related] })
    for row in rows(of: .themeRelations) {
      step()
      let theme = row.required(.theme, row.value(.theme, vocabulary.theme))
      let related = row.required(.related, row.value(.related, vocabulary.theme))
      let points = row.required(.points, row.wholeNumber(.points, in: 1...400))
      guard let theme, let related, let points else { continue }
      guard theme != related else {
        row.report(.related, .sameTheme)
        continue
      }
      guard seen.isNew([theme, related], row, .related) else { continue }
      // A relation holds both ways: the register has a pair once, whichever way round.
      let isReversed = known.contains([related, theme]) && !known.contains([theme, related])
      let (one, other) = isReversed ? (related, theme) : (theme, related)
      contents.relations.append(ThemeRelation(theme: one, related: other, points: points))
    }
  }

  mutating func readDistances(_ step: () -> Void) {
    var seen = FirstSeen<[LanguageTag]>()
    for row in rows(of: .languageDistances) {
      step()
      let desired = row.required(.desired, row.value(.desired, vocabulary.language))
      let supported = row.required(.supported, row.value(.supported, vocabulary.language))
      let distance = row.required(.distance, row.wholeNumber(.distance, in: 1...1000))
      let isBothWays = row.required(.direction, row.value(.direction, Direction.isBothWays))
      let isActive = row.value(.active, YesNo.value)
      guard let desired, let supported, let distance, let isBothWays,
        seen.isNew([desired, supported], row, .supported)
      else { continue }
      contents.distances.append(
        LanguageDistance(
          desired: desired,
          supported: supported,
          distance: distance,
          isBothWays: isBothWays,
          isActive: isActive ?? true,
          note: row.text(.note)
        )
      )
    }
  }

  mutating func readWording(_ step: () -> Void) {
    var seen = FirstSeen<[String]>()
    for row in rows(of: .wording) {
      step()
      let language = row.required(.language, row.value(.language, vocabulary.language))
      let key = row.required(.sentenceKey, row.word(.sentenceKey))
      guard let language, let key, seen.isNew([language.description, key], row, .sentenceKey)
      else { continue }
      let (translation, checked) = (row.text(.translation) ?? "", row.word(.checked) ?? "")
      do throws(WordingCorrection.Fault) {
        contents.wording.append(try importer.wording(language, key, translation, checked))
      } catch {
        row.report(Column(rawValue: error.column) ?? .sentenceKey, .word(error.sentence))
      }
    }
  }
}
