package import AssetMap

extension IntroductionReport {
  /// A row a page.
  package func cells(for reader: Reader) -> [[String]] {
    let header = [
      "match", "side", "language", "name", "others", "interpreter", "theme", "theme_label",
      "languages", "times", "open_question",
    ]
    return [header]
      + pages.map { sheet in
        let data = data(of: sheet, for: reader.speaking(sheet.language)).members
        return [meeting.match.code.description]
          + header.dropFirst().map { data[$0]?.cell ?? "" }
      }
  }

  /// The pages as JSON; the members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    .object(
      head.data("introduction", for: reader) + [
        ("contact", .text(contact)),
        ("match", .text(meeting.match.code)),
        ("checked", .text(meeting.checked?.rawValue)),
        ("pages", .array(pages.map { data(of: $0, for: reader.speaking($0.language)) })),
      ]
    )
  }

  private func data(of sheet: Sheet, for reader: Reader) -> JSONValue {
    [
      "side": .string(sheet.role.rawValue),
      "language": .text(sheet.language),
      "code": .text(meeting.people[sheet.role]?.code),
      "name": .text(meeting.people[sheet.role]?.name),
      "others": .texts(
        meeting.others(of: sheet.role).map { reader.person($0).plain }
      ),
      "interpreter": .text(meeting.people[.interpreter].map { reader.person($0).plain }),
      "theme": .text(meeting.theme),
      "theme_label": .string(reader.theme(meeting.theme).plain),
      "about": .text(meeting.about),
      "languages": .texts(meeting.languages[sheet.role] ?? []),
      "times": .string(meeting.times.text),
      "open_question": .bool(meeting.hasOpenQuestion),
    ]
  }
}
