package import AssetMap

/// All sentences and words in one language.
///
/// A catalogue may leave keys out: they fall back to English.
package struct Catalogue: Sendable {
  /// The language of its sentences.
  package let language: LanguageTag
  /// The sentences as a translator writes them, in ICU's message format.
  package let sentences: [Wording.Key: String]
  /// The plural form of a number (CLDR: zero, one, two, few, many, other).
  let pluralForm: @Sendable (Int) -> String
  /// The sentences, read.
  let templates: [Wording.Key: MessageTemplate]

  /// A catalogue of these sentences; those that are not well formed count as left out.
  package init(
    language: LanguageTag,
    sentences: [Wording.Key: String],
    pluralForm: @escaping @Sendable (Int) -> String
  ) {
    self.language = language
    self.sentences = sentences
    self.pluralForm = pluralForm
    templates = sentences.compactMapValues(MessageTemplate.init)
  }

  /// Every catalogue there is; English first.
  package static let all = [english, german]

  /// English.
  package static let english = Catalogue(
    language: LanguageTag(stored: "en"),
    sentences: joined(
      englishHeads,
      englishGroups,
      englishJobs,
      englishReasons,
      englishGaps,
      englishCircles,
      englishAdvice,
      englishAssets,
      englishPlenary,
      englishReview,
      englishWords,
      englishLists,
      englishWeights,
      englishLikeness,
      englishTrust,
      englishCare
    ),
    pluralForm: { $0 == 1 ? "one" : "other" }
  )

  /// German.
  package static let german = Catalogue(
    language: LanguageTag(stored: "de"),
    sentences: joined(
      germanHeads,
      germanGroups,
      germanJobs,
      germanReasons,
      germanGaps,
      germanCircles,
      germanAdvice,
      germanAssets,
      germanPlenary,
      germanReview,
      germanWords,
      germanLists,
      germanWeights,
      germanLikeness,
      germanTrust,
      germanCare
    ),
    pluralForm: { $0 == 1 ? "one" : "other" }
  )

  private static func joined(_ parts: [Wording.Key: String]...) -> [Wording.Key: String] {
    parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
