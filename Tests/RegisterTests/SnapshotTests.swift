import AssetMap
import GRDB
import Register
import Testing

@Suite("A snapshot")
struct SnapshotTests {
  /// Participants of whom each second has no checks, each third no languages, and so on.
  private func people() throws -> [Participant] {
    try (1...30).map { number in
      var person = try Participant.sample(Int64(number * 7))
      let start = acting.day.adding(days: number - 15)
      var profile = Profile(
        kind: number % 5 == 0 ? .organisation : .resident,
        gender: number % 4 == 0 ? nil : .woman,
        neighbourhood: number % 3 == 0 ? nil : "Kork",
        times: TimesOfWeek(rawValue: UInt32(number))
      )
      if number % 3 > 0 {
        profile.languages = [LanguageAbility(.german, .a2), LanguageAbility(.english, .native)]
      }
      if number % 2 > 0 { profile.checks = [Check(.children, issuedOn: start)] }
      if number % 7 == 0 { profile.preferences = [.womenOnly, .words("not upstairs")] }
      person.profile = profile
      person.consents = [
        Consent(.keep, givenOn: start), Consent(.match, givenOn: acting.day, until: start),
        Consent(.review, givenOn: start.adding(days: -9), withdrawnOn: start),
      ]
      .filter { $0.purpose != .keep || number % 8 > 0 }
      return person
    }
  }

  @Test("has of each participant the profile and the purposes of the day, by code")
  func holders() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    for person in try people().reversed() { try register.add(person, acting: acting) }
    let participants = try register.participants()
    #expect(participants == (try people()))
    for days in -20...20 {
      let day = acting.day.adding(days: days)
      let holders = try register.snapshot(on: day).holders
      #expect(
        holders
          == participants.map {
            Holder(code: $0.code, profile: $0.profile, purposes: $0.purposes(on: day))
          }
      )
    }
  }

  @Test("gives nobody what a damaged store has of somebody who is not in it")
  func nobody() throws {
    let scratch = try Scratch()
    let register = try scratch.register()
    for person in try people() { try register.add(person, acting: acting) }
    let before = try register.snapshot(on: acting.day).holders
    try scratch.tamper {
      for code in [0, 8, 700] {
        try $0.execute(
          sql: """
            INSERT INTO language_ability VALUES (\(code), 'ti', 7, NULL);
            INSERT INTO consent (participant, position, purpose, given_on)
              VALUES (\(code), 0, 'match', '2016-01-01')
            """
        )
      }
    }
    #expect(try register.snapshot(on: acting.day).holders == before)
  }
}

extension LanguageTag {
  fileprivate static let english = LanguageTag(stored: "en")
}
