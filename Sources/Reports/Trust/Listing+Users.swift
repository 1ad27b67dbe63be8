package import AssetMap

extension Listing {
  /// Who may use the store, with their roles.
  package static func users(_ users: [User], for reader: Reader) -> Listing {
    let wording = reader.wording
    return Listing(
      wording[.listUsers],
      columns: [
        Column("name", wording[.columnName]), Column("role", wording[.columnRole]),
      ],
      rows: users.map { [.text($0.name), .term($0.role.rawValue, reader.role($0.role))] }
    )
  }
}

extension Reader {
  /// What a user is there for.
  package func role(_ role: Role) -> Phrase {
    switch role {
    case .officer: wording[.roleOfficer]
    case .interpreter: wording[.roleInterpreter]
    case .council: wording[.roleCouncil]
    case .custodian: wording[.roleCustodian]
    }
  }
}
