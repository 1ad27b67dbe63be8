import AssetMap
import Foundation
import Reports
import Testing

@Suite("HTML")
struct HTMLTests {
  private static let matches = HTMLOutline(
    Samples.matches.html(for: Samples.reader(Samples.german))
  )

  @Test("Nothing is fetched or run")
  func selfContained() {
    #expect(!Self.matches.tags.contains { $0.hasPrefix("script") || $0.hasPrefix("link") })
    #expect(
      !Self.matches.values.contains { ["src", "href", "onclick", "style"].contains($0.name) }
    )
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    #expect(Self.matches.values.contains { $0.value == policy })
    #expect(!Samples.matches.html(for: Samples.reader(.english)).contains("@import"))
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
      Samples.matches.html(for: Samples.reader(.english)),
      Samples.gaps.html(for: Samples.reader(.english)),
      Samples.exchanges.html(for: Samples.reader(.english)),
      MatchView(head: Samples.head(), entry: Samples.practiceMatch).html(
        for: Samples.reader(.english)
      ),
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
    let values = HTMLOutline(page.html(for: Samples.reader(.english))).values.suffix(2)
    #expect(values.map(\.value) == [lang, direction])
  }

  @Test("Codes keep their order among words that run from the right")
  func codes() throws {
    let html = Samples.advice.html(for: Samples.reader(Samples.arabic))
    #expect(html.contains("</code> (<bdi"), "only words that have no direction stand between them")
    #expect(html.contains(/code \{[^}]*direction: ltr; unicode-bidi: isolate; \}/))
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
    let tags = HTMLOutline(reports.rendered(as: .html, for: Samples.reader(.english))).tags
    #expect(tags.count { $0.hasPrefix("!DOCTYPE") } == 1)
    #expect(tags.count { $0 == "h1" } == 2)
  }

  /// What is written or drawn, what is behind it, and the least contrast (WCAG 2.2: 1.4.6, 1.4.11).
  @Test(
    "What is written stands out from what is behind it",
    arguments: [
      ("ink", "white", 7), ("soft", "white", 7), ("soft", "tint", 7), ("ink", "lack1", 7),
      ("ink", "lack2", 7), ("ink", "lack3", 7), ("white", "lack4", 7), ("need", "first", 7),
      ("ink", "first", 7), ("line", "white", 3), ("need", "tint", 3), ("offer", "tint", 3),
    ]
  )
  func contrast(words: String, behind: String, least: Double) throws {
    let html = Samples.matches.html(for: Samples.reader(.english))
    func luminance(_ name: String) throws -> Double {
      if name == "white" { return 1 }
      let named = try Regex(
        "(--\\Q\(name)\\E: |\\.\\Q\(name)\\E \\{[^}]*(fill|background): )#([0-9a-f]{6})"
      )
      let match = try #require(try named.firstMatch(in: html))
      let digits = try #require(match.output.last?.substring)
      let value = try #require(Int(digits, radix: 16))
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        let part = Double(part) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (one, other) = (try luminance(words), try luminance(behind))
    #expect((max(one, other) + 0.05) / (min(one, other) + 0.05) >= least)
  }
}
