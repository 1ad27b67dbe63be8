package import AssetMap

extension ConsentNotice {
  /// A row a purpose.
  package func cells(for reader: Reader) -> [[String]] {
    [["notice", "purpose", "sentence"]]
      + Purpose.allCases.map {
        [Self.version, $0.rawValue, reader.wording[Self.key(of: $0)].plain]
      }
  }

  /// The notice as JSON; the members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    func sentences(_ keys: [Wording.Key]) -> JSONValue {
      .array(keys.map { .string(reader.wording[$0].plain) })
    }
    return .object(
      head.data("consent-notice", for: reader) + [
        ("contact", .text(contact)),
        ("notice", .string(Self.version)),
        ("participant", .text(code)),
        ("kept", sentences(Self.kept)),
        (
          "purposes",
          .array(
            Purpose.allCases.map {
              [
                "purpose": .string($0.rawValue),
                "sentence": .string(reader.wording[Self.key(of: $0)].plain),
              ]
            }
          )
        ),
        ("open_card_days", .number(retention.unconfirmedCards)),
        ("closed_card_days", .number(retention.closedCards)),
        ("rights", sentences(Self.rights)),
      ]
    )
  }
}
