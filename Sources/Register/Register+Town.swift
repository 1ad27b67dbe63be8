package import AssetMap
internal import GRDB

extension Register {
  /// The council's settings and tables.
  package func town() throws(RegisterError) -> Town { try read { try $0.town() } }

  /// The settings as names and values, in the order in which they are shown.
  package func settings() throws(RegisterError) -> [Setting] { try town().settings }

  /// Changes one setting.
  ///
  /// - Throws: ``RegisterError/setting(name:value:allowed:)`` where the value is out of range.
  package func set(_ setting: Setting, acting: Acting) throws(RegisterError) {
    try write(acting, "settings set", record: setting.name) { database in
      try database.set(setting)
    }
  }

  /// Adds a theme, or replaces the one with its code.
  package func save(_ theme: Theme, acting: Acting) throws(RegisterError) {
    try write(acting, "theme", record: theme.code.description) { try $0.save(theme) }
  }

  /// Adds a neighbourhood, or gives the one with its name these adjacent ones.
  package func save(_ neighbourhood: Neighbourhood, acting: Acting) throws(RegisterError) {
    try write(acting, "neighbourhood", record: nil) { try $0.save([neighbourhood]) }
  }
}

extension Town {
  /// Its settings as names and values, in the order in which they are shown.
  package var settings: [Setting] {
    [
      Setting(name: "council", value: council),
      Setting(name: "contact", value: contact ?? ""),
      Setting(name: "working-language", value: workingLanguage.description),
    ]
      + PolicySetting.all.map {
        Setting(name: $0.name, value: String(policy[keyPath: $0.path]))
      }
      + RetentionSetting.all.map {
        Setting(name: $0.name, value: String(retention[keyPath: $0.path]))
      }
  }
}

extension Database {
  func town() throws -> Town {
    var settings: [String: String] = [:]
    let settingRows = try rows("SELECT name, value FROM setting")
    while let row = try settingRows.next() { settings[try row.cell(0)] = try row.cell(1) as String }
    var policy = Policy()
    for setting in PolicySetting.all {
      if let value = settings[setting.name].flatMap(Int.init) {
        guard setting.range.contains(value) else {
          throw UnreadableRow(what: "a setting is out of range")
        }
        policy[keyPath: setting.path] = value
      }
    }
    var retention = Retention()
    for setting in RetentionSetting.all {
      if let value = settings[setting.name].flatMap(Int.init) {
        guard setting.range.contains(value) else {
          throw UnreadableRow(what: "a setting is out of range")
        }
        retention[keyPath: setting.path] = value
      }
    }
    return Town(
      council: settings["council"] ?? "",
      contact: settings["contact"].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 },
      workingLanguage: LanguageTag(stored: settings["working-language"] ?? "de"),
      policy: policy,
      retention: retention,
      themes: try themes(),
      relations: try relations(),
      distances: try distances(),
      neighbourhoods: try neighbourhoods()
    )
  }

  private func themes() throws -> [Theme] {
    var labels: [String: [LanguageTag: String]] = [:]
    let labelRows = try rows("SELECT theme, language, label FROM theme_label")
    while let row = try labelRows.next() {
      labels[try row.cell(0), default: [:]][try row.language(1)] = try row.cell(2) as String
    }
    let themeRows = try rows(
      """
      SELECT code, picture, minimum_level, "check", is_sensitive, is_active FROM theme ORDER BY code
      """
    )
    var themes: [Theme] = []
    while let row = try themeRows.next() {
      let code: String = try row.cell(0)
      themes.append(
        Theme(
          code: ThemeCode(stored: code),
          picture: try row.cellIfAny(1),
          minimumLevel: try row.value(2),
          check: try row.valueIfAny(3),
          isSensitive: try row.cell(4),
          isActive: try row.cell(5),
          labels: labels[code] ?? [:]
        )
      )
    }
    return try themes.refusingTwins(\.code)
  }

  private func relations() throws -> [ThemeRelation] {
    let rows = try rows("SELECT theme, related, points FROM theme_relation ORDER BY theme, related")
    return try Array(
      rows.map {
        ThemeRelation(
          theme: ThemeCode(stored: try $0.cell(0)),
          related: ThemeCode(stored: try $0.cell(1)),
          points: try $0.number(2, in: 1...400)
        )
      }
    )
  }

  private func distances() throws -> [LanguageDistance] {
    let rows = try rows(
      """
      SELECT desired, supported, distance, is_both_ways, is_active, note FROM language_distance
      ORDER BY desired, supported
      """
    )
    return try Array(
      rows.map {
        LanguageDistance(
          desired: try $0.language(0),
          supported: try $0.language(1),
          distance: try $0.number(2, in: 1...1000),
          isBothWays: try $0.cell(3),
          isActive: try $0.cell(4),
          note: try $0.cellIfAny(5)
        )
      }
    )
  }

  private func neighbourhoods() throws -> [Neighbourhood] {
    let names = try neighbourhoodNames()
    var adjacent: [Int64: [String]] = [:]
    let pairs = try rows("SELECT neighbourhood, adjacent FROM adjacency")
    while let row = try pairs.next() {
      if let name = names[try row.cell(1)] { adjacent[try row.cell(0), default: []].append(name) }
    }
    return names.map { Neighbourhood(name: $1, adjacent: (adjacent[$0] ?? []).sorted()) }
      .sorted { $0.name < $1.name }
  }

  /// The names of the neighbourhoods by the store's own key.
  func neighbourhoodNames() throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    let found = try rows("SELECT id, name FROM neighbourhood")
    while let row = try found.next() { names[try row.cell(0)] = try row.cell(1) as String }
    return names
  }

  /// The store's own keys of the neighbourhoods by name.
  func neighbourhoodKeys() throws -> [String: Int64] {
    Dictionary(try neighbourhoodNames().map { ($1, $0) }) { first, _ in first }
  }

  // MARK: Writing

  /// Stores a setting after looking at its value.
  func set(_ setting: Setting) throws {
    switch setting.name {
    case "council":
      guard !setting.value.allSatisfy(\.isWhitespace) else {
        throw RegisterError.setting(
          name: setting.name,
          value: setting.value,
          allowed: "give the council's name"
        )
      }
    case "contact", "working-language": break
    default: try check(setting)
    }
    try save(setting: setting.name, setting.value)
  }

  private func check(_ setting: Setting) throws(RegisterError) {
    let ranges =
      PolicySetting.all.map { ($0.name, $0.range) }
      + RetentionSetting.all.map { ($0.name, $0.range) }
    guard let range = ranges.first(where: { $0.0 == setting.name })?.1 else {
      throw .unknown(kind: "settings", setting.name)
    }
    guard let value = Int(setting.value), range.contains(value) else {
      throw .setting(
        name: setting.name,
        value: setting.value,
        allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
  }

  func save(setting name: String, _ value: String) throws {
    try run(
      "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      [name, try value.stored("setting")]
    )
  }

  func save(_ theme: Theme) throws {
    try run(
      """
      INSERT INTO theme (code, picture, minimum_level, "check", is_sensitive, is_active)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET picture = excluded.picture, minimum_level = excluded.minimum_level,
        "check" = excluded."check", is_sensitive = excluded.is_sensitive,
        is_active = excluded.is_active
      """,
      [
        theme.code.description, try theme.picture?.stored("picture"), theme.minimumLevel.rawValue,
        theme.check?.rawValue, theme.isSensitive, theme.isActive,
      ]
    )
    try run("DELETE FROM theme_label WHERE theme = ?", [theme.code.description])
    for (language, label) in theme.labels.sorted(by: { $0.key < $1.key }) {
      try run(
        "INSERT INTO theme_label (theme, language, label) VALUES (?, ?, ?)",
        [theme.code.description, language.description, try label.stored("label")]
      )
    }
  }

  func save(_ relation: ThemeRelation) throws {
    try run(
      """
      INSERT INTO theme_relation (theme, related, points) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET points = excluded.points
      """,
      [relation.theme.description, relation.related.description, relation.points]
    )
  }

  func save(_ distance: LanguageDistance) throws {
    try run(
      """
      INSERT INTO language_distance (desired, supported, distance, is_both_ways, is_active, note)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET distance = excluded.distance,
        is_both_ways = excluded.is_both_ways, is_active = excluded.is_active, note = excluded.note
      """,
      [
        distance.desired.description, distance.supported.description, distance.distance,
        distance.isBothWays, distance.isActive, try distance.note?.stored("note"),
      ]
    )
  }

  /// Stores neighbourhoods with their adjacent ones, which may be among them or in the store.
  func save(_ neighbourhoods: [Neighbourhood]) throws {
    for neighbourhood in neighbourhoods {
      try run(
        "INSERT INTO neighbourhood (name) VALUES (?) ON CONFLICT DO NOTHING",
        [try neighbourhood.name.stored("name")]
      )
    }
    let keys = try neighbourhoodKeys()
    for neighbourhood in neighbourhoods {
      let key = keys[neighbourhood.name]
      try run("DELETE FROM adjacency WHERE neighbourhood = ?1 OR adjacent = ?1", [key])
    }
    for neighbourhood in neighbourhoods {
      guard let key = keys[neighbourhood.name] else { continue }
      for name in neighbourhood.adjacent where name != neighbourhood.name {
        guard let adjacent = keys[name] else {
          throw RegisterError.unknown(kind: "neighbourhood", name)
        }
        for (one, other) in [(key, adjacent), (adjacent, key)] {
          try run("INSERT INTO adjacency VALUES (?, ?) ON CONFLICT DO NOTHING", [one, other])
        }
      }
    }
  }
}
