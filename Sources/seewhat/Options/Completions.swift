internal import ArgumentParser
internal import AssetMap
internal import Foundation
internal import Register

/// What the shell offers when TAB is pressed, from the store that the line names.
///
/// Codes are offered, never names: what stands on a screen while somebody types is seen by others.
extension CompletionKind {
  static let participants = codes { try $0.participants().map(\.code.description) }
  static let cards = codes { try $0.cards().filter(\.isOpen).map(\.code.description) }
  static let matches = codes {
    try $0.matches(in: [.proposed, .accepted, .introduced]).map(\.code.description)
  }
  static let tables = codes { try $0.tables().map { $0.reference ?? $0.code.description } }
  static let themes = codes { try $0.town().themes.filter(\.isActive).map(\.code.description) }
  static let neighbourhoods = codes { try $0.town().neighbourhoods.map(\.name) }
  static let languages = codes { register in
    let spoken = try register.participants().flatMap(\.profile.languages).map(\.language)
    return Set(spoken + [try register.town().workingLanguage]).map(\.description)
  }

  /// The words that begin as the line does; none where the store cannot be read.
  private static func codes(
    _ words: @escaping @Sendable (Register) throws -> [String]
  ) -> CompletionKind {
    .custom { arguments, _, typed in
      let option = arguments.firstIndex(of: "--store").map { arguments.index(after: $0) }
      let named = option.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
      let path = named ?? ProcessInfo.processInfo.environment["SEEWHAT_STORE"] ?? "seewhat.sqlite"
      guard let register = try? Register(opening: path), let found = try? words(register) else {
        return []
      }
      let key = typed.lowercased()
      return found.filter { $0.lowercased().hasPrefix(key) }.sorted()
    }
  }
}
