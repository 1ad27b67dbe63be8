internal import AssetMap
internal import Foundation

/// How whole numbers are written in a language: its digits, and what stands between thousands.
///
/// Read once from the locale data, since that is too slow for every number of a report.
struct NumberForm: Sendable {
  private let digits: [Character]
  private let minus: String
  private let separator: String
  /// From how many digits on thousands are set apart.
  private let groupedFrom: Int

  /// The form in a language.
  init(_ language: LanguageTag) {
    let style = IntegerFormatStyle<Int>(locale: Locale(identifier: language.description))
    let plain = style.grouping(.never)
    digits = (0...9).map { plain.format($0).first ?? Character(String($0)) }
    let set = Set(digits)
    minus = String(plain.format(-1).filter { !set.contains($0) })
    separator = String(style.format(1_111_111).filter { !set.contains($0) }.prefix(1))
    groupedFrom = style.format(1_111).count > 4 ? 4 : 5
  }

  /// A number: `1.234` in German.
  func written(_ number: Int, isGrouped: Bool = true) -> String {
    let ascii = String(number.magnitude)
    var text = number < 0 ? minus : ""
    for (index, digit) in ascii.enumerated() {
      let left = ascii.count - index
      if isGrouped, index > 0, left % 3 == 0, ascii.count >= groupedFrom { text += separator }
      text.append(digits[digit.wholeNumberValue ?? 0])
    }
    return text
  }
}
