import AssetMap
import Reports
import Testing

@Suite("Hostile texts in HTML")
struct HostileHTMLTests {
  @Test(
    "HTML keeps its elements, whatever the words, and shows no control",
    arguments: HostileTests.texts
  )
  func html(hostile: String) {
    for (report, plain) in zip(HostileTests.reports(hostile), HostileTests.reports("plain")) {
      let html = report.html(for: HostileTests.reader(hostile))
      let expected = HTMLOutline(plain.html(for: HostileTests.reader("plain"))).tags
        .map(Self.likeAnyWords)
      if !hostile.isEmpty, hostile != " " {
        #expect(HTMLOutline(html).tags.map(Self.likeAnyWords) == expected)
      }
      #expect(
        !html.unicodeScalars.contains {
          $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
        }
      )
      for text in HTMLOutline(html).texts { #expect(BidiText.balanced(text) == text) }
      #expect(!html.contains("</style><"), "no words end the style")
    }
  }

  /// A code that is none is shown as foreign words are.
  private static func likeAnyWords(_ tag: String) -> String {
    switch tag {
    case "bdi lang dir": "code"
    case "/bdi": "/code"
    default: tag
    }
  }

  @Test(
    "Words come back from HTML as they were",
    arguments: ["a\r\nb\tc", "e\u{301}\u{E9}", "سلام (WLAN)", "&amp; &#13; <b>'\"</b>", "a\rb"]
  )
  func htmlWords(text: String) {
    let listing = Listing("x", columns: [.init("a", "A")], rows: [[.text(text)]])
    let texts = HTMLOutline(listing.html(for: Samples.reader(.english))).texts
    #expect(texts.contains { Array($0.utf8) == Array(text.utf8) })
  }
}
