/// What a person who works with a store is there for.
package enum Role: String, Hashable, CaseIterable, Sendable {
  /// Does the daily work of the office.
  case officer
  /// Types the cards of the tables they lead.
  case interpreter
  /// A member of a neighbourhood council: judges proposed matches by code.
  case council
  /// Keeps the store: backups, erasing, the audit, who may use it.
  case custodian
}

extension Role {
  /// **The table of who may do what**: each permission once, with the roles that have it.
  ///
  /// Nothing else says it: the command line and a web app ask here, through `Office`.
  package static func roles(for permission: Permission) -> Set<Role> {
    switch permission {
    case .seeTown, .seeCounts: Set(allCases)
    case .seeTables, .seeCards, .enterCards: [.officer, .interpreter]
    case .changeTown, .changeTables, .changeCards, .seePeople, .changePeople, .seeNames,
      .makePlan, .suggest, .introduce, .importFiles, .exportFiles:
      [.officer]
    case .seeMatches, .judgeMatches: [.officer, .council]
    case .exportPerson: [.officer, .custodian]
    case .erase, .purge, .backUp, .restore, .seeAudit, .check, .changeUsers: [.custodian]
    }
  }

  /// Whether tables and cards are theirs alone whose facilitator they are.
  package var isBoundToTables: Bool { self == .interpreter }
}
