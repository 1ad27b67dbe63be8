internal import Reports

/// The help of one command, in the language chosen.
struct HelpPage {
  let path: [String]
  let command: CommandTree.Command

  /// The page, no line of it longer than `width` where words allow it.
  func written(width: Int) -> String {
    let said = CommandLanguage.said
    let abstract = said(command.abstract ?? "")
    var blocks = [Self.wrapped(said("OVERVIEW: {1}").filling(abstract), width: width)]
    if let discussion = command.discussion {
      blocks.append(
        Paragraph.all(in: discussion)
          .map { $0.isVerbatim ? $0.text : Self.wrapped(said($0.text), width: width) }
          .joined(separator: "\n")
      )
    }
    blocks.append(said("USAGE: {1}").filling(usage))
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let sections: [(String, [(String, String)])] = [
      ("ARGUMENTS:", arguments.filter { $0.kind == .positional }.map(Self.row)),
      ("OPTIONS:", arguments.filter { $0.kind != .positional }.map(Self.row)),
      ("SUBCOMMANDS:", command.shown.map { ($0.commandName, said($0.abstract ?? "")) }),
    ]
    for (title, rows) in sections where !rows.isEmpty {
      blocks.append(
        ([said(title)] + rows.map { Self.line($0, width: width) }).joined(separator: "\n")
      )
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// How the command is called.
  var usage: String {
    let arguments = command.arguments ?? []
    var words = path
    if arguments.contains(where: { $0.kind != .positional && $0.shouldDisplay }) {
      words.append(CommandLanguage.said("<options>"))
    }
    words += arguments.filter { $0.kind == .positional && $0.shouldDisplay }.map {
      $0.isOptional ? "[\($0.spelling)]" : $0.spelling
    }
    if !command.shown.isEmpty { words.append(CommandLanguage.said("<subcommand>")) }
    return words.joined(separator: " ")
  }

  /// An argument and what is said of it, with its values and its default.
  static func row(_ argument: CommandTree.Argument) -> (String, String) {
    let said = CommandLanguage.said
    let notes = [
      argument.allValues.map { said("values: {1}").filling($0.joined(separator: ", ")) },
      argument.defaultValue.map { said("default: {1}").filling($0) },
    ].compactMap(\.self)
    let abstract = said(argument.abstract ?? "")
    let note = notes.isEmpty ? "" : "(\(notes.joined(separator: "; ")))"
    return (argument.spelling, [abstract, note].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func line(_ row: (String, String), width: Int) -> String {
    let indent = String(repeating: " ", count: 26)
    let label = "  \(row.0)"
    guard !row.1.isEmpty else { return label }
    let text = wrapped(row.1, width: width - indent.count).split(separator: "\n")
      .map { indent + $0 }.joined(separator: "\n")
    return label.count < indent.count
      ? label + text.dropFirst(label.count) : label + "\n" + text
  }

  static func wrapped(_ text: String, width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with words in its place `{1}`.
  func filling(_ words: String) -> String { replacing("{1}", with: words) }
}
