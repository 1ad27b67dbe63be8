internal import Matching
internal import SyntheticTown

/// Takes a town into memory as matching looks at it, under the starting tables and policy.
struct TownIntake: TownTaker {
  private(set) var intake: SnapshotIntake

  init(_ tables: StartingTables) throws {
    intake = try SnapshotIntake(day: CalendarDay.today.description, workingLanguage: "de")
    for theme in tables.themes { try intake.addTheme(theme.code, minimumLevel: theme.level) }
    for row in tables.relations {
      try intake.relate(row.theme, row.related, points: row.points)
    }
    for row in tables.distances {
      try intake.addDistance(
        from: row.spoken,
        to: row.had,
        row.steps,
        isBothWays: row.isBothWays,
        isActive: row.isActive
      )
    }
  }

  mutating func take(_ neighbourhood: TownNeighbourhood) {
    intake.addNeighbourhood(neighbourhood.name, adjacent: neighbourhood.adjacent)
  }

  mutating func take(_ participant: TownParticipant) throws {
    try intake.add(
      SnapshotIntake.Participant(
        isOrganisation: participant.isOrganisation,
        gender: participant.gender,
        languages: participant.languages,
        neighbourhood: participant.neighbourhood,
        times: participant.times,
        preference: participant.preference,
        consents: participant.consents
      )
    )
  }

  mutating func take(_ card: TownCard) throws {
    try intake.add(
      SnapshotIntake.Card(
        isNeed: card.isNeed,
        theme: card.theme,
        about: card.about,
        count: card.count,
        times: card.times,
        isUrgent: card.isUrgent,
        age: card.written.age
      )
    )
  }
}
