/// Someone who works with a store, under the name by which they act.
package struct User: Hashable, Sendable {
  package var name: String
  package var role: Role

  package init(_ name: String, _ role: Role) {
    self.name = name
    self.role = role
  }
}

/// All who are recorded as users of a store; where nobody is, whoever comes may do everything.
package struct Staff: Hashable, Sendable {
  /// By name.
  package var users: [User]

  package init(_ users: [User]) { self.users = users }

  /// The user of a name, compared as names are.
  package func user(named name: String) -> User? {
    let key = TextKey(name)
    return users.first { TextKey($0.name) == key }
  }

  /// Who may do something here: the roles of the table, and officers for a custodian as long as
  /// there is none, so that an office of one is not locked out.
  package func roles(for permission: Permission) -> Set<Role> {
    let roles = Role.roles(for: permission)
    return roles.contains(.custodian) && !users.contains { $0.role == .custodian }
      ? roles.union([.officer]) : roles
  }

  /// Whether someone is left who may record users.
  package var isManageable: Bool {
    let roles = roles(for: .changeUsers)
    return users.isEmpty || users.contains { roles.contains($0.role) }
  }
}
