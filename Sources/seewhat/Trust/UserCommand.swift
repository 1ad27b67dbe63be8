internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register
internal import Reports

/// Who may use the store.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Record who works with the store, and in which role",
    subcommands: [UserAdd.self, UserList.self, UserEdit.self, UserRemove.self]
  )
}

extension Role: ExpressibleByArgument {}

/// Records a user.
struct UserAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record someone who works with the store",
    discussion: """
      As long as nobody is recorded, whoever comes may do everything. From the first user on, who acts
      (--as, SEEWHAT_AS, else your login) must be one of them. This guards against mistakes, not
      against someone who means harm: a name is not proven.

      Roles: officer, interpreter, council, custodian

      Example:
        seewhat user add tester --role custodian
        seewhat user add "Anna Weber" --role officer
      """
  )

  @Argument(help: "The name by which they act")
  var name: String

  @Option(help: "officer, interpreter, council or custodian")
  var role: Role

  @OptionGroup var store: StoreOptions

  func run() throws {
    let name = try Parsing.userName(name)
    let isFirst = try store.office(to: .changeUsers).add(User(name, role))
    Terminal.say("“\(name)” is recorded as \(role.rawValue).")
    if isFirst {
      Terminal.say(
        "From now on only recorded users may use this store; say who acts with --as NAME."
      )
    }
  }
}

/// Lists the users.
struct UserList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List who works with the store",
    discussion: """
      Example:
        seewhat user list
      """
  )

  @OptionGroup var output: OutputOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let office = try store.office(to: .changeUsers)
    try output.write(Listing.users(office.users(), for: output.reader(in: office)), in: office)
  }
}

/// Changes a user.
struct UserEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Give a user another role or name",
    discussion: """
      Example:
        seewhat user add tester --role officer
        seewhat user edit tester --role custodian
      """
  )

  @Argument(help: "The name by which they act until now")
  var user: String

  @Option(help: "officer, interpreter, council or custodian")
  var role: Role?

  @Option(parsing: .unconditional, help: "Another name")
  var name: String?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    guard role != nil || name != nil else {
      throw ValidationError("Say what changes, with --role or --name.")
    }
  }

  func run() throws {
    let name = try name.map(Parsing.userName)
    try store.office(to: .changeUsers).changeUser(user, name: name, role: role)
    Terminal.say("“\(name ?? user)” is changed.")
  }
}

/// Takes a user out.
struct UserRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take someone out who no longer works with the store",
    discussion: """
      What they did stays in the audit. When the last one goes, whoever comes may do everything again.

      Example:
        seewhat user add tester --role officer
        seewhat user remove tester
      """
  )

  @Argument(help: "The name by which they act")
  var name: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    try store.office(to: .changeUsers).removeUser(name)
    Terminal.say("“\(name)” is taken out.")
  }
}
