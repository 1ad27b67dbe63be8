package import AssetMap

extension OverviewReport {
  /// A row each count: the subject, what it is split by, and how many; what is hidden says so.
  package func cells(for reader: Reader) -> [[String]] {
    [["subject", "by", "value", "split", "count"]]
      + lines.map { line in
        [
          line.subject, line.by, line.value, line.split,
          counts[line.name].map { "\($0)" } ?? "hidden",
        ]
      }
  }

  /// The page as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    func left(_ count: Int) -> JSONValue {
      least.map { (1..<$0).contains(count) } ?? false ? .null : .number(count)
    }
    return .object(
      head.data("overview", for: reader) + [
        ("least_count_shown", least.map { .number($0) } ?? .null),
        (
          "left_out",
          [
            "people": left(leftOut.people), "cards": left(leftOut.cards),
            "matches": left(leftOut.matches),
          ]
        ),
        (
          "counts",
          .array(
            lines.map { line in
              [
                "subject": .string(line.subject), "by": .string(line.by),
                "value": .string(line.value), "split": .string(line.split),
                "count": counts[line.name].map { .number($0) } ?? .null,
              ]
            }
          )
        ),
      ]
    )
  }

  /// A count with what it counts, for programs.
  private struct Line {
    let subject: String
    var by = ""
    var value = ""
    var split = ""
    let name: Name
  }

  private var lines: [Line] {
    people + [Line(subject: "round-tables", name: .tables)] + CardKind.allCases.flatMap(cards)
      + needs + matches
  }

  private var people: [Line] {
    [Line(subject: "people", name: .people)]
      + ParticipantKind.allCases.map {
        Line(subject: "people", by: "kind", value: $0.rawValue, name: .kind($0))
      }
      + Exchange.allCases.map {
        Line(subject: "people", by: "cards", value: $0.rawValue, name: .byCards($0))
      }
      + Exchange.allCases.map {
        Line(
          subject: "people",
          by: "introductions",
          value: $0.rawValue,
          name: .inIntroductions($0)
        )
      }
  }

  private func cards(_ kind: CardKind) -> [Line] {
    let subject = kind == .need ? "needs" : "capabilities"
    let states = [
      ("open", Name.open(kind)), ("closed", .closed(kind)), ("taken-out", .takenOut(kind)),
    ]
    return [Line(subject: subject, name: .cards(kind))]
      + states.map { Line(subject: subject, by: "state", value: $0, name: $1) }
      + months.map {
        Line(subject: subject, by: "month", value: text($0), name: .written(kind, $0))
      }
  }

  private var needs: [Line] {
    NeedStand.allCases.map {
      Line(subject: "needs", by: "stand", value: $0.rawValue, name: .stand($0))
    }
      + languages.flatMap { language in
        let value = language?.description ?? "other"
        return [Line(subject: "needs", by: "language", value: value, name: .language(language))]
          + Served.allCases.map {
            Line(
              subject: "needs",
              by: "language",
              value: value,
              split: $0.rawValue,
              name: .languageServed(language, $0)
            )
          }
      }
      + Weeks.allCases.flatMap { weeks in
        [(false, "waiting"), (true, "introduced")].map {
          Line(
            subject: "needs",
            by: "weeks",
            value: weeks.last.map { "\(weeks.rawValue)-\($0)" } ?? "\(weeks.rawValue)-",
            split: $1,
            name: .waited(isIntroduced: $0, weeks)
          )
        }
      }
  }

  private var matches: [Line] {
    [Line(subject: "matches", name: .matches)]
      + MatchStand.allCases.map {
        Line(subject: "matches", by: "state", value: $0.rawValue, name: .state($0))
      }
      + [Line(subject: "introductions", name: .introductions)]
      + (Outcome.allCases + [nil]).map {
        Line(
          subject: "introductions",
          by: "outcome",
          value: $0?.rawValue ?? "not-told",
          name: .outcome($0)
        )
      }
      + months.map {
        Line(subject: "introductions", by: "month", value: text($0), name: .introducedIn($0))
      }
  }

  private func text(_ month: Month?) -> String { month?.description ?? "earlier" }
}
