package import AssetMap

extension PeerReport {
  /// A row for each person in a circle.
  package func cells(for reader: Reader) -> [[String]] {
    let isNamed = head.namesReason != nil
    let header =
      ["circle", "theme", "language", "level", "neighbourhood", "times", "said_when"]
      + CardView.columns("need", isNamed: isNamed) + ["conditions"]
    let rows = entries.enumerated().map { index, entry in
      entry.rows(number: index + 1, for: reader, isNamed: isNamed)
    }
    return [header] + rows.joined()
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    return .object(
      head.data("circles", for: reader) + [
        ("plan", plan?.data ?? .null),
        ("left_out", leftOut.data),
        ("circles_found", .number(circles)),
        ("people_in_circles", .number(people)),
        ("people_waiting", .number(waiting)),
        ("most_possible", .bool(isMost)),
        ("circles", .array(entries.map { $0.data(for: reader) })),
      ]
    )
  }
}

extension PeerReport.Entry {
  fileprivate func rows(number: Int, for reader: Reader, isNamed: Bool) -> [[String]] {
    let first = reader.beforeMeeting(circle.wishes, missing: withoutIntroduceConsent)
    return needs.map { need in
      [
        String(number), circle.theme.description, circle.language.language.description,
        circle.language.level.name, circle.neighbourhood, circle.times.text,
        circle.askedForTimes.contains(need.code) ? "no" : "yes",
      ]
        + need.cells(for: reader, isNamed: isNamed)
        + [first.map(\.plain).joined(separator: "; ")]
    }
  }

  fileprivate func data(for reader: Reader) -> JSONValue {
    [
      "theme": .text(circle.theme),
      "theme_label": .string(reader.theme(circle.theme).plain),
      "about": .text(circle.about),
      "language": .text(circle.language.language),
      "level": .string(circle.language.level.name),
      "neighbourhood": .string(circle.neighbourhood),
      "times": circle.times.data,
      "asked_for_times": .texts(circle.askedForTimes),
      "wishes": .texts(circle.wishes.map { reader.wish($0).plain }),
      "without_consent_to_introduce": .texts(withoutIntroduceConsent),
      "needs": .array(needs.map { $0.data(for: reader) }),
    ]
  }
}
