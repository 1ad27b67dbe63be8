import AssetMap
import Testing

@testable import Reports

@Suite("The pages that residents and interpreters hold in hand")
struct ResidentTests {
  // MARK: Sentences

  /// A reader whose every sentence is its own key.
  private static let echo: Reader = {
    let sentences = Catalogue.english.templates.map { key, template in
      "\(key.rawValue) = ⟦\(key.rawValue)⟧" + template.places.sorted().map { "{\($0)}" }.joined()
    }
    return Reader(
      Wording(catalogue: Catalogue("de", sentences.joined(separator: "\n"))),
      workingLanguage: Samples.german,
      themes: Samples.themes
    )
  }()

  /// Pages that between them say everything such pages can say.
  private static let pages: [any Renderable] = {
    let everyDay = (0..<12).map { Samples.day.adding(days: 30 * $0) }
    var notices: [any Renderable] = everyDay.map { day in
      let head = ReportHead(council: "Kehl", day: day, workingLanguage: Samples.german)
      return ConsentNotice(head: head, code: Samples.code(11), retention: Retention())
    }
    let times: [TimesOfWeek] =
      Weekday.allCases.flatMap { day in PartOfDay.allCases.map { TimesOfWeek(day, $0) } } + [
        .any, [TimesOfWeek(.monday, .morning), TimesOfWeek(.monday, .evening)],
        [
          TimesOfWeek(.monday, .morning), TimesOfWeek(.tuesday, .morning),
          TimesOfWeek(.wednesday, .morning),
        ],
        TimesOfWeek(PartOfDay.allCases.map { TimesOfWeek(.friday, $0) }),
      ]
    var resident = Samples.resident
    resident.cards = times.map { Samples.card(Samples.practiceNeed, times: $0) }
    resident.cards += [Samples.card(Samples.practiceOffer), Samples.card(Samples.childcareNeed)]
    let yes: [(MatchState, [Side])] = [
      (.proposed, []), (.accepted, []), (.accepted, [.need]), (.accepted, Side.allCases),
      (.introduced, []), (.completed, []), (.ended, []),
    ]
    resident.proposals = yes.flatMap { state, yes in
      MatchRole.allCases.map { role in
        .init(Samples.meeting(Samples.housingMatch, state, yes: yes), as: role)
      }
    }
    var bare = Samples.resident
    (bare.cards, bare.proposals) = ([], [])
    var withoutKeep = bare
    withoutKeep.purposes = []
    notices += [resident, bare, withoutKeep]
    for (kind, purposes) in zip(CheckKind.allCases, [Samples.housingMatch, Samples.childcareMatch])
    {
      var introduction = Samples.introduction
      introduction.meeting = Samples.meeting(purposes, .accepted, named: true, checked: kind)
      introduction.pages = MatchRole.allCases.map { .init(for: $0, in: Samples.german) }
      notices.append(introduction)
    }
    var cards = Samples.tableCards
    cards.language = Samples.german
    return notices + [cards]
  }()

  @Test("use the sentences that a language for residents must have, and no others")
  func sentences() {
    let said = Self.pages.flatMap { page in
      ReportFormat.allCases.map { page.rendered(as: $0, for: Self.echo) }
    }
    .joined()
    let used = Set(
      said.matches(of: /⟦([A-Za-z0-9]+)⟧/).compactMap { Wording.Key(rawValue: String($0.1)) }
    )
    #expect(used.subtracting(Wording.Key.forResidents) == [])
    #expect(Wording.Key.forResidents.subtracting(used) == [])
  }

  // MARK: Languages

  @Test("say their language and direction each, where they are in one file")
  func languages() {
    let pages = [
      Page(language: Samples.german, title: .words("a"), isForHand: true),
      Page(language: Samples.arabic, title: .words("b"), isForHand: true),
    ]
    let html = HTMLWriter().written(pages)
    #expect(html.contains(#"<html lang="de" dir="ltr">"#))
    #expect(html.contains(#"<article class="hand" lang="ar" dir="rtl">"#))
    #expect(html.contains(#"<article class="hand" lang="de" dir="ltr">"#))
  }

  @Test("have everyone's own language in the pages of an introduction")
  func own() {
    let html = Samples.introduction.html(for: Samples.reader(.english))
    #expect(html.contains("Einander kennenlernen") && html.contains("Getting to know each other"))
    #expect(html.matches(of: /<article class="hand"/).count == 3)
  }

  // MARK: Who is told what

  @Test("show others by their codes until they have names")
  func pseudonyms() {
    for format in ReportFormat.allCases {
      let page = Samples.resident.rendered(as: format, for: Samples.reader(.english))
      #expect(page.contains("ሰላም Tesfay"), "they were introduced")
      #expect(!page.contains("محمد"), "they were not")
      #expect(page.contains(Samples.childcareOffer.holder.description))
    }
  }

  @Test(
    "say how far a match is, from where each stands",
    arguments: [
      (MatchState.proposed, [], ["proposed", "proposed", "proposed"]),
      (.accepted, [], ["asked", "asked", "interpreter"]),
      (.accepted, [.need], ["waiting", "asked", "interpreter"]),
      (.accepted, [.capability], ["asked", "waiting", "interpreter"]),
      (.accepted, Side.allCases, ["both", "both", "both"]),
      (.introduced, Side.allCases, ["introduced", "introduced", "introduced"]),
      (.completed, Side.allCases, ["completed", "completed", "completed"]),
      (.declined, [], ["closed", "closed", "closed"]),
      (.ended, Side.allCases, ["closed", "closed", "closed"]),
    ] as [(MatchState, [Side], [String])]
  )
  func standing(state: MatchState, yes: [Side], expected: [String]) {
    let meeting = Samples.meeting(Samples.housingMatch, state, yes: yes)
    let said = MatchRole.allCases.map {
      ParticipantReport.Proposal(meeting, as: $0).standing.rawValue
    }
    #expect(said == expected)
  }

  @Test("tell nobody whose wish is not clear yet, or what it is")
  func wishes() {
    let page = Samples.introduction.text(for: Samples.reader(.english))
    #expect(page.contains("still has a question"))
    for wish in ["women", "Frauen", "abends"] { #expect(!page.contains(wish)) }
  }

  // MARK: Paper

  @Test("hold four or eight cards a sheet, and every theme that is in use once")
  func sheets() {
    var cards = Samples.tableCards
    var gone = Samples.theme("gone", "x", "Gone", "Weg")
    gone.isActive = false
    cards = TableCards(
      head: cards.head,
      language: .english,
      themes: cards.themes + [gone],
      perPage: .eight
    )
    #expect(cards.themes.count == 5)
    let four = Samples.tableCards.html(for: Samples.reader(.english))
    #expect(four.matches(of: /<ul class="sheet cards"/).count == 3, "5 pictures, and blanks")
    #expect(four.matches(of: /<li class="blank"/).count == 4)
    let eight = cards.html(for: Samples.reader(.english))
    #expect(eight.matches(of: /<ul class="sheet cards small"/).count == 2)
    #expect(eight.matches(of: /<li class="blank"/).count == 8)
    #expect(four.matches(of: /<li class="picture"/).count == 5)
  }

  @Test("have the names of themes in the table's language though there are no sentences in it")
  func labels() {
    var cards = Samples.tableCards
    cards.language = Samples.tigrinya
    cards.themes[0].labels[Samples.tigrinya] = "ምሕዝነት"
    let html = cards.html(for: Samples.reader(Samples.german))
    #expect(html.contains(#"<bdi lang="ti" dir="ltr">ምሕዝነት</bdi>"#))
  }

  @Test("leave a line to write on where the office's contact is not set")
  func contact() {
    var notice = Samples.notice
    #expect(notice.text(for: Samples.reader(.english)).contains("07851 1234"))
    notice.contact = nil
    #expect(
      notice.text(for: Samples.reader(.english)).contains("Name, telephone, opening hours: …")
    )
  }

  @Test("name the version of the notice, and have no box ticked")
  func notice() {
    let html = Samples.notice.html(for: Samples.reader(.english))
    #expect(html.contains(ConsentNotice.version))
    #expect(html.matches(of: /<span class="box"><\/span>/).count == Purpose.allCases.count)
  }
}
