/// What a resident takes home: what they can do, what they would like, what was proposed, what
/// they agreed to, and whom to ask.
package struct ParticipantReport: Hashable, Sendable {
  package var head: ReportHead
  /// How the office is reached, in its own words.
  package var contact: String?
  package var code: ParticipantCode
  /// The purposes they consent to today.
  package var purposes: Set<Purpose>
  /// Every consent they gave, oldest first.
  package var consents: [Consent]
  /// Their open cards, by code; none where they do not consent to *keep*.
  package var cards: [Card]
  /// By day, newest first, then code.
  package var proposals: [Proposal]

  /// One match, as told to someone with a part in it.
  package struct Proposal: Hashable, Sendable {
    package var meeting: Meeting
    package var role: MatchRole

    package init(_ meeting: Meeting, as role: MatchRole) {
      self.meeting = meeting
      self.role = role
    }

    /// How far it is, from where this person stands.
    package var standing: Standing {
      let yes = meeting.match.sidesThatSaidYes
      return switch (meeting.match.state, role) {
      case (.proposed, _): .proposed
      case (.accepted, _) where yes.count == Side.allCases.count: .both
      case (.accepted, .interpreter): .interpreter
      case (.accepted, .need): yes.contains(.need) ? .waiting : .asked
      case (.accepted, .capability): yes.contains(.capability) ? .waiting : .asked
      case (.introduced, _): .introduced
      case (.completed, _): .completed
      case (.declined, _), (.ended, _): .closed
      }
    }
  }

  /// How far a match is, from where one person stands.
  package enum Standing: String, CaseIterable, Sendable {
    /// The council has not decided.
    case proposed
    /// The council said yes, and they are to be asked.
    case asked
    /// They said yes, the other side is to be asked.
    case waiting
    /// Both said yes.
    case both
    /// The council said yes, the two sides are to be asked; told to the interpreter.
    case interpreter
    case introduced, completed
    /// Declined or ended; nobody is told by whom.
    case closed
  }

  package init(
    head: ReportHead,
    contact: String? = nil,
    code: ParticipantCode,
    purposes: Set<Purpose>,
    consents: [Consent],
    cards: [Card],
    proposals: [Proposal]
  ) {
    self.head = head
    self.contact = contact
    self.code = code
    self.purposes = purposes
    self.consents = consents
    self.cards = cards
    self.proposals = proposals
  }

  /// Their cards that ask, or that offer.
  package func cards(_ kind: CardKind) -> [Card] { cards.filter { $0.terms.kind == kind } }

  /// The latest consent to a purpose: the one in force, else the last that was.
  package func consent(to purpose: Purpose) -> Consent? {
    let given = consents.filter { $0.purpose == purpose }
    return given.last { $0.isInForce(on: head.day) } ?? given.last
  }
}
