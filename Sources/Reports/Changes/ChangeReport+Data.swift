package import AssetMap

extension ChangeReport {
  /// A row each card that is new or closed and each state a match came to.
  package func cells(for reader: Reader) -> [[String]] {
    let header = [
      "day", "change", "kind", "code", "theme", "theme_label", "about", "neighbourhood", "words",
      "language", "because",
    ]
    let cards = self.cards.map { card in
      [
        card.day.description, card.closing == nil ? "new" : "closed", card.terms.kind.rawValue,
        card.code.description, card.terms.theme.description, reader.theme(card.terms.theme).plain,
        card.terms.about?.description ?? "", card.neighbourhood ?? "", card.words,
        card.language.description, card.closing?.rawValue ?? "",
      ]
    }
    let steps = self.steps.map { step in
      [
        step.day.description, step.state.rawValue, "match", step.match.description,
        step.theme.description, reader.theme(step.theme).plain, "", step.neighbourhood ?? "", "",
        "", step.reason?.rawValue ?? "",
      ]
    }
    return [header] + cards + steps
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    .object(
      head.data("changes", for: reader) + [
        ("since", .text(since.day)),
        ("since_plan_at", .text(since.moment)),
        ("plan_then", planThen?.data ?? .null),
        ("plan_now", planNow?.data ?? .null),
        ("changes_without_consent_to_review", .number(leftOut)),
        ("people_new", .number(newPeople)),
        ("people_erased", .number(erasedPeople)),
        ("cards", .array(cards.map { data($0, reader) })),
        ("matches", .array(steps.map { data($0, reader) })),
      ]
    )
  }

  private func data(_ card: CardChange, _ reader: Reader) -> JSONValue {
    [
      "day": .text(card.day), "change": card.closing == nil ? "new" : "closed",
      "because": .text(card.closing?.rawValue), "code": .text(card.code),
      "kind": .string(card.terms.kind.rawValue), "theme": .text(card.terms.theme),
      "theme_label": .string(reader.theme(card.terms.theme).plain),
      "about": .text(card.terms.about), "neighbourhood": .text(card.neighbourhood),
      "words": .string(card.words), "language": .text(card.language),
    ]
  }

  private func data(_ step: MatchChange, _ reader: Reader) -> JSONValue {
    [
      "day": .text(step.day), "state": .string(step.state.rawValue),
      "because": .text(step.reason?.rawValue), "match": .text(step.match),
      "theme": .text(step.theme), "theme_label": .string(reader.theme(step.theme).plain),
      "neighbourhood": .text(step.neighbourhood),
    ]
  }
}
