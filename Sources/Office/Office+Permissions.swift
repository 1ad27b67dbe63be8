package import AssetMap
package import Register

extension Office {
  /// The office for someone who wants to do one thing: refused, and recorded, where they may not.
  ///
  /// A store without users is open to whoever comes.
  ///
  /// - Parameters:
  ///   - permission: what the caller is about to do.
  ///   - register: the store.
  ///   - acting: who acts.
  /// - Throws: ``RegisterError/unknownUser(_:)`` or ``RegisterError/notPermitted(_:_:may:)``.
  package init(
    to permission: Permission,
    in register: Register,
    acting: Acting
  ) throws(RegisterError) {
    var staff = Staff([])
    do {
      staff = try register.staff()
    } catch .damaged where permission == .check {
      // Whoever keeps a damaged store must be able to see that it is.
    }
    self.init(register: register, acting: acting, staff: staff)
    try require(permission)
  }

  /// Refuses what who acts may not do.
  package func require(_ permission: Permission) throws(RegisterError) {
    guard !staff.users.isEmpty else { return }
    let roles = staff.roles(for: permission)
    guard let user = staff.user(named: acting.by) else {
      refuse(permission, .unknownUser)
      throw .unknownUser(acting.by)
    }
    guard roles.contains(user.role) else {
      refuse(permission, .notPermitted)
      throw .notPermitted(user, permission, may: Role.allCases.filter(roles.contains))
    }
  }

  private func refuse(_ permission: Permission, _ rule: ProtectiveRule, _ record: String? = nil) {
    register.recordRefusal(of: permission.rawValue, record: record, rule: rule, acting: acting)
  }

  /// Whether who acts sees a table and its cards.
  private func reaches(_ table: RoundTable) -> Bool {
    guard let user = staff.user(named: acting.by), user.role.isBoundToTables else { return true }
    return table.facilitator.map { TextKey($0) == TextKey(user.name) } ?? false
  }

  // MARK: Tables and cards within reach

  /// The round tables that who acts may see.
  package func tables() throws(RegisterError) -> [RoundTable] {
    try register.tables().filter(reaches)
  }

  /// The round table of a code or reference.
  ///
  /// - Throws: ``RegisterError`` where there is none, or another person leads it and who acts is
  ///   bound to their own.
  package func table(named name: String) throws(RegisterError) -> RoundTable {
    let table = try register.table(named: name)
    guard reaches(table) else {
      refuse(.seeTables, .notPermitted, table.code.description)
      throw .otherTable(acting.by, table.code)
    }
    return table
  }

  /// The card of a code.
  package func card(_ code: CardCode) throws(RegisterError) -> Card {
    let card = try register.card(code)
    guard try reachedTables().map({ $0.contains { $0 == card.table } }) ?? true else {
      refuse(.seeCards, .notPermitted, code.description)
      throw .otherCard(acting.by, code)
    }
    return card
  }

  /// The tables of which who acts sees the cards; `nil` where they see all.
  func reachedTables() throws(RegisterError) -> Set<TableCode>? {
    guard staff.user(named: acting.by)?.role.isBoundToTables == true else { return nil }
    return Set(try tables().map(\.code))
  }

  // MARK: Names

  /// Records whose names and contacts are shown, before they are.
  ///
  /// - Throws: ``RegisterError`` where who acts may not see any.
  package func showNames(of people: NamedPeople = .everyone) throws(RegisterError) {
    try require(.seeNames)
    try register.recordNamesShown(of: people, acting: acting)
  }

  // MARK: Restoring

  /// Makes a store of a backup; where a store lies there already, who acts must be allowed to there.
  package static func restore(
    _ backup: String,
    to path: String,
    passphrase: Passphrase?,
    replacing: Bool,
    acting: Acting
  ) throws(RegisterError) -> RestoreReport {
    // One that cannot be opened can tell of no users: a backup must be able to take its place.
    if let present = try? Register(opening: path), let staff = try? present.staff() {
      try Office(register: present, acting: acting, staff: staff).require(.restore)
    }
    return try Register.restore(
      backup,
      to: path,
      passphrase: passphrase,
      replacing: replacing,
      acting: acting
    )
  }
}
