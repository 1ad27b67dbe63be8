import AssetMap
import Testing

@Suite("Those registered twice")
struct DuplicateSearchTests {
  /// Someone as they are registered.
  private struct Person {
    var name: String
    var contact: String?
    var home: String? = "Kork"
    var gender: Gender?
    var languages: [String] = ["ti"]
    var kind = ParticipantKind.resident
  }

  /// A town of 300 in which nobody else is alike to anybody.
  private static let others: [Person] = {
    var numbers = SeededNumbers(seed: 7)
    let syllables = ["ba", "do", "fe", "gu", "ki", "lo", "mu", "ne", "po", "ri", "sa", "tu"]
    func word() -> String {
      (0..<4).map { _ in syllables[Int.random(in: 0..<12, using: &numbers)] }.joined()
    }
    return (0..<300).map {
      Person(name: "\(word()) \(word())", home: ["Kork", "Neumühl", "Sundheim"][$0 % 3])
    }
  }()

  private func participants(_ people: [Person]) throws -> [Participant] {
    try people.enumerated().map { number, person in
      Participant(
        code: Code(number: Int64(number)),
        name: try #require(ParticipantName(whole: person.name)),
        contact: person.contact,
        profile: Profile(
          kind: person.kind,
          gender: person.gender,
          languages: person.languages.map { LanguageAbility(LanguageTag(stored: $0), .native) },
          neighbourhood: person.home
        ),
        registeredOn: Day(number: 17_000)
      )
    }
  }

  /// The pair of the first two among the others, if it is listed.
  private func found(_ one: Person, _ other: Person, score: Int = 70) throws -> Duplicate? {
    try DuplicateSearch(participants([one, other] + Self.others)).duplicates(scoring: score)
      .first { $0.first.number == 0 && $0.second.number == 1 }
  }

  @Test(
    "are found by a name, however it is written",
    arguments: [
      ("Letebrhan Gebremedhin", "letebrhan  GEBREMEDHIN", DuplicateSign.sameName),
      ("Letebrhan Gebremedhin", "Gebremedhin, Letebrhan", .sameNameOtherOrder),
      ("Mohammed Qabbani", "Muhammad Qabani", .nearlySameName),
      ("Letebrhan Gebremedhin", "Letebrhan Gebremedhn", .nearlySameName),
      ("Muhammad Haddad", "محمد حداد", .sameNameOtherScript),
      ("Khaled al-Haddad", "خالد الحداد", .sameNameOtherScript),
      ("Selam Tesfay", "ሰላም ተስፋይ", .sameNameOtherScript),
      ("Oleksandr Bondarenko", "Олександр Бондаренко", .sameNameOtherScript),
      ("Abd al-Rahman Karimi", "Abdalrahman Karimi", .sameName),
      ("Letebrhan Gebremedhin Haile", "Letebrhan Gebremedhin", .partOfName),
    ]
  )
  func byName(one: String, other: String, sign: DuplicateSign) throws {
    for pair in [(one, other), (other, one)] {
      let duplicate = try #require(try found(Person(name: pair.0), Person(name: pair.1)))
      #expect(duplicate.signs.contains(sign))
      #expect(duplicate.signs.contains(.sameNeighbourhood))
    }
  }

  @Test(
    "are not those who share a home, a telephone and a family name",
    arguments: [
      ("Jamal Saleh", "Kamal Saleh"), ("Amin Haddad", "Amina Haddad"),
      ("Hasan Haddad", "Husain Haddad"), ("Selam Tesfay", "Rahel Tesfay"),
      ("Omar Ali", "Amir Ali"), ("محمد الحداد", "مريم الحداد"), ("حسن سالم", "حسين سالم"),
      ("Mahmoud Saleh", "Mohamed Saleh"),
    ]
  )
  func relatives(one: String, other: String) throws {
    let contact = "0170 1234567"
    let pair = try found(Person(name: one, contact: contact), Person(name: other, contact: contact))
    #expect(pair == nil)
  }

  @Test("are not a person and an organisation of one name")
  func kinds() throws {
    let person = Person(name: "Letebrhan Gebremedhin")
    var organisation = person
    #expect(try found(person, organisation) != nil)
    organisation.kind = .organisation
    #expect(try found(person, organisation, score: 1) == nil)
  }

  @Test("have a higher score the rarer their name is")
  func rarity() throws {
    func score(_ name: String, homonyms: Int) throws -> Int {
      let (given, family) = (name.split(separator: " ")[0], name.split(separator: " ")[1])
      let namesakes = (0..<homonyms).map { number in
        Person(
          name: number.isMultiple(of: 2)
            ? "\(given) \(Self.others[number].name.split(separator: " ")[1])"
            : "\(Self.others[number].name.split(separator: " ")[0]) \(family)",
          home: "Sundheim"
        )
      }
      let all = [Person(name: name), Person(name: name, home: "Neumühl")] + namesakes
      let pairs = try DuplicateSearch(participants(all + Self.others)).duplicates(scoring: 1)
      return pairs.first { $0.first.number == 0 && $0.second.number == 1 }?.score ?? 0
    }
    let (rare, frequent) = (
      try score("Omar Haddad", homonyms: 0), try score("Omar Haddad", homonyms: 80)
    )
    #expect(rare >= 70)
    #expect(frequent < 40)
  }

  @Test("weigh what agrees and what differs, and say both")
  func signs() throws {
    let one = Person(
      name: "Letebrhan Gebremedhin",
      contact: "0170 1234567",
      gender: .woman,
      languages: ["ti", "de"]
    )
    var other = one
    other.contact = "+49 170 123 4576"
    let near = try #require(try found(one, other))
    #expect(near.signs.contains(.nearlySameContact))
    other.contact = "a@b.de"
    other.home = "Neumühl"
    other.languages = ["ar"]
    let less = try #require(try found(one, other, score: 1))
    #expect(less.score < near.score)
    #expect(
      Set(less.signs.filter { !$0.speaksFor })
        == [.otherContact, .otherNeighbourhood, .noSharedLanguage]
    )
    #expect(less.signs.first == .sameName)
    other = one
    other.contact = nil
    let without = try #require(try found(one, other))
    other.gender = .man
    let man = try found(one, other, score: 1)
    #expect(man.map { $0.score < without.score && $0.signs.last == .otherGender } == true)
  }

  @Test("are the same pairs whatever the order of the register, none twice")
  func order() throws {
    let twice = Self.others.prefix(20).map { $0 }
    let people = try participants(Self.others + twice)
    let pairs = DuplicateSearch(people).duplicates()
    #expect(pairs.count == 20)
    #expect(Set(pairs.map { [$0.first, $0.second] }).count == pairs.count)
    #expect(pairs.allSatisfy { $0.second.number == $0.first.number + 300 })
    #expect(DuplicateSearch(people.reversed()).duplicates() == pairs)
    let scores = pairs.map(\.score)
    #expect(scores == scores.sorted(by: >))
  }

  @Test("lead nowhere in a register of one or none")
  func small() throws {
    #expect(DuplicateSearch([]).duplicates().isEmpty)
    #expect(DuplicateSearch(try participants([Self.others[0]])).duplicates(scoring: 1).isEmpty)
  }
}
