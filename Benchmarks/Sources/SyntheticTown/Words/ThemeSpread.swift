/// Which themes come up how often, for whom.
struct ThemeSpread {
  /// What a card is about, and how it is called.
  struct Theme: Sendable {
    var code: String
    var german: String
    var english: String
    /// Its top theme's place among ``Phrases/topics``.
    var topic: Int

    var isLanguage: Bool { code.hasPrefix("language") }
    var isInterpreting: Bool { code.hasPrefix("interpreting") }
  }

  private let needs: (newcomer: WeightedTable<Theme>, settled: WeightedTable<Theme>)
  private let capabilities: (newcomer: WeightedTable<Theme>, settled: WeightedTable<Theme>)

  init() {
    let rows = Self.rows.split(separator: "\n").compactMap(Self.row)
    func table(_ column: Int) -> WeightedTable<Theme> {
      WeightedTable(rows.map { ($0.theme, $0.weights[column]) })
    }
    needs = (table(0), table(1))
    capabilities = (table(2), table(3))
  }

  /// A theme for a card of a newcomer or of someone settled.
  func pick(need: Bool, isNewcomer: Bool, using random: inout SplitMix64) -> Theme {
    let tables = need ? needs : capabilities
    return (isNewcomer ? tables.newcomer : tables.settled).pick(using: &random)
  }

  private static func row(_ line: Substring) -> (theme: Theme, weights: [Int])? {
    let columns = line.split(separator: "|").map { $0.split(separator: " ") }
    guard columns.count == 3, columns[0].count == 5 else { return nil }
    let code = String(columns[0][0])
    let top = code.split(separator: ".")[0]
    guard let topic = Phrases.topics.firstIndex(of: String(top)) else { return nil }
    let theme = Theme(
      code: code,
      german: columns[1].joined(separator: " "),
      english: columns[2].joined(separator: " "),
      topic: topic
    )
    return (theme, columns[0][1...].compactMap { Int($0) })
  }

  /// Code; weights of needs of newcomers and settled, of capabilities of newcomers and settled.
  private static let rows = """
    housing.search        200 70 2 8     | Wohnung         | a flat
    housing               20 10 2 4      | Wohnen          | housing
    housing.furniture     30 8 10 20     | Möbel           | furniture
    housing.moving        25 20 25 25    | Umzug           | moving house
    housing.repairs       12 35 25 25    | Reparaturen     | small repairs
    housing.neighbours    6 5 6 6        | Hausgemeinschaft | shared housing
    study.room            12 5 0 6       | Lernraum        | a room to study
    study.computer        10 8 4 8       | Computer        | a computer
    study.books           6 4 4 10       | Bücher          | books
    work.search           40 20 5 12     | Arbeit          | a job
    work.application      22 10 5 15     | Bewerbung       | an application
    work.recognition      18 2 3 5       | Anerkennung     | recognition of certificates
    work.training         25 12 4 10     | Ausbildung      | training
    work.mentoring        12 8 8 15      | Mentoring       | mentoring
    work.business         5 5 4 4        | Selbstständigkeit | a business of my own
    work                  8 4 3 3        | Arbeit          | work
    language.course       80 15 12 18    | Sprachkurs      | a language course
    language.practice     60 25 40 55    | Sprachpraxis    | conversation practice
    language.literacy     18 2 6 8       | Lesen und Schreiben | reading and writing
    language.mother-tongue 12 6 18 6     | Muttersprache   | mother tongue
    childcare.during-class 60 8 12 14    | Kinderbetreuung im Kurs | childcare during class
    childcare.babysitting 35 50 30 30    | Babysitten      | babysitting
    childcare.leisure     18 25 14 20    | Kinderfreizeit  | leisure for children
    childcare.school-run  14 20 10 16    | Schulweg        | the way to school
    childcare             12 10 8 8      | Kinderbetreuung | childcare
    school.homework       30 25 8 28     | Hausaufgaben    | homework
    school.mathematics    14 22 12 20    | Mathematik      | mathematics
    school.reading        8 10 5 22      | Lesen mit Kindern | reading with children
    school.system         16 3 2 8       | Schulsystem     | the school system
    sport.club            10 15 6 14     | Sportverein     | a sports club
    sport.football        10 12 20 14    | Fußball         | football
    sport.swimming        14 12 5 10     | Schwimmen       | swimming
    sport.cycling         10 10 8 14     | Radfahren       | cycling
    sport.women           10 10 6 8      | Frauensport     | sport for women
    sport.fitness         6 20 12 16     | Laufen          | running
    culture.music         6 15 18 18     | Musik           | music
    culture.singing       4 15 8 14      | Chor            | a choir
    culture.cooking       6 14 60 25     | Kochen          | cooking
    culture.arts          4 12 14 14     | Handwerk        | crafts
    culture.events        6 14 10 10     | Feste           | festivals
    health.counselling    14 14 3 6      | Gesundheitsberatung | health advice
    health.accompany      20 24 6 14     | Arztbegleitung  | going to the doctor
    health.wellbeing      10 16 4 6      | Seelisches Wohl | wellbeing
    health.disability     4 14 3 6       | Leben mit Behinderung | living with a disability
    health.pregnancy      8 6 4 4        | Schwangerschaft | pregnancy
    contacts.locals       40 12 10 30    | Kontakte        | meeting people
    contacts.families     20 18 14 20    | Familien        | families
    contacts.befriending  2 35 12 24     | Besuche         | visits
    contacts.peers        8 16 8 10      | Selbsthilfe     | peer support
    official.letters      38 12 4 18     | Briefe und Formulare | letters and forms
    official.accompany    24 8 6 16      | Amtsbegleitung  | going to an office
    official.legal        12 8 1 4       | Rechtsfragen    | legal questions
    official.family       16 1 2 3       | Familiennachzug | family reunification
    interpreting.appointment 30 2 40 10  | Dolmetschen     | interpreting
    interpreting.phone    12 1 20 5      | Dolmetschen am Telefon | interpreting by phone
    interpreting.written  8 2 8 4        | Übersetzung     | translation
    everyday.shopping     4 45 18 30     | Einkaufen       | shopping
    everyday.transport    10 45 10 35    | Fahrten         | lifts
    everyday.garden       2 35 20 24     | Gartenarbeit    | gardening
    everyday.sewing       4 14 28 10     | Nähen           | sewing
    everyday.digital      8 50 10 25     | Hilfe mit dem Handy | help with a phone
    everyday.hair         6 8 24 4       | Haare schneiden | hairdressing
    community.council     3 8 8 10       | Bürgerrat       | a council
    community.design      2 6 6 8        | Mitgestalten    | designing services
    community.cleaning    2 12 22 10     | Putzaktion      | cleaning up
    community.events      3 14 20 20     | Helfen beim Fest | helping at events
    """
}
