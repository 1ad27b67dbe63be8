/// What an entry of the audit is about.
package enum AuditKind: String, Hashable, CaseIterable, Sendable {
  /// Something was written.
  case change
  /// Records left the store: files, a backup, all that is held about a person.
  case export
  /// Names or contacts were shown or searched.
  case read
  /// A rule that protects people said no.
  case refusal
}

/// Whom an entry of the audit names, beside the record it is about.
package enum NamedPeople: Hashable, Sendable {
  case nobody
  /// All who were registered at that moment, or so many that they are not counted out.
  case everyone
  case these([ParticipantCode])

  /// The most that are named one by one; more are everyone.
  private static let most = 1000

  /// Those with these codes, each once and by code.
  package init(_ codes: some Sequence<ParticipantCode>) {
    let codes = Set(codes).sorted()
    self = codes.isEmpty ? .nobody : codes.count > Self.most ? .everyone : .these(codes)
  }

  /// Reads the form in the store; `nil` where it is none.
  package init?(stored text: String?) {
    switch text {
    case nil: self = .nobody
    case "everyone"?: self = .everyone
    case let text?:
      let words = text.split(separator: " ")
      let codes = words.compactMap { ParticipantCode(String($0)) }
      guard !codes.isEmpty, codes.count == words.count else { return nil }
      self = .these(codes)
    }
  }

  /// The form in the store: nothing, `everyone`, or codes with blanks between.
  package var stored: String? {
    switch self {
    case .nobody: nil
    case .everyone: "everyone"
    case .these(let codes): codes.map(\.description).joined(separator: " ")
    }
  }
}

/// A rule that protects people and said no; its name stands in the audit.
package enum ProtectiveRule: String, Hashable, CaseIterable, Sendable {
  case noConsentToKeep = "no-consent-to-keep"
  case noConsentToMatch = "no-consent-to-match"
  case noConsentToReview = "no-consent-to-review"
  case noConsentToIntroduce = "no-consent-to-introduce"
  case sideNotAsked = "side-not-asked"
  case checkMissing = "check-missing"
  case alreadyDecided = "already-decided"
  case erased
  case notPermitted = "not-permitted"
  case unknownUser = "unknown-user"
}

/// One entry of the audit: who did what to which record, when; no personal text.
package struct AuditEntry: Hashable, Sendable {
  package var number: Int64
  /// ISO 8601 in UTC, to the second.
  package var at: String
  package var by: String
  package var kind: AuditKind
  /// The command in a word or two.
  package var action: String
  /// The code of the record, or the name of a setting or theme.
  package var record: String?
  /// Counts, codes and words of our own.
  package var detail: String?
  package var named: NamedPeople
  /// The digest over the entry and the one before, 64 hexadecimal digits.
  package var digest: String

  package init(
    number: Int64,
    at: String,
    by: String,
    kind: AuditKind,
    action: String,
    record: String? = nil,
    detail: String? = nil,
    named: NamedPeople = .nobody,
    digest: String = ""
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.kind = kind
    self.action = action
    self.record = record
    self.detail = detail
    self.named = named
    self.digest = digest
  }
}

/// Which entries of the audit a list is narrowed to.
package struct AuditFilter: Hashable, Sendable {
  package var since: Day?
  package var by: String?
  package var kind: AuditKind?
  /// The codes of which an entry is about one, or names one.
  package var about: Set<String>?
  /// The day from which on what names everyone names one of ``about``; `nil` where they are nobody.
  package var everyoneSince: Day?

  package init(
    since: Day? = nil,
    by: String? = nil,
    kind: AuditKind? = nil,
    about: Set<String>? = nil,
    everyoneSince: Day? = nil
  ) {
    self.since = since
    self.by = by
    self.kind = kind
    self.about = about
    self.everyoneSince = everyoneSince
  }

  /// Whether an entry is among them.
  package func admits(_ entry: AuditEntry) -> Bool {
    if let since, entry.at < since.description { return false }
    if let by, entry.by != by { return false }
    if let kind, entry.kind != kind { return false }
    guard let about else { return true }
    if let record = entry.record, about.contains(record) { return true }
    return switch entry.named {
    case .nobody: false
    case .everyone: everyoneSince.map { entry.at >= $0.description } ?? false
    case .these(let codes): codes.contains { about.contains($0.description) }
    }
  }
}

/// How the chain of the audit stands.
package struct AuditStanding: Hashable, Sendable {
  /// What is wrong with a chain.
  package enum Fault: Hashable, Sendable {
    /// This entry is not the one that was written after the one before it: altered, or another was
    /// dropped or put elsewhere.
    case broken(number: Int64)
    /// Entries after the last one are gone.
    case cutOff(after: Int64)
    /// The place where older entries were purged is not the one the audit tells of.
    case anchor
  }

  package var entries: Int
  /// The number and digest of the newest entry: the head of the chain.
  package var head: (number: Int64, digest: String)
  package var fault: Fault?

  package init(entries: Int, head: (number: Int64, digest: String), fault: Fault? = nil) {
    self.entries = entries
    self.head = head
    self.fault = fault
  }

  package static func == (left: AuditStanding, right: AuditStanding) -> Bool {
    left.entries == right.entries && left.head == right.head && left.fault == right.fault
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
    hasher.combine(head.number)
    hasher.combine(head.digest)
    hasher.combine(fault)
  }
}
