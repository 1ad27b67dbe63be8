import AssetMap
import Reports
import Testing

@Suite("HTML")
struct HTMLTests {
  private static let matches = HTMLOutline(Samples.matches.html(language: Samples.german))

  @Test("Nothing is fetched or run")
  func selfContained() {
    #expect(!Self.matches.tags.contains { $0.hasPrefix("script") || $0.hasPrefix("link") })
    #expect(
      !Self.matches.values.contains { ["src", "href", "onclick", "style"].contains($0.name) }
    )
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    #expect(Self.matches.values.contains { $0.value == policy })
    #expect(!Samples.matches.html(language: .english).contains("@import"))
  }

  @Test("Every element is closed, in order")
  func nested() {
    var open: [String] = []
    for tag in Self.matches.tags.map({ String($0.prefix { $0 != " " }) }) {
      if tag == "!DOCTYPE" || tag == "meta" { continue }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
      } else {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(
    "No heading skips a rank",
    arguments: [
      Samples.matches.html(language: .english),
      Samples.gaps.html(language: .english), Samples.exchanges.html(language: .english),
      MatchView(head: Samples.head(), entry: Samples.practiceMatch).html(language: .english),
    ]
  )
  func headings(html: String) {
    var before = 0
    for tag in HTMLOutline(html).tags where tag.wholeMatch(of: /h[1-6]/) != nil {
      let rank = Int(tag.dropFirst()) ?? 0
      #expect(rank <= before + 1)
      before = rank
    }
    #expect(before > 1)
  }

  @Test(
    "Foreign words say their language and direction",
    arguments: [
      ("سلام", "ar", "ar", "rtl"), ("WLAN سلام", "prs", "prs", "rtl"), ("ሰላም", "ti", "ti", "ltr"),
      ("salam", "ar", "ar", "auto"), ("سڵاو", "kmr", "kmr", "auto"),
      ("x", "sr-Latn", "sr-Latn", "ltr"),
      ("x", "\" onload=x", "", "auto"),
    ]
  )
  func languages(text: String, tag: String, lang: String, direction: String) throws {
    let page = RecordView(.foreign(text, in: LanguageTag(stored: tag)), fields: [])
    let values = HTMLOutline(page.html(language: .english)).values.suffix(2)
    #expect(values.map(\.value) == [lang, direction])
  }

  @Test("A pair shows its parts in words, not by colour alone")
  func parts() {
    let texts = Self.matches.texts
    #expect(texts.contains("Sprache"))
    #expect(texts.contains("45/300"))
    #expect(Self.matches.tags.count { $0 == "title" } == 4, "the page's, and a drawing's a pair")
    #expect(Self.matches.tags.count { $0 == "desc" } == 3)
  }

  @Test("What is not decided can be ticked on paper, what is cannot")
  func answers() {
    #expect(Self.matches.values.count { $0.value == "answers" } == 2)
  }

  @Test("Several reports make one file")
  func several() {
    let reports: [any Renderable] = [Samples.person, Samples.people]
    let tags = HTMLOutline(reports.rendered(as: .html, language: .english)).tags
    #expect(tags.count { $0.hasPrefix("!DOCTYPE") } == 1)
    #expect(tags.count { $0 == "h1" } == 2)
  }
}
