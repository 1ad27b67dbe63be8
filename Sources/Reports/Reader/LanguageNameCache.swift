internal import AssetMap
internal import Synchronization

/// The names of languages in one reader's language.
///
/// Each is looked up once, since locale data is slow.
final class LanguageNameCache: Sendable {
  private let language: LanguageTag
  private let names = Mutex<[LanguageTag: String]>([:])

  init(language: LanguageTag) { self.language = language }

  /// The name of a language.
  func name(of tag: LanguageTag) -> String {
    names.withLock { names in
      if let name = names[tag] { return name }
      let name = Languages.name(of: tag, in: language)
      names[tag] = name
      return name
    }
  }
}
