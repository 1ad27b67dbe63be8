package import AssetMap

extension ParticipantReport {
  /// A row a card, match and purpose.
  package func cells(for reader: Reader) -> [[String]] {
    let header = [
      "section", "code", "kind", "theme", "theme_label", "text", "text_language", "times", "count",
      "state", "sentence", "others", "interpreter", "languages", "given_on", "until",
    ]
    func row(_ section: String, _ cells: [String: String]) -> [String] {
      [section] + header.dropFirst().map { cells[$0] ?? "" }
    }
    return [header]
      + cards.map { card in
        row("card", card.ownData(for: reader).members.mapValues(\.cell))
      }
      + proposals.map { proposal in
        row("match", proposal.data(for: reader).members.mapValues(\.cell))
      }
      + Purpose.allCases.map { purpose in
        row("consent", consentData(purpose).members.mapValues(\.cell))
      }
  }

  /// The page as JSON; the members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    .object(
      head.data("participant", for: reader) + [
        ("contact", .text(contact)),
        ("code", .text(code)),
        ("keeps_cards", .bool(purposes.contains(.keep))),
        ("cards", .array(cards.map { $0.ownData(for: reader) })),
        ("matches", .array(proposals.map { $0.data(for: reader) })),
        ("consents", .array(Purpose.allCases.map(consentData))),
      ]
    )
  }

  private func consentData(_ purpose: Purpose) -> JSONValue {
    let consent = consent(to: purpose)
    let holds = consent?.isInForce(on: head.day) ?? false
    return [
      "kind": .string(purpose.rawValue),
      "state": .string(holds ? "in-force" : consent == nil ? "never-given" : "ended"),
      "given_on": .text(consent?.givenOn),
      "until": .text(consent?.until),
      "withdrawn_on": .text(consent?.withdrawnOn),
      "notice": .text(consent?.notice),
      "languages": .texts([consent?.language].compactMap(\.self)),
    ]
  }
}

extension Card {
  fileprivate func ownData(for reader: Reader) -> JSONValue {
    [
      "code": .text(code),
      "kind": .string(terms.kind.rawValue),
      "theme": .text(terms.theme),
      "theme_label": .string(reader.theme(terms.theme).plain),
      "about": .text(terms.about),
      "text": .string(text),
      "text_language": .text(textLanguage),
      "rendering": .text(rendering),
      "times": .string(terms.times.text),
      "count": .number(terms.count),
      "urgent": .bool(terms.isUrgent),
      "for_group": .bool(terms.isForGroup),
    ]
  }
}

extension ParticipantReport.Proposal {
  fileprivate func data(for reader: Reader) -> JSONValue {
    [
      "code": .text(meeting.match.code),
      "kind": .string(role.rawValue),
      "theme": .text(meeting.theme),
      "theme_label": .string(reader.theme(meeting.theme).plain),
      "about": .text(meeting.about),
      "others": .texts(
        meeting.others(of: role).map { reader.person($0).plain }
      ),
      "interpreter": .text(meeting.people[.interpreter].map { reader.person($0).plain }),
      "languages": .texts(meeting.languages[role] ?? []),
      "times": .string(meeting.times.text),
      "state": .string(standing.rawValue),
      "sentence": .string(reader.standing(standing).plain),
    ]
  }
}
