package import AssetMap

extension PurgeReport: Renderable {
  /// A line for each record: what goes, why, and since when.
  package func page(for reader: Reader) -> Page {
    listing(reader).page(for: reader)
  }

  /// A row a record.
  package func cells(for reader: Reader) -> [[String]] {
    listing(reader).cells(for: reader)
  }

  /// Whether nothing went, and an object a record.
  package func data(for reader: Reader) -> JSONValue {
    ["dry_run": .bool(isDryRun), "items": listing(reader).data(for: reader)]
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
