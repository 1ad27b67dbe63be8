import AssetMap

// What each record's columns hold; `nil` for what is not said and for columns of other kinds.

extension Setting {
  func text(in column: Column) -> String? {
    switch column {
    case .setting: name
    case .value: value
    default: nil
    }
  }
}

extension Theme {
  func text(in column: Column) -> String? {
    switch column {
    case .code: code.description
    case .parent: code.isTop ? nil : code.top.description
    case .icon: picture
    case .minLevel: minimumLevel.name
    case .check: check?.rawValue
    case .sensitive: yesNo(isSensitive)
    case .active: yesNo(isActive)
    default: nil
    }
  }
}

extension ThemeRelation {
  func text(in column: Column) -> String? {
    switch column {
    case .theme: theme.description
    case .related: related.description
    case .points: String(points)
    default: nil
    }
  }
}

extension LanguageDistance {
  func text(in column: Column) -> String? {
    switch column {
    case .desired: desired.description
    case .supported: supported.description
    case .distance: String(distance)
    case .direction: Direction.text(isBothWays: isBothWays)
    case .active: yesNo(isActive)
    case .note: note
    default: nil
    }
  }
}

extension LanguageCorrection {
  func text(in column: Column) -> String? {
    switch column {
    case .language: language.description
    case .sentenceKey: correction.key
    case .translation: correction.sentence
    case .checked: yesNo(correction.isChecked)
    default: nil
    }
  }
}

extension Neighbourhood {
  func text(in column: Column) -> String? {
    switch column {
    case .name: name
    case .adjacent: list(adjacent)
    default: nil
    }
  }
}

extension Participant {
  func text(in column: Column) -> String? {
    switch column {
    case .reference: reference ?? code.description
    case .code: code.description
    case .kind: profile.kind.rawValue
    case .givenName: name.given
    case .familyName: name.family
    case .name: name.whole
    case .gender: profile.gender?.rawValue
    case .languages: list(profile.languages.map(\.text))
    case .neighbourhood: profile.neighbourhood
    case .contact: contact
    case .times: profile.times.isEmpty ? nil : profile.times.text
    case .checks: list(profile.checks.map(\.text))
    case .preferences: list(profile.preferences.map(\.description))
    case .registeredOn: registeredOn.description
    default: nil
    }
  }
}

extension ParticipantConsent {
  func text(in column: Column, _ references: References) -> String? {
    switch column {
    case .participant: references.participant(participant)
    case .purpose: consent.purpose.rawValue
    case .givenOn: consent.givenOn.description
    case .until: consent.until?.description
    case .withdrawnOn: consent.withdrawnOn?.description
    case .notice: consent.notice
    case .language: consent.language?.description
    case .through: consent.through
    case .recordedBy: consent.recordedBy
    default: nil
    }
  }
}

extension ParticipantCheck {
  func text(in column: Column, _ references: References) -> String? {
    switch column {
    case .participant: references.participant(participant)
    case .check: check.kind.rawValue
    case .issuedOn: check.issuedOn.description
    case .validUntil: check.validUntil?.description
    default: nil
    }
  }
}

extension RoundTable {
  func text(in column: Column) -> String? {
    switch column {
    case .reference: reference ?? code.description
    case .code: code.description
    case .event: event
    case .date: date.description
    case .place: place
    case .neighbourhood: neighbourhood
    case .language: language?.description
    case .facilitator: facilitator
    default: nil
    }
  }
}

extension Card {
  func text(in column: Column, _ references: References) -> String? {
    switch column {
    case .reference: reference ?? code.description
    case .code: code.description
    case .participant: participant.map(references.participant)
    case .table: table.map(references.table)
    case .number: number.map(String.init)
    case .kind: terms.kind.rawValue
    case .theme: terms.theme.description
    case .about: terms.about?.description
    case .text: text
    case .textLanguage: textLanguage.description
    case .rendering: rendering
    case .count: String(terms.count)
    case .group: terms.isForGroup ? "yes" : nil
    case .times: terms.times.isEmpty ? nil : terms.times.text
    case .urgency: terms.isUrgent ? "urgent" : nil
    case .writtenOn: terms.writtenOn.description
    case .closedOn: closedOn?.description
    default: nil
    }
  }
}

private func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }

private func list(_ items: [String]) -> String { items.joined(separator: "; ") }
