internal import ArgumentParser
internal import AssetMap
internal import Foundation
internal import Office
internal import Register

/// Which store, who acts, and on which day.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "The store (default: SEEWHAT_STORE, else seewhat.sqlite here)",
      valueName: "path"
    )
  )
  var storePath: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who acts, for the record (default: SEEWHAT_AS, else your login)",
      valueName: "name"
    )
  )
  var actingName: String?

  @Option(
    help: ArgumentHelp(
      "The day to reckon from (default: SEEWHAT_TODAY, else today)",
      valueName: "day"
    )
  )
  var today: String?

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The path of the store, as it was typed.
  var path: String { storePath ?? stated("SEEWHAT_STORE") ?? "seewhat.sqlite" }

  /// Who acts, now.
  func acting() throws -> Acting {
    let now = Date()
    let name = actingName ?? stated("SEEWHAT_AS") ?? stated("USER") ?? NSUserName()
    guard let fixed = today ?? stated("SEEWHAT_TODAY") else {
      return Acting(by: name, at: now.ISO8601Format(), day: Day(of: now))
    }
    guard let day = Day(fixed) else {
      throw WrongValue("--today", "“\(fixed)” is not a day; write it as 2016-11-19")
    }
    return Acting(by: name, at: "\(day)T12:00:00Z", day: day)
  }

  /// The office on this store, for what the command is about to do.
  ///
  /// - Throws: `RegisterError` where who acts may not do that.
  func office(to permission: Permission) throws -> Office {
    try Office(to: permission, in: OpenStore.opened(at: path), acting: acting())
  }

  private func stated(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Day {
  /// The day of a moment in the machine's time zone.
  init(of date: Date) {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: date)
    self =
      Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? Day(number: 0)
  }
}
