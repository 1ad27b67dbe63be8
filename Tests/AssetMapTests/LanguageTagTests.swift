import AssetMap
import Testing

@Suite("Language tags")
struct LanguageTagTests {
  @Test(
    "Tags and codes come to one form",
    arguments: [
      "de": ["de", "DE-at", "de_CH", "deu", "ger", "de-Latn", "de-Latn-DE", " de ", "DE"],
      "prs": ["prs", "fa-AF", "fas-AF", "per_af", "fa-Arab-AF", "prs-Arab", "PRS-AF"],
      "fa": ["fa", "fa-IR", "pes", "per", "fas", "fa-Arab"],
      "kmr": ["kmr", "ku", "kur", "ku-Latn", "ku-TR", "kmr-Latn", "ku-SY"],
      "kmr-Arab": ["kmr-Arab", "kmr-arab-IQ"],
      "ckb": ["ckb", "ckb-IQ", "ckb-Arab"],
      "ti": ["ti", "tir", "ti-ER", "ti-Ethi", "TIR"],
      "tig": ["tig", "tig-ER"],
      "sr-Cyrl": ["sr", "srp", "scc", "sr-RS", "sr-Cyrl", "sr-cyrl-RS"],
      "sr-Latn": ["sr-Latn", "srp_latn", "SR-LATN-rs"],
      "hr": ["hr", "hrv", "scr"],
      "bs": ["bs", "bos"],
      "ar": ["ar", "ara", "arb", "ar-SY", "ar-001", "ar-Arab"],
      "apc": ["apc", "ajp", "ar-apc", "apc-SY"],
      "acm": ["acm"], "arz": ["arz", "ar-arz-EG"], "ary": ["ary"], "aeb": ["aeb"], "apd": ["apd"],
      "ps": ["ps", "pus", "pbu", "ps-AF"],
      "pbt": ["pbt"],
      "gsw": ["gsw", "gsw-FR"],
      "lb": ["lb", "ltz"],
      "zh": ["zh", "cmn", "zho", "chi", "zh-CN", "zh-Hans", "zh-cmn", "zh-cmn-Hans-CN"],
      "zh-Hant": ["zh-Hant", "zh-hant-tw"],
      "yue": ["yue", "zh-yue", "yue-Hant"],
      "nb": ["nb", "no", "nor", "nob"],
      "fil": ["fil", "tl", "tgl"],
      "he": ["he", "iw", "heb"],
      "ro": ["ro", "mo", "ron", "rum", "mol", "ro-MD"],
      "id": ["id", "in", "ind"],
      "yi": ["yi", "ji", "yid", "ydd"],
      "sw": ["sw", "swa", "swh", "swc"],
      "et": ["et", "est", "ekk"],
      "sq": ["sq", "sqi", "alb", "als"],
      "ne": ["ne", "nep", "npi"],
      "uz": ["uz", "uzb", "uzn", "uz-Latn"],
      "uz-Cyrl": ["uz-Cyrl"],
      "az": ["az", "aze", "azj"],
      "mn": ["mn", "mon", "khk"],
      "om": ["om", "orm", "gaz"],
      "so": ["so", "som"], "am": ["am", "amh"], "fr": ["fr", "fra", "fre", "fr-FR"],
      "el": ["el", "ell", "gre"], "my": ["my", "mya", "bur"], "ka": ["ka", "kat", "geo"],
      "hy": ["hy", "hye", "arm"], "mk": ["mk", "mkd", "mac"], "ms": ["ms", "msa", "may", "zsm"],
      "cs": ["cs", "ces", "cze"], "sk": ["sk", "slk", "slo"], "nl": ["nl", "nld", "dut"],
      "bo": ["bo", "bod", "tib"], "eu": ["eu", "eus", "baq"], "is": ["is", "isl", "ice"],
      "cy": ["cy", "cym", "wel"], "mi": ["mi", "mri", "mao"], "uk": ["uk", "ukr"],
      "ru": ["ru", "rus", "ru-UA"], "tr": ["tr", "tur"], "pa": ["pa", "pan", "pa-Guru"],
      "pa-Arab": ["pa-Arab", "pa-arab-PK"], "rom": ["rom", "rmy", "rmn"], "haz": ["haz"],
      "ak": ["ak", "tw", "twi", "aka"], "ff": ["ff", "ful", "fuc"], "din": ["din", "dik"],
      "syr": ["syr", "aii", "cld"], "man": ["man", "mnk"], "zza": ["zza", "diq"],
    ]
  )
  func canonical(tag: String, spellings: [String]) {
    for spelling in spellings {
      #expect(LanguageTag(tag: spelling)?.description == tag, "\(spelling)")
    }
  }

  @Test(
    "What is no known language is refused",
    arguments: [
      "xx", "qqq", "und", "mul", "mis", "zxx", "sh", "hbs", "ku-Arab", "kur-Arab", "ku-IQ", "ber",
      "de-1996", "de-x-kehl", "x-kehl", "de-u-co-phonebk", "i-klingon", "de-", "-de", "de--AT", "",
      "d", "deut", "german", "de-Latn-Latn", "de-AT-CH", "de-Qaaa", "sr-Arab", "dé", "de AT",
      "qaa", "de-a", "fr-arz", "ti\u{0}", "т",
    ]
  )
  func refused(text: String) {
    #expect(LanguageTag(tag: text) == nil)
  }

  @Test("The form of a tag is its own form")
  func idempotent() {
    for code in LanguageCodesProbe.all {
      guard let tag = LanguageTag(tag: code) else { continue }
      #expect(LanguageTag(tag: tag.description) == tag)
    }
  }
}

/// Every text of two or three letters.
enum LanguageCodesProbe {
  static let all: [String] = {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    let pairs = letters.flatMap { first in letters.map { first + $0 } }
    return pairs + pairs.flatMap { pair in letters.map { pair + $0 } }
  }()
}
