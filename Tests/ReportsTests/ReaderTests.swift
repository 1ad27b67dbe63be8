import AssetMap
import Testing

@testable import Reports

@Suite("Values in the words of a reader")
struct ReaderTests {
  private let english = Reader(.english, themes: Samples.themes)
  private let german = Reader(Samples.german, themes: Samples.themes)

  /// All sentences for the values of the register.
  private func sentences(_ reader: Reader) -> [Phrase] {
    let theme = ThemeCode(stored: "housing.search")
    let (ti, de) = (Samples.tigrinya, Samples.german)
    let sides: [Side?] = [.need, .capability, nil]
    var reasons: [Reason] = [
      .sameTheme(theme), .relatedTheme(need: theme, capability: theme),
      .commonLanguage(ti, need: .native, capability: .a2),
      .nearLanguages(
        need: ti,
        needLevel: .native,
        capability: de,
        capabilityLevel: .b1,
        common: de
      ),
      .learntLanguage(de, learner: .a1, helper: .c1), .interprets(from: ti, to: de),
      .bridged(need: ti, capability: de), .sameNeighbourhood("Kork"),
      .adjacentNeighbourhoods(need: "Kork", capability: "Kreuzmatt"),
      .elsewhere(need: "Kork", capability: "Kreuzmatt"), .commonTimes(.any),
      .commonTimes(TimesOfWeek(.monday, .evening)), .waited(weeks: 0), .waited(weeks: 1),
    ]
    for side in sides {
      reasons += [.topTheme(theme, namedBy: side), .placeUnknown(side), .timesUnknown(side)]
    }
    let conditions: [Condition] =
      CheckKind.allCases.map { .check($0) }
      + Side.allCases.flatMap { side in
        [
          .askFirst(side: side, .womenOnly), .askFirst(side: side, .menOnly),
          .askFirst(side: side, .words("x")),
        ]
      }
    let obstacles: [Obstacle] = [
      .sameHolder, .noCommonLanguage, .noCommonTime, .preference, .declined, .consentMissing,
      .fullyBooked,
    ]
    let faults: [ReviewFault] = [
      .wrongStep(.agree, state: .proposed, possible: [.accept, .decline]),
      .wrongStep(.agree, state: .ended, possible: []), .alreadySaid(.agree, .need),
      .notAgreed([.need, .capability]), .noConsent([.need]), .conditionsOpen(conditions),
    ]
    let likeness: [LikenessReason] = [
      .sameName, .sameNameOtherOrder, .nearlySameName, .sameContact,
    ]
    return reasons.flatMap { [reader.reason($0), reader.reason($0, isFull: false)] }
      + conditions.map(reader.condition) + obstacles.map(reader.obstacle)
      + GapCause.Name.allCases.flatMap {
        [reader.title(of: $0), reader.sentence(for: $0), reader.remedy(for: $0)]
      }
      + MatchState.allCases.map(reader.state) + DeclineReason.allCases.map(reader.declined)
      + Outcome.allCases.map(reader.outcome) + faults.map(reader.fault)
      + likeness.map(reader.likeness)
      + Purpose.allCases.map(reader.purpose) + CheckKind.allCases.map { reader.check($0) }
      + CardKind.allCases.map { reader.kind($0) } + ParticipantKind.allCases.map { reader.kind($0) }
      + Gender.allCases.map(reader.gender) + SpokenLevel.allCases.map(reader.level)
      + Side.allCases.flatMap { [reader.side($0), reader.missingConsent(of: $0)] }
      + ReviewStep.allCases.map {
        reader.decision(Decision(step: $0, side: .need, at: "", by: ""), isWithNote: true)
      }
      + PolicySetting.all.map(reader.meaning)
  }

  @Test("Every value has its words in every language, all filled in")
  func allSaid() {
    let (english, german) = (sentences(english), sentences(german))
    for phrase in english + german {
      #expect(!phrase.isEmpty)
      #expect(!phrase.plain.contains("{"), "\(phrase.plain)")
    }
    let same = zip(english, german).filter { $0.plain == $1.plain }.map(\.0.plain)
    #expect(
      Set(same).isSubset(of: ["A1", "A2", "B1", "B2", "C1", "C2", "Organisation"]),
      "\(same)"
    )
  }

  @Test("Reasons are said as a neighbour would say them")
  func reasons() {
    let theme = ThemeCode(stored: "childcare.during-class")
    #expect(
      english.reason(.sameTheme(theme)).plain == "same theme: Childcare during language classes"
    )
    let both = Reason.commonLanguage(Samples.tigrinya, need: .native, capability: .native)
    #expect(english.reason(both).plain.hasSuffix(" (native and native)"))
    let saturday = Reason.commonTimes(TimesOfWeek(.saturday, .morning))
    #expect(english.reason(saturday).plain == "both free on Saturday morning")
    #expect(english.reason(saturday, isFull: false).plain == "both free only on Saturday morning")
    #expect(german.reason(saturday).plain == "gemeinsam frei: Samstag vormittags")
  }

  @Test("Times of the week are said with as few words as they need")
  func times() {
    var times: TimesOfWeek = []
    for day in Weekday.allCases.prefix(5) { times.insert(TimesOfWeek(day, .evening)) }
    for part in PartOfDay.allCases { times.insert(TimesOfWeek(.saturday, part)) }
    #expect(english.times(times).plain == "Monday to Friday evening, Saturday all day")
    #expect(german.times(times).plain == "Montag bis Freitag abends, Samstag ganztags")
    let two = TimesOfWeek(.sunday, .morning).union(TimesOfWeek(.sunday, .evening))
    #expect(english.times(two).plain == "Sunday morning and evening")
    let apart = TimesOfWeek(.monday, .evening).union(TimesOfWeek(.wednesday, .evening))
    #expect(english.times(apart).plain == "Monday and Wednesday evening")
    #expect(english.times(.any).plain == "at any time")
  }

  @Test("Days are said in the reader's form")
  func days() {
    #expect(english.day(Samples.day).plain == "19 November 2016")
    #expect(german.day(Samples.day).plain == "19. November 2016")
  }

  @Test("A refused step says which one is possible")
  func faults() {
    let fault = ReviewFault.wrongStep(.introduce, state: .proposed, possible: [.accept, .decline])
    #expect(
      english.fault(fault).plain
        == "this match is proposed, so introduce is not possible now; possible: accept, decline"
    )
  }
}

@Suite("Pages that run from right to left")
struct RightToLeftTests {
  @Test("Foreign words and codes are isolated on a terminal, our own are not")
  func isolated() {
    let phrase: Phrase = .words("الحي: ") + .foreign("Kork") + .words(" ") + .code("K7QF-3MXA")
    let arabic = Page(language: LanguageTag(stored: "ar"), title: phrase)
    let expected = "الحي: \u{2068}Kork\u{2069} \u{2068}K7QF-3MXA\u{2069}\n"
    #expect(PlainTextWriter(layout: TextLayout()).written(arabic).hasPrefix(expected))
    let english = Page(language: .english, title: phrase)
    #expect(PlainTextWriter(layout: TextLayout()).written(english).hasPrefix("الحي: Kork K7QF"))
  }

  @Test("In Persian no dot stands beside a digit, where it would be read as a zero")
  func noDots() {
    let persian = Samples.reader(LanguageTag(stored: "prs"))
    for report: any Renderable in [Samples.matches, Samples.gaps, Samples.groups, Samples.plenary] {
      #expect(!report.text(for: persian).contains(/· ?[۰-۹]|[۰-۹] ?·/))
    }
    #expect(persian.apart([.words("۱"), .words("۲")]).plain == "۱ – ۲")
  }

  @Test("The asset map says needs before capabilities in the direction of its reader")
  func heatMap() {
    let arabic = Samples.assets().html(for: Samples.reader(LanguageTag(stored: "ar")))
    #expect(arabic.contains(/<svg class="heat"[^>]* direction="rtl">/))
    #expect(!Samples.assets().html(for: Samples.reader()).contains("direction=\"rtl\""))
  }
}
