package import AssetMap

extension Listing {
  /// Those who are likely registered twice, in the order given.
  ///
  /// - Parameters:
  ///   - duplicates: the pairs.
  ///   - names: names by code, where they are shown; else only codes.
  ///   - reader: whose words are used.
  /// - Returns: the list.
  package static func duplicates(
    _ duplicates: [Duplicate],
    names: [ParticipantCode: ParticipantName]? = nil,
    for reader: Reader
  ) -> Listing {
    let wording = reader.wording
    var columns = [
      Column("first", wording[.columnFirst]), Column("second", wording[.columnSecond]),
    ]
    if names != nil {
      columns += [
        Column("first_name", wording[.columnName]), Column("second_name", wording[.columnName]),
      ]
    }
    columns += [
      Column("score", wording[.columnScore]), Column("for", wording[.columnFor]),
      Column("against", wording[.columnAgainst]),
    ]
    let rows = duplicates.map { duplicate -> [Cell] in
      let people = [duplicate.first, duplicate.second]
      func signs(_ areFor: Bool) -> Cell {
        .list(
          duplicate.signs.filter { $0.speaksFor == areFor }
            .map { .term($0.rawValue, reader.sign($0)) }
        )
      }
      return people.map { .code($0.description) }
        + (names.map { names in people.map { .text(ifAny: names[$0]?.full) } } ?? [])
        + [.number(duplicate.score), signs(true), signs(false)]
    }
    return Listing(wording[.listDuplicates], columns: columns, rows: rows)
  }
}

extension Reader {
  /// What speaks for two being one person, or against it.
  package func sign(_ sign: DuplicateSign) -> Phrase {
    switch sign {
    case .sameContact: wording[.likenessSameContact]
    case .nearlySameContact: wording[.signNearlySameContact]
    case .sameName: wording[.likenessSameName]
    case .sameNameOtherOrder: wording[.likenessSameNameOtherOrder]
    case .sameNameOtherScript: wording[.signSameNameOtherScript]
    case .nearlySameName: wording[.likenessNearlySameName]
    case .partOfName: wording[.signPartOfName]
    case .sameNeighbourhood: wording[.signSameNeighbourhood]
    case .sameGender: wording[.signSameGender]
    case .sharedLanguage: wording[.signSharedLanguage]
    case .otherWordInName: wording[.signOtherWordInName]
    case .otherContact: wording[.signOtherContact]
    case .otherNeighbourhood: wording[.signOtherNeighbourhood]
    case .otherGender: wording[.signOtherGender]
    case .noSharedLanguage: wording[.signNoSharedLanguage]
    }
  }
}
