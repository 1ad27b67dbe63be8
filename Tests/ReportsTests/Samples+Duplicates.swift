import AssetMap
import Reports

/// Somebody who is registered twice, and what the office does about it.
extension Samples {
  /// Selam as she was registered once more, her name in Latin letters.
  static let again = again("Selam Tesfai")

  private static func again(
    _ words: String,
    contact: String = "selam@example.org",
    neighbourhood: String = "Kork"
  ) -> Participant {
    guard let name = ParticipantName(whole: words) else { fatalError("a name") }
    return Participant(
      code: code(12),
      name: name,
      contact: contact,
      profile: Profile(
        languages: [LanguageAbility(tigrinya, .native), LanguageAbility(arabic, .b1)],
        neighbourhood: neighbourhood,
        checks: [Check(.vulnerable, issuedOn: day)]
      ),
      registeredOn: day.adding(days: 3),
      consents: [Consent(.keep, givenOn: day.adding(days: 3))]
    )
  }

  static func duplicates(for reader: Reader) -> Listing { duplicates([selam, again], reader) }

  private static func duplicates(_ people: [Participant], _ reader: Reader) -> Listing {
    Listing.duplicates(
      [
        Duplicate(
          first: people[0].code,
          second: people[1].code,
          score: 93,
          signs: [.sameNameOtherScript, .sharedLanguage, .otherContact, .otherNeighbourhood]
        )
      ],
      names: Dictionary(uniqueKeysWithValues: people.map { ($0.code, $0.name) }),
      for: reader
    )
  }

  static func merge(for reader: Reader) -> MergeView { merge(again, reader) }

  private static func merge(_ gone: Participant, _ reader: Reader) -> MergeView {
    MergeView(
      MergePreview(
        merge: Merge(of: gone, into: selam, on: day.adding(days: 7)),
        keptCards: [code(1), code(2)],
        goneCards: [code(3)],
        closing: [.init(code(21), .samePerson), .init(code(22), .consentWithdrawn)]
      ),
      names: true,
      for: reader
    )
  }

  static func unmerge(for reader: Reader) -> MergeView { unmerge(again, reader) }

  private static func unmerge(_ gone: Participant, _ reader: Reader) -> MergeView {
    MergeView(
      UnmergePreview(
        kept: selam,
        gone: gone,
        mergedOn: day.adding(days: 7),
        cards: [code(3)],
        newCards: [code(4)],
        reopening: [code(21)]
      ),
      on: day.adding(days: 9),
      names: true,
      for: reader
    )
  }

  /// What an import found, somebody who is alike to one registered among it.
  static let imported: ImportReport = {
    var result = ImportResult()
    result.counts = [
      (.neighbourhoods, ImportCount(new: 1, changed: 2, same: 1_003)),
      (.participants, ImportCount(new: 1)),
    ]
    let likeness = Likeness(participant: selam.code, reasons: [.sameContact, .nearlySameName])
    return ImportReport(
      result: result,
      alike: [.init(new: again.code, likeness: likeness)],
      isDryRun: true
    )
  }()

  static let planned = PlanReport(
    summary: plan,
    changes: PlanChanges(new: 12, gone: 1, kept: 118),
    leftOut: LeftOut(cardsWithoutMatch: 12),
    isDryRun: true,
    isCutShort: true
  )

  /// The pages about two who are one, with these words wherever words can stand.
  static func duplicates(_ text: String) -> [any Renderable] {
    // A name is never without a letter.
    let name = text.allSatisfy(\.isWhitespace) ? "x" : text
    let twin = again(name, contact: text, neighbourhood: text)
    let reader = Reader(.english)
    return [duplicates([selam, twin], reader), merge(twin, reader), unmerge(twin, reader)]
  }
}
