import AssetMap

extension ImportRun {
  mutating func readTables(_ step: () -> Void) {
    for keyed in tables.rows {
      step()
      let row = keyed.row
      let table = sound { () -> RoundTable? in
        let event = row.required(.event, row.text(.event))
        let date = row.required(.date, row.day(.date))
        let neighbourhood = row.value(.neighbourhood, vocabulary.neighbourhood)
        let language = row.value(.language, vocabulary.language)
        guard let event, let date else { return nil }
        return RoundTable(
          code: keyed.code,
          reference: keyed.reference,
          event: event,
          date: date,
          place: row.text(.place),
          neighbourhood: neighbourhood,
          language: language,
          facilitator: row.text(.facilitator)
        )
      }
      guard let table else { continue }
      tablesByCode[keyed.code] = table
      contents.tables.append(table)
    }
  }

  mutating func readCards(_ step: () -> Void) {
    var places = PaperPlaces(known: importer.known.cards, but: cards.codes)
    contents.cards.reserveCapacity(cards.rows.count)
    for keyed in cards.rows {
      step()
      let row = keyed.row
      guard let card = sound({ card(keyed) }) else { continue }
      if let table = card.table, let number = card.number {
        places.take(PaperPlace(table: table, number: number), row)
      }
      if row.word(.writtenOn) == nil { contents.unstated.writtenOn.insert(card.code) }
      contents.cards.append(card)
    }
  }

  private func card(_ keyed: RecordKeys<Card>.Keyed) -> Card? {
    let row = keyed.row
    let holder = participant(row)
    if let holder, keeps[holder] != true, incomplete.isDisjoint(with: [.participants, .consents]) {
      row.report(.participant, .noConsent)
    }
    let tableCode = table(row)
    let table = tableCode.flatMap { tablesByCode[$0] }
    let number = row.wholeNumber(.number, in: 1...99_999)
    let terms = terms(row, table: table)
    let language = row.value(.textLanguage, vocabulary.language)
    let closedOn = row.day(.closedOn, upTo: importer.today)
    // A reference that is wrong is reported already and is not taken for one that is missing.
    if holder == nil && row.word(.participant) != nil { return nil }
    if tableCode == nil && row.word(.table) != nil { return nil }
    guard let terms else { return nil }
    // A card that is known keeps its day of writing where the row states none.
    let keepsDay = row.word(.writtenOn) == nil && importer.known.cards[keyed.code] != nil
    if let closedOn, closedOn < terms.writtenOn, !keepsDay {
      return row.refuse(.closedOn, .endBeforeBeginning(terms.writtenOn))
    }
    do throws(CardFault) {
      return try Card(
        code: keyed.code,
        reference: keyed.reference,
        participant: holder,
        table: tableCode,
        number: number,
        terms: terms,
        text: row.text(.text) ?? "",
        textLanguage: language ?? table?.language ?? town.workingLanguage,
        rendering: row.text(.rendering),
        closedOn: closedOn
      )
    } catch {
      return refused(row, error)
    }
  }

  private func terms(_ row: Row, table: RoundTable?) -> CardTerms? {
    let kind = row.value(.kind) { (text) throws(UnknownWord) in try CardKind(text) }
    let theme = row.required(.theme, row.value(.theme, vocabulary.theme))
    let about = row.value(.about, vocabulary.language)
    let count = row.wholeNumber(.count, in: 1...CardTerms.greatestCount)
    let isForGroup = row.value(.group, YesNo.value)
    let times = row.value(.times, vocabulary.times)
    let isUrgent = row.value(.urgency, Urgency.isUrgent)
    let writtenOn = row.day(.writtenOn, upTo: importer.today)
    guard let kind = row.required(.kind, kind), let theme else { return nil }
    do throws(CardFault) {
      return try CardTerms(
        kind: kind,
        theme: theme,
        about: about,
        count: count ?? 1,
        isForGroup: isForGroup ?? false,
        times: times ?? [],
        isUrgent: isUrgent ?? false,
        writtenOn: writtenOn ?? min(table?.date ?? importer.today, importer.today)
      )
    } catch {
      return refused(row, error)
    }
  }

  private func refused<Value>(_ row: Row, _ fault: CardFault) -> Value? {
    row.refuse(Column(rawValue: fault.field) ?? .reference, .card(fault))
  }
}

/// Which numbers of which tables' paper cards are taken, and by what.
private struct PaperPlaces {
  private let known: [PaperPlace: CardCode]
  private var seen = FirstSeen<PaperPlace>()

  /// - Parameters:
  ///   - cards: The register's cards.
  ///   - moved: Cards whose place the files state anew.
  init(known cards: [CardCode: PaperPlace?], but moved: Set<CardCode>) {
    var known: [PaperPlace: CardCode] = [:]
    for case (let code, let place?) in cards where !moved.contains(code) { known[place] = code }
    self.known = known
  }

  /// Reports a place that another card has.
  mutating func take(_ place: PaperPlace, _ row: Row) {
    if let card = known[place] {
      row.report(.number, .numberTaken(card.description))
    } else {
      _ = seen.isNew(place, row, .number)
    }
  }
}
