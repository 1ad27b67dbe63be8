internal import ArgumentParser

/// The command line: parses, calls, prints.
@main
struct Seewhat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seewhat",
    abstract: "Keep the cards of round tables and link what people can do to what people need",
    discussion: """
      A first look:
        seewhat demo

      A register of your own:
        seewhat init --council "Stadt Kehl" --working-language de
        seewhat neighbourhood add Kreuzmatt
        seewhat participant add --name "Selam Tesfay" --language ti:native \\
          --language de:A2 --neighbourhood Kreuzmatt \\
          --consent keep,match,review --consent-language ti
        seewhat match
        seewhat report matches

      The store is the file named with --store, else in SEEWHAT_STORE, else seewhat.sqlite here.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Records",
        subcommands: [
          ParticipantCommand.self, TableCommand.self, CardCommand.self, ThemeCommand.self,
          NeighbourhoodCommand.self, InterpreterCommand.self, LanguageCommand.self,
        ]
      ),
      CommandGroup(
        name: "Jobs",
        subcommands: [
          InitCommand.self, ImportCommand.self, ExportCommand.self, MatchCommand.self,
          SuggestCommand.self, ReviewCommand.self, ReportCommand.self, SettingsCommand.self,
          WordingCommand.self, ManualCommand.self, DemoCommand.self,
        ]
      ),
      CommandGroup(
        name: "Trust",
        subcommands: [
          CheckCommand.self, AuditCommand.self, BackupCommand.self, RestoreCommand.self,
          PurgeCommand.self, UserCommand.self,
        ]
      ),
    ]
  )

  /// Parses, runs, and says in one plain sentence what went wrong.
  static func main() {
    Terminal.prepare()
    do {
      try Terminal.refuseInvalidArguments()
      var command = try parseAsRoot(
        CommandLanguage.chosen(from: Array(CommandLine.arguments.dropFirst()))
      )
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as CleanExit {
      help(orElse: error)
    } catch let error as any PlainRefusal {
      Terminal.complain("\(error.sentence)")
      exit(withError: ExitCode(error.exitStatus))
    } catch {
      guard !exitCode(for: error).isSuccess else { help(orElse: error) }
      let message = message(for: error)
      Terminal.complain(message + (message.hasSuffix(".") ? "" : ".") + " All options: --help")
      exit(withError: exitCode(for: error))
    }
  }

  /// Ends with what was asked for: help in another language than English is our own page, all else
  /// is the parser's.
  private static func help(orElse end: any Error) -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let isOther = arguments.contains {
      ["--version", "--generate-completion-script"].contains($0) || $0.hasPrefix("--experimental")
    }
    guard CommandLanguage.isTranslated, !isOther, let tree = try? CommandTree.whole() else {
      exit(withError: end)
    }
    let (path, command) = tree.named(by: arguments)
    Terminal.print(HelpPage(path: path, command: command).written(width: min(Terminal.width, 80)))
    exit(withError: ExitCode.success)
  }
}
