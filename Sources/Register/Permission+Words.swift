import AssetMap

extension Permission {
  /// What is not allowed, after “may not”.
  var words: String {
    switch self {
    case .seeTown: "see themes and settings"
    case .changeTown: "change themes, neighbourhoods, settings or wording"
    case .seeCounts: "see reports of counts"
    case .seeTables: "see round tables"
    case .changeTables: "record round tables"
    case .seeCards: "see cards"
    case .enterCards: "type the cards of a table"
    case .changeCards: "add or change single cards"
    case .seePeople: "see participants"
    case .changePeople: "register or change participants"
    case .seeNames: "see names and contacts"
    case .makePlan: "make a plan"
    case .suggest: "look for suggestions"
    case .seeMatches: "see matches and gaps"
    case .judgeMatches: "accept or decline matches"
    case .introduce: "take the steps of an introduction"
    case .importFiles: "import files"
    case .exportFiles: "export the register"
    case .exportPerson: "export all that is held about a person"
    case .erase: "erase a participant"
    case .purge: "purge"
    case .backUp: "write backups"
    case .restore: "replace the store by a backup"
    case .seeAudit: "see the audit"
    case .check: "check the store"
    case .changeUsers: "see or change users"
    }
  }
}
