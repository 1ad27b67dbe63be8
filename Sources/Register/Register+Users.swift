package import AssetMap
internal import GRDB

extension Register {
  /// Who may use the store.
  package func staff() throws(RegisterError) -> Staff { try read { try $0.staff() } }

  /// Records a user.
  ///
  /// - Throws: ``RegisterError/refused(_:)`` where there is one of that name, and
  ///   ``RegisterError/lockedOut`` where nobody would be left who may record users.
  package func add(_ user: User, acting: Acting) throws(RegisterError) {
    let note = AuditNote("user add", record: user.name, detail: user.role.rawValue)
    try write(acting, note) { database in
      if let present = try database.staff().user(named: user.name) {
        throw RegisterError.refused(
          "There is a user “\(present.name)” already. Choose another name, or change that one: seewhat "
            + "user edit"
        )
      }
      try database.insert(user)
    }
  }

  /// Gives a user another name or role.
  package func change(
    _ name: String,
    to user: User,
    acting: Acting
  ) throws(RegisterError) {
    let note = AuditNote("user edit", record: user.name, detail: user.role.rawValue)
    try write(acting, note) { database in
      let present = try database.user(named: name)
      if let other = try database.staff().user(named: user.name), other != present {
        throw RegisterError.refused("There is a user “\(other.name)” already. Choose another name.")
      }
      try database.run("DELETE FROM user WHERE name = ?", [present.name])
      try database.insert(user)
    }
  }

  /// Takes a user out; what they did stays in the audit.
  package func removeUser(_ name: String, acting: Acting) throws(RegisterError) {
    let note = AuditNote("user remove", record: name)
    try write(acting, note) { database in
      let present = try database.user(named: name)
      try database.run("DELETE FROM user WHERE name = ?", [present.name])
      try database.refuseLockOut()
    }
  }
}

extension Database {
  func staff() throws -> Staff {
    Staff(
      try Array(
        rows("SELECT name, role FROM user ORDER BY name").map {
          User(try $0.cell(0), try $0.value(1))
        }
      )
    )
  }

  fileprivate func user(named name: String) throws -> User {
    guard let user = try staff().user(named: name) else {
      throw RegisterError.unknown(kind: "user", name)
    }
    return user
  }

  fileprivate func insert(_ user: User) throws {
    try run(
      "INSERT INTO user VALUES (?, ?)",
      [try user.name.stored("name of a user"), user.role.rawValue]
    )
    try refuseLockOut()
  }

  fileprivate func refuseLockOut() throws {
    guard try staff().isManageable else { throw RegisterError.lockedOut }
  }
}
