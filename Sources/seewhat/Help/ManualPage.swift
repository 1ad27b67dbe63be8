/// The manual of all commands, as a page for `man`.
struct ManualPage {
  let tree: CommandTree

  /// The page in roff, with the macros of man(7).
  func written(version: String) -> String {
    let said = CommandLanguage.said
    let root = tree.command
    var lines = [
      ".TH SEEWHAT 1 \"\" \"seewhat \(version)\"",
      ".SH \(said("NAME"))",
      "seewhat \\- \(Self.escaped(said(root.abstract ?? "")))",
      ".SH \(said("SYNOPSIS"))",
      ".B seewhat",
      Self.escaped("\(said("<subcommand>")) \(said("<options>"))"),
      ".SH \(said("DESCRIPTION"))",
    ]
    lines += Self.paragraphs(root.discussion ?? "")
    lines.append(".SH \(said("COMMANDS"))")
    lines += root.shown.flatMap { section($0, path: [root.commandName]) }
    lines += [".SH \(said("EXIT STATUS"))"]
    for (status, meaning) in Self.statuses {
      lines += [".TP", ".B \(status)", Self.escaped(said(meaning))]
    }
    lines.append(".SH \(said("ENVIRONMENT"))")
    for (variable, meaning) in Self.variables {
      lines += [".TP", ".B \(variable)", Self.escaped(said(meaning))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let statuses = [
    (0, "Done."), (1, "The command ran and found problems, or refused; stderr says why."),
    (64, "The command was written wrongly."), (130, "Stopped with Ctrl-C."),
  ]

  private static let variables = [
    ("SEEWHAT_STORE", "The store where --store is not given."),
    ("SEEWHAT_AS", "Who acts where --as is not given."),
    ("SEEWHAT_TODAY", "The day to reckon from where --today is not given."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language where --lang is not given; the first that is set."),
    ("PAGER", "The program that shows long output on a terminal; less where it is not set."),
    ("NO_COLOR", "If set, nothing is coloured."),
  ]

  /// A command that does something, or those below it.
  private func section(_ command: CommandTree.Command, path: [String]) -> [String] {
    let path = path + [command.commandName]
    guard command.shown.isEmpty else {
      return command.shown.flatMap { section($0, path: path) }
    }
    let usage = HelpPage(path: path, command: command).usage
    var lines = [
      ".SS \(Self.escaped(usage))",
      Self.escaped(CommandLanguage.said(command.abstract ?? "") + "."),
    ]
    lines += Self.paragraphs(command.discussion ?? "")
    for argument in (command.arguments ?? []).filter(\.shouldDisplay)
    where !["help", "version"].contains(argument.names?.last?.name ?? "") {
      let (spelling, abstract) = HelpPage.row(argument)
      lines += [".TP", ".B \(Self.escaped(spelling))", Self.escaped(abstract)]
    }
    return lines
  }

  private static func paragraphs(_ discussion: String) -> [String] {
    guard !discussion.isEmpty else { return [] }
    var (lines, isVerbatim) = ([".PP"], false)
    for paragraph in Paragraph.all(in: discussion) {
      if paragraph.isVerbatim != isVerbatim {
        lines.append(isVerbatim ? ".fi" : ".nf")
        isVerbatim.toggle()
      }
      lines.append(
        paragraph.text.isEmpty
          ? ".PP" : escaped(isVerbatim ? paragraph.text : CommandLanguage.said(paragraph.text))
      )
    }
    return lines + (isVerbatim ? [".fi"] : [])
  }

  /// Text that roff takes for nothing else.
  private static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
