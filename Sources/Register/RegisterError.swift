package import AssetMap

/// Why the register refuses; each case's sentence names the thing, the place and the mend.
package enum RegisterError: Error, Hashable, Sendable {
  /// There is no file at this path.
  case missing(path: String)
  /// There is a file already where a store was to be made.
  case exists(path: String)
  /// What is at the path is no store: says what it is.
  case notAStore(path: String, what: String)
  /// The store was made by a newer version.
  case newer(path: String, version: Int)
  case readOnly(path: String)
  case damaged(path: String, detail: String)
  /// The file system refused: disk full, no permission, input or output error.
  case fileSystem(path: String, reason: String)
  /// Others kept the store busy for longer than the timeout.
  case busy(path: String)
  /// The text holds a NUL character.
  case nulCharacter(field: String)
  /// Another command changed the same records in between.
  case changedMeanwhile
  /// No record of this kind has this code, reference or name.
  case unknown(kind: String, String)
  /// The code belongs to another kind of record.
  case otherKind(code: String, is: String, wanted: String)
  /// Someone already goes by this reference.
  case referenceTaken(kind: String, String)
  case numberTaken(table: String, number: Int)
  /// The holder did not consent to *keep*.
  case noConsentToKeep(ParticipantCode)
  /// Cards cannot be removed while matches on them are decided.
  case cardsDecided([CardCode])
  case cardState(CardCode, isOpen: Bool)
  /// A decided match rests on what the card is about.
  case cardMatched(CardCode, MatchCode)
  case setting(name: String, value: String, allowed: String)
  case review(MatchCode, ReviewFault)
  /// Whoever called asked to stop; nothing was stored.
  case interrupted
  /// The store cannot do this; says why and what to do.
  case refused(String)
  /// A side file of an older store lies where a new one was to be made.
  case remains(path: String, file: String)
  /// There is no folder in which to make the store.
  case noFolder(path: String, folder: String)
  /// The folder in which the store was to be made is read-only.
  case folderReadOnly(path: String)
  /// A change was broken off, and taking it back needs permission to write.
  case unfinished(path: String)
  /// Another file took the store's place while it was open.
  case moved(path: String)
  /// The store is of an older schema, and read-only.
  case older(path: String)
  /// The participant with this code was erased; the code is never given again.
  case erased(ParticipantCode)
  /// These were erased, are still in this copy, and it is read-only.
  case owed(path: String, [ParticipantCode])
  /// Records were erased, and the file could not be rewritten without their traces.
  case unswept(path: String)
  /// The store has users, and who acts is none of them.
  case unknownUser(String)
  /// A user's role does not allow this; who may.
  case notPermitted(User, Permission, may: [Role])
  /// Another person leads this table, and who acts is bound to their own.
  case otherTable(String, TableCode)
  /// The card belongs to no table that who acts leads.
  case otherCard(String, CardCode)
  /// Nobody would be left who may record users.
  case lockedOut
  /// The backup is encrypted, and no passphrase was given.
  case passphraseNeeded(path: String)
  /// The passphrase does not open the encrypted backup.
  case wrongPassphrase(path: String)
  /// The encrypted backup is not what was once written.
  case sealBroken(path: String)
}

extension RegisterError: CustomStringConvertible {
  /// One plain sentence.
  package var description: String {
    switch self {
    case .missing(let path):
      "There is no store at \(path). Make one with: seewhat init --store \(path.shellWord)"
    case .exists(let path):
      "There is a file at \(path) already, and it was left as it is. Choose another place with --store PATH."
    case .notAStore(let path, let what):
      "\(path) is not a store of this program: it is \(what). It was left as it is; name a store with --store PATH."
    case .newer(let path, let version):
      "\(path) was made by a newer seewhat (schema \(version)). Install the newer version; the store was left as it is."
    case .readOnly(let path):
      "\(path) or its folder is read-only, so nothing can be written. Reading still works; to write, give yourself write permission."
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)). Nothing was written; restore the last backup."
    case .fileSystem(let path, let reason):
      "\(path) could not be written or read: \(reason). The store is as it was before; mend that and run the command again."
    case .busy(let path):
      "\(path) was kept busy by others for more than 10 seconds. Nothing was changed; run the command again."
    case .nulCharacter(let field):
      "The \(field) holds a NUL character, which cannot be stored. Remove it and try again; nothing was stored."
    case .changedMeanwhile:
      "Someone else changed the same records in between, so nothing was stored. Run the command again."
    case .unknown(let kind, let name):
      "There is no \(kind) “\(name)” in this store. See what there is with: seewhat \(Self.command(for: kind)) list"
    case .otherKind(let code, let kind, let wanted):
      "\(code) is a \(kind), not a \(wanted). Give the code of a \(wanted)."
    case .referenceTaken(let kind, let reference):
      "There is a \(kind) with the reference “\(reference)” already. Choose another reference."
    case .numberTaken(let table, let number):
      "Card number \(number) of round table \(table) is in the store already. Choose another number, or edit that card."
    case .noConsentToKeep(let code):
      "\(code) has not consented to keeping cards, so none can be recorded. Record the consent first: seewhat participant edit \(code) --consent keep"
    case .cardsDecided(let codes):
      "Matches were already decided on \(codes.map(\.description).joined(separator: ", ")), so these cards cannot be removed. Close them instead: seewhat card close CODE"
    case .cardMatched(let code, let match):
      "Match \(match) rests on card \(code), so its kind and theme stay as they are. End the match first (seewhat review end \(match) --reason REASON), or write a new card."
    case .cardState(let code, let isOpen):
      "Card \(code) is \(isOpen ? "open" : "closed") already."
    case .setting(let name, let value, let allowed):
      "“\(value)” cannot be the setting \(name): \(allowed)."
    case .review(let code, let fault): Self.sentence(code, fault)
    case .interrupted: "Stopped. Nothing was stored; the store is as it was."
    case .refused(let sentence): sentence
    case .remains(let path, let file):
      "\(file) holds the remains of an older store, which would come back in a new one at \(path). Move it away first; nothing was made."
    case .noFolder(let path, let folder):
      "There is no folder \(folder) for the store \(path). Make it first, then run the command again."
    case .folderReadOnly(let path):
      "The folder of \(path) is read-only, so no store can be made there. Give yourself write permission, or choose another place with --store PATH."
    case .unfinished(let path):
      "A change of \(path) was broken off, and it must be taken back before the store can be read: give yourself write permission on the file and its folder, and run the command again."
    case .moved(let path):
      "\(path) was moved or replaced while it was being opened. Nothing was written; run the command again."
    case .older(let path):
      "\(path) was made by an older seewhat and must be brought up to date, but it or its folder is read-only. Give yourself write permission and run the command again."
    case .erased(let code):
      "\(code) was erased, and whoever was erased does not come back under their code. Take \(code) out of the file, or register someone new without it; nothing was stored."
    case .owed(let path, let codes):
      "\(path) still holds \(codes.map(\.description).joined(separator: ", ")), who were erased, and it or its folder is read-only. Give yourself write permission, so that they are erased before anyone reads it."
    case .unswept(let path):
      "The records are gone, but \(path) could not be rewritten, so that traces may be left in it. Make as much room on the disk as the store takes; the next command that opens it tries again."
    case .unknownUser(let name):
      "“\(name)” is not a user of this store, so nothing was done. Say who acts with --as NAME, or have a custodian record you with: seewhat user add"
    case .notPermitted(let user, let permission, let may):
      "“\(user.name)” is recorded as \(user.role.rawValue), who may not \(permission.words). Ask someone recorded as \(may.map(\.rawValue).joined(separator: " or ")), or have the role changed with: seewhat user edit"
    case .otherTable(let name, let table):
      "“\(name)” does not lead round table \(table), and interpreters see only the tables they lead. Ask an officer to record who leads it, or to type its cards."
    case .otherCard(let name, let card):
      "Card \(card) is of no round table that “\(name)” leads, and interpreters see only the cards of these. Ask an officer."
    case .lockedOut:
      "Nobody would be left who may record users, so nothing was changed. Record a custodian or an officer first: seewhat user add NAME --role custodian"
    case .passphraseNeeded(let path):
      "\(path) is encrypted. Type its passphrase on a terminal, or name a file that holds it with --passphrase-file PATH."
    case .wrongPassphrase(let path):
      "The passphrase does not open \(path). Nothing was written; check it and run the command again."
    case .sealBroken(let path):
      "\(path) was altered or cut off since it was written. Nothing was written; take another backup."
    }
  }

  private static func command(for kind: String) -> String {
    switch kind {
    case "round table": "table"
    case "match": "review"
    default: kind
    }
  }

  private static func sentence(_ code: MatchCode, _ fault: ReviewFault) -> String {
    switch fault {
    case .wrongStep(let step, let state, let possible) where possible.isEmpty:
      "Match \(code) is \(state.rawValue), so it cannot be taken to “\(step.rawValue)”; nothing more can be decided about it."
    case .wrongStep(let step, let state, let possible):
      "Match \(code) is \(state.rawValue), so “\(step.rawValue)” is not the next step. Possible now: \(possible.map { $0.command(on: code) }.joined(separator: ", or "))"
    case .alreadySaid(let step, let side):
      "The \(side.rawValue)'s side of match \(code) has already been recorded (“\(step.rawValue)”)."
    case .notAgreed(let sides):
      "Match \(code) cannot be introduced before both sides said yes. Still to ask: the \(sides.map(\.rawValue).joined(separator: "'s and the "))'s side; record a yes with: seewhat review agree \(code) --side \(sides.first?.rawValue ?? "need")"
    case .noConsent(let sides):
      "Match \(code) cannot be introduced: the \(sides.map(\.rawValue).joined(separator: "'s and the "))'s side has not consented to introduce. Record the consent with: seewhat participant edit CODE --consent introduce"
    case .noConsentOfInterpreter(let interpreter):
      "Match \(code) cannot be introduced: \(interpreter), who interprets, has not consented to introduce. Record the consent with: seewhat participant edit \(interpreter) --consent introduce"
    case .conditionsOpen(let conditions):
      "Match \(code) cannot be introduced before the helper has a check for work with \(conditions.compactMap(checkName).joined(separator: " and ")). Record it with: seewhat participant edit CODE --check KIND:DATE"
    }
  }

  private static func checkName(_ condition: Condition) -> String? {
    guard case .check(let kind) = condition else { return nil }
    return kind == .children ? "children" : "vulnerable adults"
  }
}

extension String {
  /// The path as it is typed in a shell.
  package var shellWord: String {
    let isPlain = allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/._-+".contains($0))
    }
    if isPlain, !hasPrefix("-") { return self }
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
