internal import ArgumentParser
internal import Foundation

/// The commands as they describe themselves: what help and manual are written from.
struct CommandTree: Decodable {
  /// One command with those below it.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let defaultSubcommand: String?
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// The commands below that are shown, without `help`.
    var shown: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    /// Whether what follows a word of the command line is that option's value.
    func takesValue(_ word: String) -> Bool {
      (arguments ?? []).contains { argument in
        argument.kind == .option && argument.names?.contains { "--\($0.name)" == word } ?? false
      }
    }

    /// Whether it takes an option of this name.
    func takes(_ option: String) -> Bool {
      (arguments ?? []).contains { $0.names?.contains { $0.name == option } ?? false }
    }
  }

  /// An argument, option or flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// How it is written: `-h, --help`, `--theme <theme>`, `<code> ...`.
    var spelling: String {
      let value = valueName.map { "<\($0)>" } ?? ""
      guard kind != .positional else { return value + (isRepeating ? " ..." : "") }
      let names = (names ?? []).sorted { $0.name.count < $1.name.count }
        .map { ($0.kind == "short" ? "-" : "--") + $0.name }
        .joined(separator: ", ")
      return kind == .flag ? names : "\(names) \(value)"
    }
  }

  let command: Command

  /// The program's.
  static func whole() throws -> CommandTree {
    do {
      _ = try Seewhat.parseAsRoot(["--experimental-dump-help"])
    } catch {
      return try JSONDecoder().decode(
        CommandTree.self,
        from: Data(Seewhat.message(for: error).utf8)
      )
    }
    throw Refused("The commands do not describe themselves.")
  }

  /// The command that arguments name, and its words from the program's name on.
  ///
  /// Options before it are passed over; `help report matches` names what `report matches` does.
  func named(by arguments: [String]) -> (path: [String], command: Command) {
    var (path, command) = ([self.command.commandName], self.command)
    for argument in arguments where argument != "help" && !argument.hasPrefix("-") {
      guard let next = command.shown.first(where: { $0.commandName == argument }) else { break }
      path.append(argument)
      command = next
    }
    return (path, command)
  }
}
