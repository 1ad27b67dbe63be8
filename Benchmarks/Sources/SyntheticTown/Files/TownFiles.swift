/// The four files of a town, open for writing.
struct TownFiles {
  var neighbourhoods: CSVFile
  var participants: CSVFile
  var tables: CSVFile
  var cards: CSVFile

  init(in folder: String) throws {
    neighbourhoods = try CSVFile("neighbourhoods.csv", in: folder, header: ["name", "adjacent"])
    participants = try CSVFile(
      "participants.csv",
      in: folder,
      header: [
        "reference", "kind", "given_name", "family_name", "name", "gender", "languages",
        "neighbourhood", "contact", "times", "checks", "preferences", "consents",
        "consent_language", "registered_on",
      ]
    )
    tables = try CSVFile(
      "round-tables.csv",
      in: folder,
      header: [
        "reference", "event", "date", "place", "neighbourhood", "language", "facilitator",
      ]
    )
    cards = try CSVFile(
      "cards.csv",
      in: folder,
      header: [
        "reference", "participant", "table", "number", "kind", "theme", "about", "text",
        "text_language", "rendering", "count", "group", "times", "urgency", "written_on",
      ]
    )
  }

  mutating func close() throws {
    try neighbourhoods.close()
    try participants.close()
    try tables.close()
    try cards.close()
  }
}

extension TownFiles: TownTaker {
  mutating func take(_ neighbourhood: TownNeighbourhood) throws {
    neighbourhoods.cell(neighbourhood.name)
    neighbourhoods.cell(neighbourhood.adjacent.joined(separator: "; "))
    try neighbourhoods.endRow()
  }

  mutating func take(_ table: TownTable) throws {
    tables.cell(table.reference)
    tables.cell("Runder Tisch \(table.neighbourhood)")
    tables.cell(table.day.description)
    tables.cell("Stadtteiltreff \(table.neighbourhood)")
    tables.cell(table.neighbourhood)
    tables.cell(table.language)
    tables.cell("")
    try tables.endRow()
  }

  mutating func take(_ participant: TownParticipant) throws {
    participants.cell(participant.reference)
    participants.cell(participant.isOrganisation ? "organisation" : "resident")
    participants.cell(participant.givenName)
    participants.cell(participant.familyName)
    participants.cell(participant.name)
    participants.cell(participant.gender)
    participants.cell(participant.languages.joined(separator: "; "))
    participants.cell(participant.neighbourhood)
    participants.cell(participant.contact)
    participants.cell(participant.times)
    participants.cell(participant.checks)
    participants.cell(participant.preference)
    participants.cell(participant.consents)
    participants.cell(participant.consentLanguage)
    participants.cell(participant.registered.description)
    try participants.endRow()
  }

  mutating func take(_ card: TownCard) throws {
    let words = Words(of: card)
    cards.cell("C\(card.number)")
    cards.cell(card.holder)
    cards.cell(card.table?.reference ?? "")
    cards.cell(card.table.map { String($0.number) } ?? "")
    cards.cell(card.isNeed ? "need" : "capability")
    cards.cell(card.theme)
    cards.cell(card.about)
    cards.cell(words.said)
    cards.cell(words.language)
    cards.cell(words.rendering)
    cards.cell(card.count == 1 ? "" : String(card.count))
    cards.cell(card.plan.isForGroup ? "yes" : "")
    cards.cell(card.times)
    cards.cell(card.isUrgent ? "urgent" : "")
    cards.cell(card.written.description)
    try cards.endRow()
  }
}
