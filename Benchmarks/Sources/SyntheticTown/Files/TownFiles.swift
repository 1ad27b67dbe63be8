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
