package import AssetMap
package import Register

extension Office {
  /// Who may use the store, by name.
  package func users() throws(RegisterError) -> [User] { try register.staff().users }

  /// Records a user.
  ///
  /// - Returns: whether it is the first, from whom on only recorded users may use the store.
  package func add(_ user: User) throws(RegisterError) -> Bool {
    try register.add(user, acting: acting)
    return try users().count == 1
  }

  /// Gives a user another name or role, or both.
  package func changeUser(
    _ name: String,
    name newName: String?,
    role: Role?
  ) throws(RegisterError) {
    guard let present = try register.staff().user(named: name) else {
      throw .unknown(kind: "user", name)
    }
    let user = User(newName ?? present.name, role ?? present.role)
    try register.change(present.name, to: user, acting: acting)
  }

  /// Takes a user out; what they did stays in the audit.
  package func removeUser(_ name: String) throws(RegisterError) {
    try register.removeUser(name, acting: acting)
  }
}
