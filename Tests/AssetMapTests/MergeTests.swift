import AssetMap
import Testing

@Suite("Merging two participants")
struct MergeTests {
  private let day = Day(number: 17_168)

  private func participant(
    _ number: Int64,
    contact: String? = nil,
    profile: Profile = Profile(),
    consents: [Consent] = []
  ) throws -> Participant {
    Participant(
      code: Code(number: number),
      reference: "R\(number)",
      name: try #require(ParticipantName(whole: "Selam \(number)")),
      contact: contact,
      profile: profile,
      registeredOn: Day(number: 17_000 - Int(number)),
      consents: consents
    )
  }

  @Test("keeps what both say, and fills in what one does not say")
  func fields() throws {
    let german = LanguageTag(stored: "de")
    let tigrinya = LanguageTag(stored: "ti")
    let check = Check(.children, issuedOn: day, validUntil: day.adding(days: 90))
    let kept = try participant(
      1,
      contact: "0170 1234567",
      profile: Profile(
        languages: [LanguageAbility(german, .a2)],
        neighbourhood: "Kork",
        checks: [Check(.children, issuedOn: day)],
        preferences: [.womenOnly]
      )
    )
    let gone = try participant(
      2,
      contact: "a@b.de",
      profile: Profile(
        gender: .woman,
        languages: [LanguageAbility(german, .c1), LanguageAbility(tigrinya, .native)],
        neighbourhood: "Neumühl",
        times: .any,
        checks: [check, Check(.vulnerable, issuedOn: day)],
        preferences: [.womenOnly, .words("nicht abends")]
      )
    )
    let result = Merge(of: gone, into: kept, on: day).result
    #expect((result.code, result.reference, result.name) == (kept.code, "R1", kept.name))
    #expect(result.contact == "0170 1234567; a@b.de")
    #expect(result.registeredOn == gone.registeredOn)
    #expect(result.profile.gender == .woman)
    #expect(result.profile.neighbourhood == "Kork")
    #expect(result.profile.times == .any)
    #expect(
      result.profile.languages
        == [LanguageAbility(tigrinya, .native), LanguageAbility(german, .a2)]
    )
    #expect(result.profile.checks == [check, Check(.vulnerable, issuedOn: day)])
    #expect(result.profile.preferences == [.womenOnly, .words("nicht abends")])
    var same = gone
    same.contact = "+49 170 1234567"
    #expect(Merge(of: same, into: kept, on: day).result.contact == "0170 1234567")
  }

  @Test("never lets the consent of one overrule what the other said or did not say")
  func stricter() throws {
    func consent(_ purpose: Purpose, until: Int? = nil, withdrawn: Int? = nil) -> Consent {
      Consent(
        purpose,
        givenOn: day.adding(days: -10),
        until: until.map(day.adding(days:)),
        withdrawnOn: withdrawn.map(day.adding(days:))
      )
    }
    let kept = try participant(
      1,
      consents: [consent(.keep), consent(.match), consent(.review, withdrawn: -3)]
    )
    let gone = try participant(
      2,
      consents: [consent(.keep, until: 30), consent(.review), consent(.introduce)]
    )
    for (one, other) in [(kept, gone), (gone, kept)] {
      let merge = Merge(of: other, into: one, on: day)
      #expect(merge.result.purposes(on: day) == [.keep])
      #expect(merge.result.purposes(on: day.adding(days: 30)) == [.keep])
      #expect(merge.result.purposes(on: day.adding(days: 31)).isEmpty)
      #expect(merge.endedPurposes == [.match, .review, .introduce])
      #expect(merge.result.consents.count == 6)
    }
  }

  /// Any history of consents around the day of the merge.
  private func history(using numbers: inout SeededNumbers) -> [Consent] {
    (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
      let given = day.adding(days: .random(in: -20...3, using: &numbers))
      func later() -> Day? {
        Bool.random(using: &numbers)
          ? given.adding(days: .random(in: 0...30, using: &numbers)) : nil
      }
      return Consent(
        Purpose.allCases[.random(in: 0..<4, using: &numbers)],
        givenOn: given,
        until: later(),
        withdrawnOn: later()
      )
    }
  }

  @Test("holds that for any two histories, on every day after")
  func histories() throws {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<3000 {
      let kept = try participant(1, consents: history(using: &numbers))
      let gone = try participant(2, consents: history(using: &numbers))
      let merge = Merge(of: gone, into: kept, on: day)
      for offset in [0, 1, 2, 3, 5, 9, 20, 40] {
        let later = day.adding(days: offset)
        let strict = kept.purposes(on: later).intersection(gone.purposes(on: later))
        #expect(merge.result.purposes(on: later).isSubset(of: strict))
      }
      #expect(
        merge.result.purposes(on: day)
          == kept.purposes(on: day).intersection(gone.purposes(on: day))
      )
      let back = merge.undone(from: merge.result)
      #expect(back.kept == kept)
      #expect(back.gone == gone)
    }
  }

  @Test("that is taken back leaves what was changed since")
  func undone() throws {
    let given = day.adding(days: -5)
    let consents = [Consent(.keep, givenOn: given), Consent(.match, givenOn: given)]
    let kept = try participant(
      1,
      profile: Profile(languages: [LanguageAbility(.english, .a2)]),
      consents: consents
    )
    let gone = try participant(
      2,
      contact: "a@b.de",
      profile: Profile(
        gender: .woman,
        languages: [LanguageAbility(LanguageTag(stored: "ti"), .native)],
        neighbourhood: "Kork"
      ),
      consents: consents
    )
    let merge = Merge(of: gone, into: kept, on: day)
    var present = merge.result
    let later = day.adding(days: 8)
    present.profile.neighbourhood = "Neumühl"
    present.profile.languages.append(LanguageAbility(LanguageTag(stored: "fr"), .b1))
    present.withdraw([.match], on: later)
    present.give(Consent(.review, givenOn: later), on: later)
    let (first, second) = merge.undone(from: present)
    #expect(first.profile.neighbourhood == "Neumühl")
    #expect(first.profile.gender == nil)
    #expect(first.contact == nil)
    #expect(first.profile.languages.map(\.language.description) == ["fr", "en"])
    #expect(first.purposes(on: later) == [.keep, .review])
    #expect(second.profile == gone.profile)
    #expect(second.contact == "a@b.de")
    #expect(second.purposes(on: later) == [.keep])
    #expect(second.purposes(on: day) == [.keep, .match])
  }
}
