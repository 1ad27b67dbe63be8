import Foundation
import Testing

@Suite("Every example")
struct ExampleTests {
  @Test("in a command's help runs on the demonstration's store", arguments: try Examples.all())
  func help(example: Examples.Example) throws {
    let seewhat = try Binary()
    try seewhat.demo()
    for name in ["neighbourhoods", "participants", "round-tables", "cards"] {
      let file = package.appendingPathComponent("SampleData/\(name).csv")
      try FileManager.default.copyItem(
        at: file,
        to: seewhat.folder.appendingPathComponent("\(name).csv")
      )
    }
    let outcome = try seewhat.sh("set -e\n" + example.script)
    #expect(outcome.status == 0, "\(example.command): \(outcome.errors)")
  }

  @Test("stands in the help of every command that does something")
  func everyCommand() throws {
    let commands = try Examples.commands().filter(\.isLeaf)
    #expect(commands.count > 30)
    for command in commands {
      #expect(command.discussion.contains("Example"), "\(command.path) has no example")
      #expect(!command.abstract.hasSuffix("."), "\(command.path) ends in a full stop")
    }
  }

  @Test("in the README prints what the README shows")
  func readme() throws {
    let text = try String(
      contentsOf: package.appendingPathComponent("README.md"),
      encoding: .utf8
    )
    let session = try #require(text.components(separatedBy: "```console\n").dropFirst().first)
    let lines = try #require(session.components(separatedBy: "\n```").first)
    let steps = ("\n" + lines).components(separatedBy: "\n$ ").dropFirst()
    #expect(steps.count > 10)
    let seewhat = try Binary(fixed: false)
    var exports = ""
    for step in steps {
      let parts = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let command = String(parts[0])
      let shown = parts.count > 1 ? String(parts[1]) : ""
      if command.hasPrefix("export ") {
        exports += command + "\n"
        continue
      }
      let outcome = try seewhat.sh("\(exports)exec 3>&1; { \(command); } 2>&1")
      #expect(outcome.status == 0, "\(command)")
      let printed =
        outcome.output.hasSuffix("\n") ? String(outcome.output.dropLast()) : outcome.output
      #expect(printed == shown, "\(command)")
    }
  }
}

/// The examples in the help of the commands.
enum Examples {
  struct Command {
    let path: String
    let abstract: String
    let discussion: String
    let isLeaf: Bool
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let command: String
    let script: String

    var testDescription: String { command }
  }

  static func all() throws -> [Example] {
    try commands().filter(\.isLeaf).flatMap { command in
      command.discussion.components(separatedBy: "Example:\n").dropFirst().map { block in
        let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
          .prefix { $0.hasPrefix("  ") }
        return Example(
          command: command.path,
          script: lines.map { $0.dropFirst(2) }.joined(separator: "\n")
        )
      }
    }
  }

  /// Every command, from the help that the binary gives of itself.
  static func commands() throws -> [Command] {
    let outcome = try Binary()("--experimental-dump-help")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let root = try #require((json as? [String: Any])?["command"] as? [String: Any])
    return commands(in: root, path: [])
  }

  /// What the help of every command says, a sentence or paragraph each, without examples.
  static func sentences() throws -> Set<String> {
    let outcome = try Binary()("--experimental-dump-help")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let root = try #require((json as? [String: Any])?["command"] as? [String: Any])
    return sentences(in: root)
  }

  private static func sentences(in json: [String: Any]) -> Set<String> {
    let arguments = (json["arguments"] as? [[String: Any]] ?? [])
      .filter { $0["shouldDisplay"] as? Bool == true }
    var result = Set((arguments + [json]).compactMap { $0["abstract"] as? String })
    let discussion = json["discussion"] as? String ?? ""
    for block in discussion.components(separatedBy: "\n\n") {
      let lines = block.components(separatedBy: "\n").prefix { !$0.hasPrefix(" ") }
      if !lines.isEmpty { result.insert(lines.joined(separator: " ")) }
    }
    for child in json["subcommands"] as? [[String: Any]] ?? []
    where child["commandName"] as? String != "help" {
      result.formUnion(sentences(in: child))
    }
    return result.subtracting([""])
  }

  private static func commands(in json: [String: Any], path: [String]) -> [Command] {
    let name = json["commandName"] as? String ?? ""
    let children = (json["subcommands"] as? [[String: Any]] ?? [])
      .filter { $0["commandName"] as? String != "help" }
    let command = Command(
      path: (path + [name]).joined(separator: " "),
      abstract: json["abstract"] as? String ?? "",
      discussion: json["discussion"] as? String ?? "",
      isLeaf: children.isEmpty
    )
    return [command] + children.flatMap { commands(in: $0, path: path + [name]) }
  }
}
