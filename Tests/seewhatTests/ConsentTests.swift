import Foundation
import Testing

@Suite("Consent, from outside")
struct ConsentTests {
  /// Somebody with a card, and the last day of each purpose as the test keeps it.
  private struct Person {
    var code: String
    var card: String
    var lastDays: [String: Int] = [:]
    var isErased = false

    func allows(_ purposes: [String], on day: Int) -> Bool {
      purposes.allSatisfy { lastDays[$0].map { day <= $0 } ?? false }
    }
  }

  private static let purposes = ["keep", "match", "review", "introduce"]

  @Test("decides, day by day, which cards any command shows", arguments: [3, 4])
  func histories(seed: UInt64) throws {
    let seewhat = try Binary(fixed: false)
    var numbers = Draw(state: seed)
    func today(_ day: Int) -> [String: String] { ["SEEWHAT_TODAY": "2017-03-\(day)"] }
    try seewhat("init", with: today(10))
    var people = try (0..<6).map { number in
      let kind = number % 2 == 0 ? "--need" : "--capability"
      let outcome = try seewhat.sh(
        """
        code=$(seewhat participant add --name "Nr \(number)" --language de:native --new \
          --consent keep,match,review) && echo $code
        seewhat card add --participant $code \(kind) housing --text "said \(number)"
        """,
        with: today(10)
      )
      let codes = outcome.output.split(whereSeparator: \.isNewline).map(String.init)
      try #require(codes.count == 2, "\(outcome.errors)")
      let days = ["keep": 99, "match": 99, "review": 99]
      return Person(code: codes[0], card: codes[1], lastDays: days)
    }
    for day in 11...16 {
      for index in people.indices where !people[index].isErased && numbers.next(below: 2) == 0 {
        let chosen = Self.purposes.filter { _ in numbers.next(below: 2) == 0 }
        if chosen.isEmpty { continue }
        let code = people[index].code
        switch numbers.next(below: 8) {
        case 0:
          try seewhat("participant", "erase", code, "--yes", with: today(day))
          people[index].isErased = true
          people[index].lastDays = [:]
        case 1...3:
          let last = day + numbers.next(below: 4)
          let grant = "participant consent grant \(code) --consent \(chosen.joined(separator: ","))"
          let outcome = try seewhat.sh(
            "seewhat \(grant) --consent-until 2017-03-\(last)",
            with: today(day)
          )
          #expect(outcome.status == 0, "\(outcome.errors)")
          for purpose in chosen { people[index].lastDays[purpose] = last }
        default:
          let outcome = try seewhat.sh(
            "seewhat participant consent withdraw \(code) \(chosen.joined(separator: ","))",
            with: today(day)
          )
          let isGiven = chosen.contains { people[index].allows([$0], on: day) }
          #expect((outcome.status == 0) == isGiven, "\(outcome.errors)")
          for purpose in chosen { people[index].lastDays[purpose] = nil }
        }
      }
      #expect(try seewhat("match", with: today(day)).status == 0)
      let shown = try [
        "card list --format csv", "report matches --format json", "report gaps --format json",
        "export --to day-\(day)",
      ].map { line in
        let outcome = try seewhat.sh("seewhat \(line)", with: today(day))
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
      }
      let exported = String(decoding: try seewhat.bytes("day-\(day)/cards.csv"), as: UTF8.self)
      for person in people {
        let keeps = person.allows(["keep"], on: day)
        #expect(shown[0].contains(person.card) == keeps, "list, day \(day)")
        #expect(exported.contains(person.card) == keeps, "export, day \(day)")
        if !person.allows(["keep", "match", "review"], on: day) {
          #expect(!shown[1].contains(person.card), "matches, day \(day)")
          #expect(!shown[2].contains(person.card), "gaps, day \(day)")
        }
      }
    }
  }

  private struct Draw {
    var state: UInt64

    mutating func next(below count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }
}
