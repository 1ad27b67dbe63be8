import AssetMap
import Testing

@testable import Exchange

@Suite("The kind of a file")
struct HeaderTests {
  static let headers: [(String, RecordKind)] = [
    ("setting,value", .settings),
    ("code,parent,icon,min_level,check,sensitive,en,de", .themes),
    ("code,min_level,de,ti", .themes),
    ("theme,related,points", .themeRelations),
    ("desired,supported,distance,direction,note", .languageDistances),
    ("name", .neighbourhoods),
    ("adjacent;name", .neighbourhoods),
    ("reference,name", .participants),
    ("reference,code,given_name,family_name,consents", .participants),
    ("participant,purpose,given_on,until", .consents),
    ("participant,check,issued_on", .checks),
    ("reference,event,date,place", .roundTables),
    ("reference,kind,theme,text", .cards),
    ("reference,participant,kind,theme,rendering,count", .cards),
    ("Reference,GIVEN NAME , Family-Name", .participants),
    ("Referenz;Vorname;Nachname;Sprachen;Stadtteil;Wu\u{308}nsche", .participants),
    ("code,name", .participants),
    ("code,name,contact", .participants),
    ("code,kind,theme,text", .cards),
    ("code,event,date", .roundTables),
    ("Nr;Vorname;Telefon;Sprache;Einwilligungssprache", .participants),
    ("Nr;Tisch;Art;Thema;Wortlaut;Referenz", .cards),
    ("\u{200B}reference\u{FEFF},\u{1}name\u{7F}", .participants),
    ("code,\u{200B}de\u{200B}", .themes),
    ("sep=;\nreference;name", .participants),
    ("\u{FEFF}SEP=,\r\nreference,name", .participants),
    ("Referenz;Veranstaltung;Datum;Ort;Sprache", .roundTables),
    ("Referenz;Art;Thema;Wortlaut;Sprache;Anzahl;geschrieben am", .cards),
  ]

  @Test("is known by its header", arguments: headers)
  func kind(_ header: String, _ kind: RecordKind) throws {
    let log = ProblemLog()
    let table = try CSVTable(file: "any.txt", bytes: Array(header.utf8))
    #expect(Header(of: table, log: log).sheet()?.kind == kind)
    #expect(log.count == 0)
  }

  @Test("is known for every file that export writes")
  func exported() throws {
    for file in Exporter(day: today).export(RegisterContents()).files {
      let table = try CSVTable(file: "x", bytes: file.bytes)
      #expect(Header(of: table, log: ProblemLog()).sheet()?.kind.fileName == file.name)
    }
  }

  @Test("an unknown column is refused by name, with the nearest")
  func unknownColumn() {
    let found = problems(["p.csv": "reference,name,langages,zzz\nP1,Selam,,"])
    #expect(
      found.map(\.fault) == [
        .unknownColumn(kind: .participants, nearest: ["languages"]),
        .unknownColumn(kind: .participants, nearest: []),
      ]
    )
    #expect(found.map(\.header) == ["langages", "zzz"])
    #expect(found.map(\.column) == [3, 4])
    #expect(
      found.first?.description == "p.csv:1: langages (column 3): participants.csv has no such "
        + "column; nearest: languages; rename it or take it out"
    )
  }

  @Test("a misspelt column is told alone, without the rows that lack it")
  func misspeltColumn() {
    let rows = "reference,participnt,kind,theme,text\nC1,P1,need,housing,a\nC2,P1,need,housing,b\n"
    let found = problems(["people.csv": people, "cards.csv": rows])
    #expect(found.map(\.header) == ["participnt"])
  }

  @Test("a column without a name, or twice, is refused")
  func namelessAndRepeated() {
    let found = problems(["p.csv": "reference,name,,Name\nP1,Selam,,x"])
    #expect(found.map(\.fault) == [.namelessColumn, .repeatedColumn(first: 2)])
    #expect(found.map(\.column) == [3, 4])
  }

  @Test("a header that fits nothing is told what the nearest kind misses")
  func unknownKind() {
    let found = problems(["x.csv": "\n\ngiven_name,contact,languages\nSelam,,"])
    #expect(
      found.map(\.fault) == [
        .unknownKind(nearest: .participants, missing: ["one of the columns reference, code"])
      ]
    )
    #expect(found.first?.line == 3)
    let sentence = found.first?.description ?? ""
    #expect(
      sentence.contains(
        "nearest is participants.csv, which also needs one of the columns reference, code;"
      )
    )
  }

  @Test("a table without references is told what it lacks, not that it is another kind")
  func noReference() {
    let found = problems(["p.csv": "name,languages,contact\nSelam,de:A1,x\n"])
    #expect(found.map(\.line) == [1])
    let sentence = found.first?.description ?? ""
    #expect(sentence.contains("which also needs one of the columns reference, code"))
  }

  @Test("an unknown German column is told the nearest German name")
  func germanColumn() {
    let found = problems(["p.csv": "Referenz;Vorname;Einwilligungsprache\nP1;Selam;\n"])
    #expect(
      found.map(\.fault) == [
        .unknownColumn(kind: .participants, nearest: ["einwilligungssprache"])
      ]
    )
  }

  @Test("labels of one language in two columns are refused")
  func labelsTwice() {
    let found = problems(["t.csv": "code,min_level,de,DE\nx,A1,a,b"])
    #expect(found.map(\.fault) == [.repeatedColumn(first: 3)])
  }
}
