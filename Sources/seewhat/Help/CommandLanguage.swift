internal import AssetMap
internal import Foundation
internal import Reports

/// The language in which commands speak: errors, help, what was done.
///
/// Chosen once, from `--lang`, else `LC_ALL`, `LC_MESSAGES` or `LANG`; English where commands do not
/// speak it.
enum CommandLanguage {
  private nonisolated(unsafe) static var translation: Translation?

  /// Whether it is another than English.
  static var isTranslated: Bool { translation != nil }

  /// A text of ours in the language chosen.
  static func said(_ text: String) -> String { translation?(text) ?? text }

  /// Chooses the language.
  ///
  /// - Parameter arguments: those of the command line.
  /// - Returns: the arguments for the command; `--lang` is left out where it takes none itself.
  /// - Throws: what keeps the commands from describing themselves.
  static func chosen(from arguments: [String]) throws -> [String] {
    let isNamed = arguments.contains { $0 == "--lang" || $0.hasPrefix("--lang=") }
    let command = isNamed ? try CommandTree.whole().named(by: arguments).command : nil
    let option = command.flatMap { self.option(in: arguments, of: $0) }
    guard let option else {
      choose(fromEnvironment)
      return arguments
    }
    let isApart = arguments[option] == "--lang"
    let value =
      isApart ? arguments.dropFirst(option + 1).first : String(arguments[option].dropFirst(7))
    choose(value.flatMap { try? Languages.named($0) } ?? fromEnvironment)
    guard command?.takes("lang") == false else {
      return arguments
    }
    var rest = arguments
    rest.removeSubrange(option..<min(option + (isApart ? 2 : 1), rest.count))
    return rest
  }

  /// Where `--lang` stands as an option: not as what another option is given, and not after `--`.
  private static func option(
    in arguments: [String],
    of command: CommandTree.Command
  ) -> Int? {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].indices.first { index in
      (arguments[index] == "--lang" || arguments[index].hasPrefix("--lang="))
        && !(index > 0 && command.takesValue(arguments[index - 1]))
    }
  }

  /// The language of the environment.
  static var fromEnvironment: LanguageTag {
    let environment = ProcessInfo.processInfo.environment
    let variable = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let tag = variable.map { String($0.prefix { $0 != "." && $0 != "@" }) } ?? "en"
    return LanguageTag(tag: tag.replacing("_", with: "-")) ?? .english
  }

  private static func choose(_ language: LanguageTag) {
    translation = language.description == "de" ? .german : nil
  }
}
