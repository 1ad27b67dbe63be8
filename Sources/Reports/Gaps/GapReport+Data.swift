package import AssetMap

extension GapReport {
  /// A row an unserved need.
  package func cells(for reader: Reader) -> [[String]] {
    let isNamed = head.namesReason != nil
    let header =
      ["cause", "sentence", "remedy"] + CardView.columns("need", isNamed: isNamed)
      + ["languages_of_need", "languages_of_capabilities", "capabilities", "near_by"]
    return [header] + entries.map { $0.cells(for: reader, isNamed: isNamed) }
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    let causes = entries.grouped(by: \.gap.cause.name).map { cause, members -> JSONValue in
      [
        "cause": .string(cause.rawValue),
        "needs": .number(members.count),
        "urgent_needs": .number(members.count { $0.gap.isUrgent }),
        "sentence": .string(reader.sentence(for: cause).plain),
        "remedy": .string(reader.remedy(for: cause).plain),
      ]
    }
    let advice = Advice.lines(for: entries).map { JSONValue.string($0.phrase(for: reader).plain) }
    return .object(
      head.data("gaps", for: reader) + [
        ("plan", plan?.data ?? .null),
        ("left_out", leftOut.data),
        ("causes", .array(causes)),
        ("by_theme", .array(byTheme.map { data($0, ("theme", .text($0.key))) })),
        ("by_language", .array(byLanguage.map { data($0, ("language", .text($0.key))) })),
        ("advice", .array(advice)),
        ("gaps", .array(entries.map { $0.data(for: reader) })),
      ]
    )
  }
}

extension GapReport {
  private func data<Key>(
    _ group: GapGroup<Key>,
    _ key: (key: String, value: JSONValue)
  ) -> JSONValue {
    .object([
      key, ("needs", .number(group.needs)), ("urgent_needs", .number(group.urgentNeeds)),
      ("commonest_cause", .string(group.commonest.rawValue)),
    ])
  }
}

extension GapReport.Entry {
  fileprivate func cells(for reader: Reader, isNamed: Bool) -> [String] {
    let (need, capabilities) = gap.cause.languages
    func row(_ values: [some CustomStringConvertible]) -> String {
      values.map(\.description).joined(separator: "; ")
    }
    let cause = gap.cause.name
    return [
      cause.rawValue, reader.sentence(for: cause).plain, reader.remedy(for: cause).plain,
    ]
      + self.need.cells(for: reader, isNamed: isNamed)
      + [row(need), row(capabilities), row(gap.capabilities), row(nearBy.map(\.card))]
  }

  fileprivate func data(for reader: Reader) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("need", need.data(for: reader))]
    members += gap.members(for: reader)
    let near = nearBy.map { near -> JSONValue in
      ["code": .text(near.card), "theme": .text(near.theme)]
    }
    return .object(members + [("near_by", .array(near))])
  }
}

extension Gap {
  /// The cause with its sentence and remedy, for JSON.
  func members(for reader: Reader) -> [(key: String, value: JSONValue)] {
    let (need, capabilities) = cause.languages
    return [
      ("cause", .string(cause.name.rawValue)),
      ("sentence", .string(reader.sentence(for: cause.name).plain)),
      ("remedy", .string(reader.remedy(for: cause.name).plain)),
      ("languages_of_need", .texts(need)),
      ("languages_of_capabilities", .texts(capabilities)),
      ("capabilities", .texts(self.capabilities)),
    ]
  }
}

extension GapCause {
  /// The languages it speaks of, on each side.
  var languages: (need: [LanguageTag], capabilities: [LanguageTag]) {
    if case .noLanguage(let need, let capabilities) = self {
      (need, capabilities)
    } else {
      ([], [])
    }
  }
}
