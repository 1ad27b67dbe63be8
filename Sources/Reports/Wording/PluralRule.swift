internal import AssetMap

/// Which form of a sentence goes with a whole number.
///
/// The rules are those of Unicode's CLDR for cardinal numbers without a fraction
/// (unicode.org/cldr/charts, "Language Plural Rules").
enum PluralRule {
  /// The forms of numbers, in CLDR's order.
  enum Form: String, CaseIterable {
    case zero, one, two, few, many, other
  }

  /// The form of `number` in a language; of a language that is not among the catalogues, English's.
  static func form(of number: Int, in language: LanguageTag) -> Form {
    let count = number.magnitude
    let (tens, ones) = (count % 100, count % 10)
    return switch language.description {
    case "ar":
      switch (count, tens) {
      case (0, _): .zero
      case (1, _): .one
      case (2, _): .two
      case (_, 3...10): .few
      case (_, 11...99): .many
      default: .other
      }
    case "ru", "uk":
      switch (ones, tens) {
      case (1, let tens) where tens != 11: .one
      case (2...4, let tens) where !(12...14).contains(tens): .few
      default: .many
      }
    case "pl":
      switch (ones, tens) {
      case _ where count == 1: .one
      case (2...4, let tens) where !(12...14).contains(tens): .few
      default: .many
      }
    case "ro": count == 1 ? .one : count == 0 || (1...19).contains(tens) ? .few : .other
    case "fa", "fr", "ti": count < 2 ? .one : .other
    default: count == 1 ? .one : .other
    }
  }

  /// The forms that whole numbers take in a language: those a sentence has to offer.
  static func forms(in language: LanguageTag) -> Set<Form> {
    Set((0...200).map { form(of: $0, in: language) })
  }
}
