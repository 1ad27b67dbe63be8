import Testing

@testable import AssetMap

@Suite("Languages by name")
struct LanguagesTests {
  @Test(
    "A language is found by its code and by its names in any script",
    arguments: [
      "ti": ["Tigrinya", "tigrigna", "TIGRINJA", "ትግርኛ", "ti", "tir", "Tigriña", " tigrinya "],
      "tig": ["Tigre", "Tigré", "ትግረ", "tig"],
      "prs": [
        "Dari", "دری", "darī", "Dari-Persisch", "Farsi (Dari)", "Dari Persian", "fa-AF", "дари",
        "Afghan Persian", "درى",
      ],
      "fa": ["Persian", "Persisch", "Farsi", "فارسی", "فارسي", "persan", "Farsça", "fa-IR"],
      "kmr": [
        "Kurmanji", "Kurmandschi", "Kurmancî", "kurmanci", "Kurdish (Kurmanji)",
        "Kurdish, Kurmanji", "Northern Kurdish", "Nordkurdisch", "ku", "kur", "Kurdî (Kurmancî)",
      ],
      "ckb": [
        "Sorani", "Central Kurdish", "Zentralkurdisch", "Kurdish (Sorani)", "Kurdisch-Sorani",
        "سۆرانی", "Kurdish, Sorani", "Soranî",
      ],
      "sr-Cyrl": ["Serbian", "Serbisch", "Serbian (Cyrillic)", "српски", "sr", "serbe"],
      "sr-Latn": ["Serbian (Latin)", "Serbisch (Lateinisch)", "srpski", "sr-Latn"],
      "hr": ["Croatian", "Kroatisch", "hrvatski"],
      "bs": ["Bosnian", "Bosnisch", "bosanski", "bosniaque"],
      "ar": ["Arabic", "Arabisch", "العربية", "عربي", "Hocharabisch", "Modern Standard Arabic"],
      "apc": ["Levantine Arabic", "Syrian Arabic", "Levantinisches Arabisch", "شامي"],
      "acm": ["Iraqi Arabic", "Mesopotamisches Arabisch"],
      "arz": ["Egyptian Arabic", "Ägyptisches Arabisch", "agyptisches arabisch"],
      "ary": ["Moroccan Arabic", "Marokkanisch"],
      "ps": ["Pashto", "Paschtu", "پښتو", "Pushto"],
      "uk": ["Ukrainian", "Ukrainisch", "українська", "Ukraynaca"],
      "ru": ["Russian", "русский", "russe"],
      "tr": ["Turkish", "Türkisch", "turkce", "Türkçe"],
      "so": ["Somali", "Soomaali", "Af-Soomaali"],
      "am": ["Amharic", "Amharisch", "አማርኛ"],
      "om": ["Oromo", "Afaan Oromoo", "Oromiffa"],
      "sq": ["Albanian", "shqip", "Albanisch"],
      "de": ["German", "Deutsch", "allemand", "Almanca", "الألمانية", "ger"],
      "fr": ["French", "Französisch", "Franzoesisch", "français", "francais"],
      "zh": ["Chinese", "Mandarin", "中文", "Chinesisch"],
      "fil": ["Filipino", "Tagalog"],
      "nb": ["Norwegian", "norsk", "Norwegisch"],
      "pa": ["Punjabi", "Panjabi", "ਪੰਜਾਬੀ"],
      "ff": ["Fulani", "Pulaar", "Fulfulde", "Peul"],
      "ak": ["Twi", "Akan"],
      "gsw": ["Alsatian", "Elsässisch", "Swiss German", "Schwyzerdütsch"],
      "nl": ["Dutch", "Flemish", "Niederländisch"],
      "ro": ["Romanian", "Moldovan", "română"],
      "uz": ["Uzbek", "Usbekisch", "oʻzbek", "o'zbek", "ўзбек"],
      "rom": ["Romani", "Romanes"],
      "ga": ["Irish", "Irisch", "ga"],
      "yi": ["Yiddish", "Jiddisch", "yi", "yid"],
      "fvr": ["fvr"], "fur": ["fur", "Friulian"], "mnw": ["mnw"], "mn": ["mn", "Mongolisch"],
    ]
  )
  func found(tag: String, names: [String]) throws {
    for name in names {
      let language = try Languages.named(name)
      #expect(language.description == tag, "\(name)")
    }
  }

  @Test(
    "A word for several languages is refused, naming all of them",
    arguments: [
      "Kurdish": ["kmr", "ckb"], "kurdisch": ["kmr", "ckb"], "Kurdî": ["kmr", "ckb"],
      "کوردی": ["kmr", "ckb"], "الكردية": ["kmr", "ckb"], "kurde": ["kmr", "ckb"],
      "curdo": ["kmr", "ckb"],
      "ku-Arab": ["kmr", "ckb"], "sh": ["sr-Cyrl", "sr-Latn", "hr", "bs"],
      "hbs": ["sr-Cyrl", "sr-Latn", "hr", "bs"], "Serbokroatisch": ["sr-Cyrl", "hr", "bs"],
      "Serbo-Croatian": ["sr-Latn"], "Afghanisch": ["prs", "ps"], "Darija": ["ary", "arq"],
      "Berber": ["kab"], "Mon": ["mn", "mnw"], "Ga": ["ga", "gaa"], "Fur": ["fur", "fvr"],
      "Aramäisch": ["syr", "tru"],
    ]
  )
  func shared(name: String, tags: [String]) {
    let fault = #expect(throws: UnknownWord.self) { try Languages.named(name) }
    for tag in tags { #expect(fault?.description.contains("(\(tag))") == true, "\(tag)") }
    #expect(fault?.cause == .ambiguous)
  }

  @Test(
    "An unknown name is refused with the nearest",
    arguments: [
      ("Tigrinian", "Tigrinya (ti)"), ("Germn", "German (de)"), ("Arabish", "Arabic (ar)"),
      ("Kurmanjy", "Kurmanji (kmr)"), ("Englsh", "English (en)"), ("Sorany", "Sorani (ckb)"),
      ("Darri", "Dari (prs)"), ("трусский", "Russian (ru)"),
    ]
  )
  func nearest(name: String, near: String) {
    let fault = #expect(throws: UnknownWord.self) { try Languages.named(name) }
    #expect(fault?.value == name)
    #expect(fault?.allowed.contains(near) == true, "\(fault?.allowed ?? [])")
    #expect((fault?.allowed.count ?? 9) <= 5)
  }

  @Test(
    "What is no language is refused",
    arguments: ["", " ", "xx", "qqq", "und", "zxx", "Xyzzy", "table", "de-x-kehl", "123", "?"]
  )
  func refused(text: String) {
    let fault = #expect(throws: UnknownWord.self) { try Languages.named(text) }
    #expect(fault?.expected == "a known language")
  }

  @Test(
    "Languages are shown by the names offices use",
    arguments: [
      ("kmr", "Kurmanji", "Kurmandschi"), ("prs", "Dari", "Dari"), ("ckb", "Sorani", "Sorani"),
      ("apc", "Levantine Arabic", "Levantinisches Arabisch"),
      ("sr-Latn", "Serbian (Latin)", "Serbisch (Lateinisch)"),
      ("sr-Cyrl", "Serbian (Cyrillic)", "Serbisch (Kyrillisch)"),
      ("ti", "Tigrinya", "Tigrinya"), ("tig", "Tigre", "Tigre"), ("fa", "Persian", "Persisch"),
      ("uz-Cyrl", "Uzbek (Cyrillic)", "Usbekisch (Kyrillisch)"), ("cy", "Welsh", "Walisisch"),
      ("kmr-Arab", "Kurmanji (Arabic)", "Kurmandschi (Arabisch)"),
    ]
  )
  func names(tag: String, english: String, german: String) {
    let language = LanguageTag(stored: tag)
    #expect(Languages.name(of: language, in: LanguageTag(stored: "en")) == english)
    #expect(Languages.name(of: language, in: LanguageTag(stored: "de")) == german)
  }

  @Test("Languages are shown in other languages too, Kurmanji never as all of Kurdish")
  func namesElsewhere() {
    let (kurmanji, french) = (LanguageTag(stored: "kmr"), LanguageTag(stored: "fr"))
    #expect(Languages.name(of: LanguageTag(stored: "de"), in: french) == "allemand")
    #expect(Languages.name(of: kurmanji, in: french) == "kurde (Kurmancî)")
    #expect(Languages.name(of: kurmanji, in: kurmanji) == "Kurmancî")
    #expect(Languages.name(of: LanguageTag(stored: "xx"), in: french) == "xx")
  }

  @Test("Every known language has a name that reads back to it, or is refused for sharing it")
  func everyNameReadsBack() {
    for code in LanguageCodes.known where code != "sr" {
      let language = LanguageTag(stored: String(code))
      #expect(LanguageTag(tag: String(code)) == language)
      for display in ["en", "de"] {
        let name = Languages.name(of: language, in: LanguageTag(stored: display))
        #expect(name != String(code), "\(code) has no name in \(display)")
        do {
          #expect(try Languages.named(name) == language, "\(name)")
        } catch {
          #expect(error.cause == .ambiguous && error.description.contains("(\(code))"), "\(name)")
        }
      }
    }
  }

  @Test("The table of codes that are also names is complete")
  func codesThatAreNames() {
    let usual = Dictionary(
      LanguageNames.all.entries.filter(\.isUsual).map { ($0.key, $0.tags) },
      uniquingKeysWith: { first, _ in first }
    )
    let conflicts = LanguageCodesProbe.all.filter { code in
      guard let tag = LanguageTag(tag: code), let tags = usual[code] else { return false }
      return tags != [tag]
    }
    #expect(Set(conflicts) == Set(LanguageCodes.alsoNames.map(String.init)))
  }

  @Test("The tables name each language once and only known ones")
  func tables() {
    let tags = CommunityLanguages.entries.map(\.tag)
    #expect(tags.count >= 190)
    #expect(Set(tags).count == tags.count)
    for tag in tags + CommunityLanguages.shared.flatMap(\.tags) {
      #expect(LanguageTag(tag: tag.description) == tag)
    }
    for (code, canonical) in LanguageCodes.aliases {
      #expect(LanguageCodes.known.contains(canonical), "\(code)")
      #expect(!LanguageCodes.known.contains(code), "\(code)")
    }
  }

  @Test(
    "Part of a name finds the languages, the commonest community first",
    arguments: [
      ("tig", ["tig", "ti"]), ("kurd", ["kmr", "ckb"]), ("afgh", ["prs", "ps"]), ("سور", ["ckb"]),
      ("ara", ["ar", "apc"]), ("укр", ["uk"]), ("pers", ["prs", "fa"]), ("ትግ", ["ti", "tig"]),
      ("alle", ["de"]), ("TI", ["ti"]), ("levant", ["apc"]), ("Kurmandschi", ["kmr"]),
    ]
  )
  func matching(part: String, tags: [String]) {
    let found = Languages.matching(part: part, limit: 8).map(\.description)
    #expect(Array(found.prefix(tags.count)) == tags, "\(found)")
    #expect(found.count <= 8)
  }

  @Test("No part finds nothing, and a limit is kept")
  func matchingLimits() {
    #expect(Languages.matching(part: " ", limit: 5).isEmpty)
    #expect(Languages.matching(part: "qqqq", limit: 5).isEmpty)
    #expect(Languages.matching(part: "a", limit: 3).count == 3)
    #expect(Languages.matching(part: "a", limit: 0).isEmpty)
  }
}

@Suite("Language abilities")
struct LanguageAbilityTests {
  @Test(
    "An ability is read and written",
    arguments: [
      ("ti:native", "ti:native"), ("de:A2", "de:A2"),
      ("ar:native:no-reading", "ar:native:no-reading"),
      (" Tigrinya : Muttersprache ", "ti:native"), ("fa-AF:b1:reads", "prs:B1:reads"),
      ("Arabisch:native:liest nicht", "ar:native:no-reading"), ("sr-Latn:C1", "sr-Latn:C1"),
    ]
  )
  func roundTrip(typed: String, text: String) throws {
    let ability = try LanguageAbility(typed)
    #expect(ability.text == text)
    #expect(try LanguageAbility(ability.text) == ability)
  }

  @Test(
    "What has not the form is refused, saying the form",
    arguments: ["German A2", "ti", "ti:", ":native", "ti:native:reads:well", "", "ti::reads"]
  )
  func form(text: String) {
    let fault = #expect(throws: UnknownWord.self) { try LanguageAbility(text) }
    #expect(fault?.description.contains("ti:native") == true)
  }

  @Test(
    "The part that is not understood is named",
    arguments: [("xx:native", "xx"), ("ti:fluent", "fluent"), ("ti:B1:maybe", "maybe")]
  )
  func named(text: String, value: String) {
    let fault = #expect(throws: UnknownWord.self) { try LanguageAbility(text) }
    #expect(fault?.value == value)
  }
}
