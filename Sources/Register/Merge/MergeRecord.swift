internal import AssetMap
internal import Foundation

/// What taking back a merge needs, as it is kept in the store: JSON, whose names never change.
struct MergeRecord: Codable {
  /// Both participants before, and the one that they became.
  var kept: Person
  var gone: Person
  var result: Person
  /// The cards that changed hands, and those that did not.
  var cards: [Int64]
  var keptCards: [Int64]
  /// The matches in which the one who is gone interpreted.
  var interpreted: [Int64]
  var closed: [ClosedMatch]

  /// A match that the merge closed, and where it stood.
  struct ClosedMatch: Codable {
    var code: Int64
    var state: String
    /// The place of the decision that closed it.
    var position: Int
  }

  /// A participant as JSON.
  struct Person: Codable {
    var code: Int64
    var reference: String?
    var givenName: String?
    var familyName: String?
    var name: String?
    var contact: String?
    var kind: String
    var gender: String?
    var neighbourhood: String?
    var times: UInt32
    var registeredOn: String
    var languages: [Language]
    var checks: [HeldCheck]
    var preferences: [String]
    var consents: [GivenConsent]
  }

  struct Language: Codable {
    var language: String
    var level: Int
    var reads: Bool?
  }

  struct HeldCheck: Codable {
    var kind: String
    var issuedOn: String
    var validUntil: String?
  }

  struct GivenConsent: Codable {
    var purpose: String
    var givenOn: String
    var until: String?
    var withdrawnOn: String?
    var notice: String?
    var language: String?
    var through: String?
    var recordedBy: String?
  }

  /// Reads the text in the store.
  init(stored text: String) throws(UnreadableRow) {
    do {
      self = try JSONDecoder().decode(MergeRecord.self, from: Data(text.utf8))
    } catch {
      throw UnreadableRow(what: "a merge cannot be read")
    }
  }

  init(
    _ merge: Merge,
    cards: [CardCode],
    keptCards: [CardCode],
    interpreted: [MatchCode],
    closed: [ClosedMatch]
  ) {
    (kept, gone, result) = (Person(merge.kept), Person(merge.gone), Person(merge.result))
    self.cards = cards.map(\.number)
    self.keptCards = keptCards.map(\.number)
    self.interpreted = interpreted.map(\.number)
    self.closed = closed
  }

  /// The text for the store.
  func stored() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Writes a code in the place of a name wherever someone of that name interpreted.
  ///
  /// - Returns: whether anyone did.
  mutating func replace(_ name: TextKey, by code: ParticipantCode) -> Bool {
    var isFound = false
    for person in [\MergeRecord.kept, \.gone, \.result] {
      for index in self[keyPath: person].consents.indices {
        guard let through = self[keyPath: person].consents[index].through, TextKey(through) == name
        else { continue }
        self[keyPath: person].consents[index].through = code.description
        isFound = true
      }
    }
    return isFound
  }

  /// The merge, made on this day.
  func merge(on day: Day) throws -> Merge {
    Merge(
      kept: try kept.participant(),
      gone: try gone.participant(),
      day: day,
      result: try result.participant()
    )
  }
}

extension MergeRecord.Person {
  init(_ participant: Participant) {
    let (name, profile) = (participant.name, participant.profile)
    code = participant.code.number
    reference = participant.reference
    (givenName, familyName, self.name) = (name.given, name.family, name.whole)
    contact = participant.contact
    kind = profile.kind.rawValue
    gender = profile.gender?.rawValue
    neighbourhood = profile.neighbourhood
    times = profile.times.rawValue
    registeredOn = participant.registeredOn.description
    languages = profile.languages.map {
      .init(language: $0.language.description, level: $0.level.rawValue, reads: $0.reads)
    }
    checks = profile.checks.map {
      .init(
        kind: $0.kind.rawValue,
        issuedOn: $0.issuedOn.description,
        validUntil: $0.validUntil?.description
      )
    }
    preferences = profile.preferences.map(\.description)
    consents = participant.consents.map {
      .init(
        purpose: $0.purpose.rawValue,
        givenOn: $0.givenOn.description,
        until: $0.until?.description,
        withdrawnOn: $0.withdrawnOn?.description,
        notice: $0.notice,
        language: $0.language?.description,
        through: $0.through,
        recordedBy: $0.recordedBy
      )
    }
  }

  func participant() throws -> Participant {
    Participant(
      code: try Code(stored: code),
      reference: reference,
      name: try read(ParticipantName(given: givenName, family: familyName, whole: name)),
      contact: contact,
      profile: Profile(
        kind: try read(ParticipantKind(rawValue: kind)),
        gender: try gender.map { try read(Gender(rawValue: $0)) },
        languages: try languages.map {
          LanguageAbility(
            LanguageTag(stored: $0.language),
            try read(SpokenLevel(rawValue: $0.level)),
            reads: $0.reads
          )
        },
        neighbourhood: neighbourhood,
        times: TimesOfWeek(rawValue: times),
        checks: try checks.map {
          Check(
            try read(CheckKind(rawValue: $0.kind)),
            issuedOn: try read(Day($0.issuedOn)),
            validUntil: try $0.validUntil.map { try read(Day($0)) }
          )
        },
        preferences: preferences.map(Preference.init(stored:))
      ),
      registeredOn: try read(Day(registeredOn)),
      consents: try consents.map {
        Consent(
          try read(Purpose(rawValue: $0.purpose)),
          givenOn: try read(Day($0.givenOn)),
          until: try $0.until.map { try read(Day($0)) },
          withdrawnOn: try $0.withdrawnOn.map { try read(Day($0)) },
          notice: $0.notice,
          language: $0.language.map(LanguageTag.init(stored:)),
          through: $0.through,
          recordedBy: $0.recordedBy
        )
      }
    )
  }

  private func read<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadableRow(what: "a merge cannot be read") }
    return value
  }
}
