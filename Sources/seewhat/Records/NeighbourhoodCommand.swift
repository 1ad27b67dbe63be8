internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// The named parts of town.
struct NeighbourhoodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbourhood",
    abstract: "Name the parts of town and which lie next to each other",
    subcommands: [NeighbourhoodAdd.self, NeighbourhoodList.self]
  )
}

/// Adds a neighbourhood, or says what lies next to it.
struct NeighbourhoodAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a neighbourhood, or say which ones lie next to it",
    discussion: """
      Adjacency holds both ways; a neighbourhood that is there already is given the adjacent ones named.

      Example:
        seewhat neighbourhood add Odelshofen --adjacent Kork
      """
  )

  @Argument(help: "Its name")
  var name: String

  @Option(
    name: .customLong("adjacent"),
    help: ArgumentHelp("A neighbourhood next to it; may be repeated", valueName: "name")
  )
  var adjacent: [String] = []

  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeTown)
    let town = try office.register.town()
    guard !TextKey(name).folded.isEmpty else {
      throw WrongValue("name", "a neighbourhood's name has at least one letter or digit")
    }
    guard !name.contains(";") else {
      throw WrongValue(
        "name",
        "a neighbourhood's name has no semicolon, which parts names in files"
      )
    }
    let present = try? town.neighbourhood(named: name)
    let names = try adjacent.map {
      try Parsing.value("--adjacent", $0, town.neighbourhood(named:)).name
    }
    let all = Set(names).union(present?.adjacent ?? [])
    let neighbourhood = Neighbourhood(name: present?.name ?? name, adjacent: all.sorted())
    try office.register.save(neighbourhood, acting: office.acting)
    Terminal.say("Neighbourhood \(neighbourhood.name) is recorded.")
  }
}

/// Lists neighbourhoods.
struct NeighbourhoodList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List neighbourhoods and what lies next to them",
    discussion: """
      Example:
        seewhat neighbourhood list
      """
  )

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .seeTown)
    let town = try office.register.town()
    try output.write(
      Listing.neighbourhoods(town.neighbourhoods, for: output.reader(in: office)),
      in: office
    )
  }
}
