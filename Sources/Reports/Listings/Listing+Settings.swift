package import AssetMap

extension Listing {
  /// The settings of the store, in the order given.
  package static func settings(_ settings: [Setting], for reader: Reader) -> Listing {
    Listing(
      reader.wording[.listSettings],
      columns: [
        Column("name", reader.wording[.columnName]),
        Column("value", reader.wording[.columnValue]),
      ],
      rows: settings.map { [.code($0.name), .text($0.value)] }
    )
  }

  /// The weights of matching: value, the range to choose from, and what each decides.
  package static func policy(_ policy: Policy, for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listPolicy],
      columns: [
        Column("name", wording[.columnName]), Column("value", wording[.columnValue]),
        Column("from", wording[.columnLeast]), Column("to", wording[.columnGreatest]),
        Column("meaning", wording[.columnMeaning]),
      ],
      rows: PolicySetting.all.map { setting in
        let meaning = reader.meaning(of: setting)
        return [
          .code(setting.name), .number(policy[keyPath: setting.path]),
          .number(setting.range.lowerBound), .number(setting.range.upperBound),
          .term(meaning.plain, meaning),
        ]
      }
    )
  }
}

extension Reader {
  /// What a weight of the policy decides.
  package func meaning(of setting: PolicySetting) -> Phrase {
    if let key = Wording.Key(weight: setting.name) { return wording[key] }
    let level = SpokenLevel.allCases.first { setting.name == "language.\($0.name)" }
    guard let level else { return .words(setting.meaning) }
    return wording[.policyLanguageLevel, ["level": self.level(level)]]
  }
}
