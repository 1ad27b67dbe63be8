package import AssetMap

/// Two participants side by side, and what a merge makes of them or gives back.
package struct MergeView: Sendable {
  private let title: Phrase
  /// A row a field, with both and the one they become.
  private let comparison: Listing
  private let notes: [(key: String, sentence: Phrase, codes: [String])]

  /// What a merge makes of two.
  ///
  /// - Parameters:
  ///   - preview: the merge.
  ///   - names: whether names and contacts stand in it.
  ///   - reader: whose words are used.
  package init(_ preview: MergePreview, names: Bool, for reader: Reader) {
    let (wording, merge) = (reader.wording, preview.merge)
    let codes = [
      "kept": Phrase.code(merge.kept.code.description),
      "gone": .code(merge.gone.code.description),
    ]
    title = wording[.titleMerge, codes]
    comparison = Self.comparison(
      [
        (wording[.columnFirst], merge.kept), (wording[.columnSecond], merge.gone),
        (wording[.columnMerged], merge.result),
      ],
      cards: [
        preview.keptCards, preview.goneCards, preview.keptCards + preview.goneCards,
      ],
      on: merge.day,
      names: names,
      for: reader
    )
    var notes: [(key: String, sentence: Phrase, codes: [String])] = []
    let ended = merge.endedPurposes
    if !ended.isEmpty {
      let purposes = ended.map { reader.purpose($0) }.joined(by: ", ")
      notes.append(
        (
          "consents_ended", wording[.mergeConsentsEnd, ["purposes": purposes]],
          ended.map(\.rawValue)
        )
      )
    }
    for reason in [DeclineReason.samePerson, .consentWithdrawn] {
      let matches = preview.closing.filter { $0.reason == reason }.map(\.match.description)
      guard !matches.isEmpty else { continue }
      let sentence = wording[
        .mergeCloses,
        ["matches": .codes(matches), "reason": reader.declined(reason)]
      ]
      notes.append(("closed_\(reason.rawValue)", sentence, matches))
    }
    notes.append(("given_up", wording[.mergeStays, codes], ["\(merge.gone.code)"]))
    self.notes = notes
  }

  /// What taking a merge back gives to each of the two.
  package init(_ preview: UnmergePreview, on day: Day, names: Bool, for reader: Reader) {
    let wording = reader.wording
    let kept = Phrase.code(preview.kept.code.description)
    title =
      wording[
        .titleUnmerge,
        ["kept": kept, "gone": .code(preview.gone.code.description)]
      ]
    comparison = Self.comparison(
      [(wording[.columnFirst], preview.kept), (wording[.columnSecond], preview.gone)],
      cards: [[], preview.cards],
      on: day,
      names: names,
      for: reader
    )
    let changes = wording[
      .unmergeChanges,
      ["day": reader.day(preview.mergedOn), "kept": kept]
    ]
    var notes = [("changes", changes, [String]())]
    let stay = preview.newCards.map(\.description)
    if !stay.isEmpty {
      let sentence = wording[
        .unmergeNewCards,
        ["cards": .codes(stay), "kept": kept]
      ]
      notes.append(("cards_stay", sentence, stay))
    }
    let reopening = preview.reopening.map(\.description)
    if !reopening.isEmpty {
      notes.append(
        ("reopened", wording[.unmergeReopens, ["matches": .codes(reopening)]], reopening)
      )
    }
    self.notes = notes
  }

  private static func comparison(
    _ people: [(heading: Phrase, participant: Participant)],
    cards: [[CardCode]],
    on day: Day,
    names: Bool,
    for reader: Reader
  ) -> Listing {
    let wording = reader.wording
    let views = people.map {
      RecordView.participant($0.participant, on: day, names: names, for: reader).fields
    }
    var rows = views[0].indices.map { index -> [Cell] in
      [.term(views[0][index].key, views[0][index].label)] + views.map { $0[index].value }
    }
    rows.append(
      [.term("cards", wording[.listCards])]
        + cards.map { .list($0.map { .code($0.description) }) }
    )
    return Listing(
      wording[.listParticipants],
      columns: [.init("field", wording[.columnField])]
        + zip(["first", "second", "merged"], people).map { .init($0, $1.heading) },
      rows: rows
    )
  }
}

extension MergeView: Renderable {
  /// The two side by side, then what else there is to know.
  package func page(for reader: Reader) -> Page {
    Page(
      language: reader.wording.language,
      title: title,
      blocks: comparison.page(for: reader).blocks + notes.map { .paragraph($0.sentence) }
    )
  }

  /// A row a field.
  package func cells(for reader: Reader) -> [[String]] { comparison.cells(for: reader) }

  /// The fields, then the codes and words that each note is about.
  package func data(for reader: Reader) -> JSONValue {
    .object(
      [(key: "fields", value: comparison.data(for: reader))]
        + notes.map { (key: $0.key, value: .array($0.codes.map { .string($0) })) }
    )
  }
}

extension Phrase {
  /// Codes in a row.
  fileprivate static func codes(_ codes: [String]) -> Phrase {
    codes.map { .code($0) }.joined(by: ", ")
  }
}
