// How people write the few values of a kind. In each list the first word is the file's, the second
// the German label that reports and error messages name, and the rest are understood as well.

extension SpokenLevel {
  /// Reads `A1` … `C2`, `native`, `Muttersprache`; "fluent" and the like are no level.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<SpokenLevel>(
    "a level",
    SpokenLevel.allCases.map { level in
      let native = [
        "native", "Muttersprache", "muttersprachlich", "Muttersprachler", "Muttersprachlerin",
        "Erstsprache", "mother tongue", "first language", "native speaker",
      ]
      return (level, level == .native ? native : [level.name])
    }
  )
}

extension Purpose {
  /// Reads `keep`, `match`, `review`, `introduce`, or in German `speichern`, `zuordnen`, `prüfen`,
  /// `vorstellen`.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<Purpose>(
    "a purpose of consent",
    [
      (.keep, ["keep", "speichern", "aufbewahren", "Speicherung"]),
      (.match, ["match", "zuordnen", "abgleichen", "Zuordnung"]),
      (.review, ["review", "prüfen", "begutachten", "Prüfung"]),
      (.introduce, ["introduce", "vorstellen", "bekannt machen", "Vorstellung"]),
    ]
  )
}

extension CheckKind {
  /// Reads `children` or `vulnerable`, or in German `Kinder`, `schutzbedürftig`.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<CheckKind>(
    "a kind of check",
    [
      (.children, ["children", "Kinder", "minors", "Minderjährige"]),
      (
        .vulnerable,
        [
          "vulnerable", "schutzbedürftig", "vulnerable adults", "Schutzbedürftige",
          "schutzbedürftige Erwachsene",
        ]
      ),
    ]
  )
}

extension Gender {
  /// Reads `woman`, `man`, `diverse`, or in German `Frau`, `Mann`, `divers`.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<Gender>(
    "a gender",
    [
      (.woman, ["woman", "Frau", "female", "w", "f", "weiblich"]),
      (.man, ["man", "Mann", "male", "m", "männlich"]),
      (.diverse, ["diverse", "divers", "d"]),
    ]
  )
}

extension ParticipantKind {
  /// Reads `resident` or `organisation`, or in German `Einwohner`, `Organisation`.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<ParticipantKind>(
    "a kind of participant",
    [
      (
        .resident,
        ["resident", "Einwohner", "Einwohnerin", "Bewohner", "Bewohnerin", "person"]
      ),
      (.organisation, ["organisation", "Einrichtung", "organization", "Verein"]),
    ]
  )
}

extension CardKind {
  /// Reads `need` or `capability`, or in German `Bedarf`, `Fähigkeit`.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<CardKind>(
    "a kind of card",
    [
      (.need, ["need", "Bedarf", "needs", "Bedürfnis", "ich brauche"]),
      (.capability, ["capability", "Fähigkeit", "capabilities", "Können", "ich kann"]),
    ]
  )
}

extension DeclineReason {
  /// Reads the file's words, such as `no-longer-needed`, or the German labels.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<DeclineReason>(
    "a reason",
    [
      (.noLongerNeeded, ["no-longer-needed", "nicht mehr nötig", "nicht mehr gebraucht"]),
      (.notSuitable, ["not-suitable", "passt nicht", "nicht geeignet"]),
      (.conflictOfInterest, ["conflict-of-interest", "Interessenkonflikt"]),
      (.distance, ["distance", "Entfernung", "zu weit", "too far"]),
      (.language, ["language", "Sprache"]),
      (.noAnswer, ["no-answer", "keine Antwort"]),
      (
        .consentWithdrawn,
        ["consent-withdrawn", "Einwilligung widerrufen", "Einwilligung zurückgezogen"]
      ),
      (.samePerson, ["same-person", "dieselbe Person", "gleiche Person"]),
      (.other, ["other", "Sonstiges", "anderes", "anderer Grund"]),
    ]
  )
}

extension Outcome {
  /// Reads the file's words, such as `helped-in-part`, or the German labels.
  package init(_ text: String) throws(UnknownWord) { self = try Self.words.value(of: text) }

  private static let words = WordTable<Outcome>(
    "an outcome",
    [
      (.helped, ["helped", "hat geholfen", "geholfen"]),
      (.helpedInPart, ["helped-in-part", "teilweise geholfen", "hat teilweise geholfen"]),
      (.didNotHelp, ["did-not-help", "hat nicht geholfen", "nicht geholfen"]),
      (.didNotMeet, ["did-not-meet", "nicht getroffen", "kein Treffen"]),
    ]
  )
}

/// A yes or no in a file.
package enum YesNo {
  /// Whether a cell says yes; empty says no.
  package static func value(_ text: String) throws(UnknownWord) -> Bool {
    try words.value(of: text)
  }

  private static let words = WordTable<Bool>(
    "yes or no",
    [(true, ["yes", "ja", "true", "x", "1"]), (false, ["no", "nein", "false", "0", ""])]
  )
}

/// The urgency of a need in a file.
package enum Urgency {
  /// Whether a cell says urgent; empty, normal and low say it is not.
  package static func isUrgent(_ text: String) throws(UnknownWord) -> Bool {
    try words.value(of: text)
  }

  private static let words = WordTable<Bool>(
    "an urgency",
    [
      (true, ["urgent", "dringend", "high", "hoch", "eilig", "yes", "ja", "true", "x", "1"]),
      (
        false,
        [
          "normal", "nicht dringend", "", "not urgent", "low", "niedrig", "no", "nein", "false",
          "0",
        ]
      ),
    ]
  )
}
