package import AssetMap

/// One record for a command to print: a line a field.
package struct RecordView: Sendable {
  /// A field: its name in CSV and JSON, its label for people, and its value.
  package struct Field: Hashable, Sendable {
    package var key: String
    package var label: Phrase
    package var value: Cell

    /// A field with a label of our own words.
    package init(_ key: String, _ label: String, _ value: Cell) {
      self.init(key, .words(label), value)
    }

    /// A field with this label.
    package init(_ key: String, _ label: Phrase, _ value: Cell) {
      self.key = key
      self.label = label
      self.value = value
    }
  }

  package var title: Phrase
  package var fields: [Field]

  /// A record of these fields.
  package init(_ title: Phrase, fields: [Field]) {
    self.title = title
    self.fields = fields
  }

  /// A record under a title of our own words.
  package init(_ title: String, fields: [Field]) {
    self.init(.words(title), fields: fields)
  }
}

extension RecordView: Renderable {
  /// The fields that say something; several values in a field one below the other.
  package func page(for reader: Reader) -> Page {
    var facts: [Page.Fact] = []
    for field in fields where !field.value.isEmpty {
      let values: [Cell] = if case .list(let cells) = field.value { cells } else { [field.value] }
      for (index, value) in values.enumerated() {
        let label = index == 0 ? field.label : Phrase()
        facts.append(Page.Fact(label, value.phrase(for: reader)))
      }
    }
    return Page(language: reader.wording.language, title: title, blocks: [.facts(facts)])
  }

  /// The keys, then the one row.
  package func cells(for reader: Reader) -> [[String]] {
    [fields.map(\.key), fields.map(\.value.plain)]
  }

  /// An object with a member a field.
  package func data(for reader: Reader) -> JSONValue {
    .object(fields.map { (key: $0.key, value: $0.value.data) })
  }
}
