package import AssetMap

extension ImportReport: Renderable {
  /// How many records of each kind were new, changed and the same.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    let table = TextTable(
      columns: [
        .init(wording[.columnKind], isNumeric: false), .init(wording[.columnNew], isNumeric: true),
        .init(wording[.columnChanged], isNumeric: true),
        .init(wording[.columnSame], isNumeric: true),
      ],
      rows: result.counts.map { kind, count in
        [
          .words(kind.rawValue), wording.number(count.new), wording.number(count.changed),
          wording.number(count.same),
        ]
      }
    )
    var blocks: [Page.Block] =
      result.counts.isEmpty ? [.paragraph(wording[.emptyList])] : [.table(table)]
    if !alike.isEmpty {
      blocks.append(.heading(wording[.headingAlike], level: 2))
      blocks.append(.list(alike.map { $0.phrase(for: reader) }))
    }
    return Page(
      language: wording.language,
      title: wording[isDryRun ? .titleImportDry : .titleImport],
      blocks: blocks
    )
  }

  /// One row a kind.
  package func cells(for reader: Reader) -> [[String]] {
    [["kind", "new", "changed", "same"]]
      + result.counts.map { kind, count in
        [kind.rawValue, String(count.new), String(count.changed), String(count.same)]
      }
  }

  /// An object a kind.
  package func data(for reader: Reader) -> JSONValue {
    [
      "dry_run": .bool(isDryRun),
      "kinds": .array(
        result.counts.map { kind, count in
          [
            "kind": .string(kind.rawValue), "new": .number(count.new),
            "changed": .number(count.changed), "same": .number(count.same),
          ]
        }
      ),
      "alike": .array(
        alike.map { alike in
          [
            "new": .text(alike.new), "registered": .text(alike.likeness.participant),
            "sentence": .string(alike.phrase(for: reader).plain),
          ]
        }
      ),
    ]
  }
}

extension ImportReport.Alike {
  /// Who is alike to whom, and why.
  func phrase(for reader: Reader) -> Phrase {
    reader.wording[
      .alike,
      [
        "new": .phrase(.code(new.description)),
        "registered": .phrase(.code(likeness.participant.description)),
        "reasons": .phrase(reader.list(likeness.reasons.map(reader.likeness))),
      ]
    ]
  }
}
