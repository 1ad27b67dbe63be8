import AssetMap
import Reports

extension Samples {
  private static let entry = AuditEntry(
    number: 41,
    at: "2017-02-01T09:30:00Z",
    by: "berger",
    kind: .export,
    action: "export all",
    record: selam.code.description,
    named: .these([selam.code]),
    digest: String(repeating: "0123456789abcdef", count: 4)
  )

  private static let refusal = AuditEntry(
    number: 42,
    at: "2017-02-02T10:00:00Z",
    by: "berger",
    kind: .refusal,
    action: "card add",
    record: selam.code.description,
    detail: ProtectiveRule.noConsentToKeep.rawValue,
    digest: String(repeating: "fedcba9876543210", count: 4)
  )

  static let audit = Listing.audit(
    [entry, refusal],
    for: Reader(.english, workingLanguage: german, themes: themes)
  )

  static let erasure = Erasure(
    code: selam.code,
    cards: [code(1)],
    matches: [code(2)],
    consents: 2,
    checks: 0,
    interpreted: [code(3)],
    mentions: ["\(code(4) as CardCode)"],
    named: [entry],
    copies: ["store.sqlite.backups/store-2017-02-01-093000.sqlite"]
  )

  /// A check in which every kind of fault was found that can stand beside the others.
  static let faultyCheck = CheckReport(
    path: "store.sqlite",
    findings: [
      .integrity(faults: 0), .references(faults: 2), .schema(3),
      .audit(AuditStanding(entries: 42, head: (42, refusal.digest))),
      .audit(AuditStanding(entries: 42, head: (42, refusal.digest), fault: .broken(number: 7))),
      .audit(AuditStanding(entries: 40, head: (40, refusal.digest), fault: .cutOff(after: 40))),
      .audit(AuditStanding(entries: 40, head: (40, refusal.digest), fault: .anchor)),
      .erasures(count: 1, unlisted: [], isReadable: true, isSwept: true),
      .erasures(count: 1, unlisted: [selam.code], isReadable: true, isSwept: true),
      .erasures(count: 1, unlisted: [], isReadable: false, isSwept: true),
      .erasures(count: 1, unlisted: [], isReadable: true, isSwept: false),
      .modes(open: [], areMended: false), .modes(open: ["store.sqlite"], areMended: false),
      .modes(open: ["store.sqlite"], areMended: true), .leftovers([]),
      .leftovers(["store.sqlite.new-1"]), .retention(overdue: 3),
      .backup(last: nil, isLate: true, days: 7),
      .backup(last: "2017-01-01T12:00:00Z", isLate: true, days: 7),
      .backup(last: "2017-02-01T12:00:00Z", isLate: false, days: 7), .disk(isEncrypted: nil),
      .disk(isEncrypted: true),
    ]
  )

  static let purge = PurgeReport(
    items: [
      .init(.unconfirmed, "\(code(1) as CardCode)", since: day),
      .init(.closed, "\(code(2) as CardCode)", since: day),
      .init(.declined, "\(code(3) as MatchCode)", since: day), .init(.audit, "12", since: day),
    ],
    isDryRun: true
  )

  static let dossier = Dossier(
    Holdings(
      participant: selam,
      cards: [],
      matches: [practiceMatch.match],
      audit: [entry, refusal],
      retention: Retention(),
      day: day
    ),
    for: Reader(.english, workingLanguage: german, themes: themes)
  )

  /// Everything of trust, with these words wherever words can stand.
  static func trust(_ text: String) -> [any Renderable] {
    let reader = Reader(.english)
    var hostile = entry
    (hostile.by, hostile.action, hostile.record, hostile.detail) = (text, text, text, text)
    var holder = selam
    holder.contact = text
    holder.profile.preferences = [.words(text)]
    holder.consents = [
      Consent(.keep, givenOn: day, notice: text, through: text, recordedBy: text)
    ]
    return [
      Listing.audit([hostile], for: reader),
      Listing.consents(of: holder, on: day, names: true, for: reader),
      CheckReport(
        path: text,
        findings: [.modes(open: [text], areMended: false), .leftovers([text])]
      ),
      Listing.users([User(text, .officer)], for: reader),
      PurgeReport(items: [.init(.closed, text, since: day)], isDryRun: false),
      Erasure(
        code: holder.code,
        cards: [],
        matches: [],
        consents: 0,
        checks: 0,
        interpreted: [],
        mentions: [text],
        named: [hostile],
        copies: [text]
      ),
      Dossier(
        Holdings(
          participant: holder,
          cards: [],
          matches: [],
          audit: [hostile],
          retention: Retention(),
          day: day
        ),
        for: reader
      ),
    ]
  }
}
