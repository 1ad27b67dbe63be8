import AssetMap
import Testing

@Suite("Comparing texts")
struct TextKeyTests {
  @Test(
    "Texts that people take for the same have the same key",
    arguments: [
      ("Müller", "Mu\u{308}ller"), ("MÜLLER", "muller"), ("Weiß", "WEISS"), ("ΣΟΦΟΣ", "σοφος"),
      ("Ｋｅｈｌ", "Kehl"), ("Se\u{200B}lam", "Selam"), ("\u{202B}محمد\u{202C}", "محمد"),
      ("علی", "علي"), ("على", "علي"), ("کریم", "كريم"), ("أحمد", "احمد"), ("إبراهيم", "ابراهيم"),
      ("آمنة", "امنه"), ("محـــمد", "محمد"), ("مُحَمَّد", "محمد"), ("فاطمة", "فاطمه"), ("ٱلله", "الله"),
      ("علی\u{200C}رضا", "علیرضا"), ("ﻣﺤﻤﺪ", "محمد"), ("مؤمن", "مومن"), ("ہاشم", "هاشم"),
      ("Abd-al Rahman", "Abd al Rahman"), ("  Abd\u{A0} al–Rahman ", "abd al rahman"),
      ("O'Brien", "OBrien"), ("O’Brien", "obrien"), ("Silt'e", "Silte"),
      ("Tesfay, Selam", "tesfay selam"),
      ("Þór", "thor"), ("Łukasz", "lukasz"), ("Đorđe", "dorde"), ("Işık", "isik"), ("İnci", "inci"),
      ("Əliyev", "eliyev"), ("Ærø", "aero"), ("Фёдор", "федор"), ("ሠላም", "ሰላም"), ("ፀሃይ", "ጸሃይ"),
      ("٠١٢", "012"), ("a\u{FE0F}b", "ab"), ("Nguyễn", "nguyen"), ("A.\tB\nC", "a b c"),
    ]
  )
  func alike(left: String, right: String) {
    #expect(TextKey(left) == TextKey(right))
  }

  @Test(
    "Texts that differ for their readers keep different keys",
    arguments: [
      ("Анатолий", "Анатолии"), ("їжак", "іжак"), ("حسن", "حسين"), ("Salam", "سلام"),
      ("ሀይለ", "ሐይለ"), ("हिन्दी", "हिन्दु"), ("が", "か"), ("Abdalrahman", "Abd alRahman"),
      ("A1", "A1?"), ("แม่", "แม้"), ("B1", "B1+"), ("علاء", "علا"),
    ]
  )
  func different(left: String, right: String) {
    #expect(TextKey(left) != TextKey(right))
  }

  @Test("A key is its own key")
  func idempotent() {
    for text in ["Müller-Lüdenscheidt", "أحمد  آل‑علی", "Ђорђе", "ትግርኛ", "Ở đâu", "İSTANBUL"] {
      let key = TextKey(text).folded
      #expect(TextKey(key).folded == key)
    }
  }

  @Test("Nothing but blanks and invisible characters has an empty key")
  func empty() {
    #expect(TextKey(" \u{200F}\u{200B}-\n").folded.isEmpty)
    #expect(TextKey(" \u{200F}\u{200B}-\n").words.isEmpty)
  }
}

@Suite("Edit distance")
struct EditDistanceTests {
  /// The textbook table, without a limit.
  private func plain(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var table = (0...a.count).map { i in (0...b.count).map { i == 0 ? $0 : $0 == 0 ? i : 0 } }
    for i in 0..<a.count {
      for j in 0..<b.count {
        let change = table[i][j] + (a[i] == b[j] ? 0 : 1)
        table[i + 1][j + 1] = min(change, table[i][j + 1] + 1, table[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }

  @Test("It agrees with the textbook on random words, within every limit")
  func agreesWithTextbook() {
    var numbers = SeededNumbers(seed: 3)
    let letters: [Unicode.Scalar] = ["a", "b", "c"]
    func word() -> [Unicode.Scalar] {
      (0..<Int.random(in: 0...8, using: &numbers)).compactMap { _ in
        letters.randomElement(using: &numbers)
      }
    }
    for _ in 0..<20_000 {
      let (a, b, limit) = (word(), word(), Int.random(in: 0...5, using: &numbers))
      let distance = plain(a, b)
      let expected = distance <= limit ? distance : nil
      #expect(EditDistance.distance(a, b, atMost: limit) == expected, "\(a) \(b) \(limit)")
    }
  }

  @Test("An exchange of neighbours is one slip, and a negative limit allows none")
  func exchange() {
    let (a, b) = (Array("Selam".unicodeScalars), Array("Sleam".unicodeScalars))
    #expect(EditDistance.distance(a, b, atMost: 1) == 1)
    #expect(EditDistance.distance(a, a, atMost: -1) == nil)
  }
}
