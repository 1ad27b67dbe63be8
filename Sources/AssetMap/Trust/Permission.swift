/// What someone who works with a store may be allowed to do; every command needs one.
package enum Permission: String, Hashable, CaseIterable, Sendable {
  /// Themes, neighbourhoods, languages, settings, wording.
  case seeTown = "see-town"
  case changeTown = "change-town"
  /// Reports in which no single person and no code stands: the plenary, the asset map.
  case seeCounts = "see-counts"
  case seeTables = "see-tables"
  case changeTables = "change-tables"
  case seeCards = "see-cards"
  /// Type a pile of cards at a table, or take it back; the names of those registered are found by it.
  case enterCards = "enter-cards"
  case changeCards = "change-cards"
  /// Participants by code, and their consents.
  case seePeople = "see-people"
  case changePeople = "change-people"
  /// Names and contacts, wherever they are asked for.
  case seeNames = "see-names"
  case makePlan = "make-plan"
  /// Who could help one person.
  case suggest
  /// Matches and gaps by code.
  case seeMatches = "see-matches"
  /// Accept or decline a proposed match.
  case judgeMatches = "judge-matches"
  /// What comes after: ask both sides, introduce them, tell how it went.
  case introduce
  case importFiles = "import"
  case exportFiles = "export"
  /// All that is held about one person, for them.
  case exportPerson = "export-person"
  case erase
  case purge
  case backUp = "backup"
  case restore
  case seeAudit = "see-audit"
  case check
  case changeUsers = "change-users"
}

extension ReviewStep {
  /// What taking this step needs: the council says yes or no, the office does the rest.
  package var permission: Permission {
    switch self {
    case .accept, .decline: .judgeMatches
    case .agree, .introduce, .complete, .end: .introduce
    }
  }
}
