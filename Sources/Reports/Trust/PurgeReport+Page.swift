package import AssetMap

extension PurgeReport: Renderable {
  /// A line for each record: what goes, why, and since when.
  package func page(in language: LanguageTag) -> Page {
    listing(Reader(language)).page(in: language)
  }

  /// A row a record.
  package func cells(in language: LanguageTag) -> [[String]] {
    listing(Reader(language)).cells(in: language)
  }

  /// Whether nothing went, and an object a record.
  package func data(in language: LanguageTag) -> JSONValue {
    ["dry_run": .bool(isDryRun), "items": listing(Reader(language)).data(in: language)]
  }

  private func listing(_ reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[isDryRun ? .titlePurgeDry : .titlePurge],
      columns: [
        .init("record", wording[.columnRecord]), .init("reason", wording[.columnCause]),
        .init("since", wording[.columnSince]),
      ],
      rows: items.map { item in
        [
          .code(item.record), .term(item.reason.rawValue, wording[item.reason.key]),
          .day(item.since),
        ]
      }
    )
  }
}

extension PurgeReport.Reason {
  fileprivate var key: Wording.Key {
    switch self {
    case .unconfirmed: .purgeUnconfirmed
    case .closed: .purgeClosed
    case .declined: .purgeDeclined
    case .audit: .purgeAudit
    }
  }
}
