import AssetMap
import Office
import Register

extension ConsentTown {
  /// The pages that residents take home: their own cards, the matches they are told of, and whom
  /// these name.
  func residentDoors() throws -> [ConsentDoor] {
    let reports = try register.participants().map { try office.participantReport(of: $0.code) }
    let meetings = reports.flatMap { report in
      report.proposals.map { (owner: report.code, meeting: $0.meeting) }
    }
    return [
      ConsentDoor(
        name: "own cards",
        needed: [.keep],
        cards: reports.flatMap { $0.cards.map(\.code) }
      ),
      ConsentDoor(
        name: "own matches",
        needed: Self.matching,
        cards: meetings.flatMap { [$0.meeting.match.need, $0.meeting.match.capability] }
      ),
      ConsentDoor(
        name: "own names",
        needed: [.keep, .introduce],
        people: meetings.flatMap { owner, meeting in
          meeting.people.values.filter { $0.name != nil && $0.code != owner }.map(\.code)
        }
      ),
    ]
  }
}
