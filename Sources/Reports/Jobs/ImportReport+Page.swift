package import AssetMap

extension ImportReport: Renderable {
  /// How many records of each kind were new, changed and the same.
  package func page(in language: LanguageTag) -> Page {
    let wording = Wording(language)
    let table = TextTable(
      columns: [
        .init(wording[.columnKind], isNumeric: false), .init(wording[.columnNew], isNumeric: true),
        .init(wording[.columnChanged], isNumeric: true),
        .init(wording[.columnSame], isNumeric: true),
      ],
      rows: result.counts.map { kind, count in
        [
          .words(kind.rawValue), .words(String(count.new)), .words(String(count.changed)),
          .words(String(count.same)),
        ]
      }
    )
    return Page(
      language: wording.language,
      title: wording[isDryRun ? .titleImportDry : .titleImport],
      blocks: result.counts.isEmpty ? [.paragraph(wording[.emptyList])] : [.table(table)]
    )
  }

  /// One row a kind.
  package func cells(in language: LanguageTag) -> [[String]] {
    [["kind", "new", "changed", "same"]]
      + result.counts.map { kind, count in
        [kind.rawValue, String(count.new), String(count.changed), String(count.same)]
      }
  }

  /// An object a kind.
  package func data(in language: LanguageTag) -> JSONValue {
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
    ]
  }
}
