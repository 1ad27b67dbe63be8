package import AssetMap
package import Register

extension Office {
  /// The entries of the audit that a filter admits, oldest first.
  ///
  /// What named everyone counts as naming a participant from the day of their registration on.
  package func audit(_ filter: AuditFilter) throws(RegisterError) -> [AuditEntry] {
    var filter = filter
    if let about = filter.about {
      // Whoever was merged has entries under the codes that were given up, too.
      for (code, current) in try register.mergedCodes() where about.contains(current.description) {
        filter.about?.insert(code.description)
      }
      let people = try register.participants().filter { about.contains($0.code.description) }
      filter.everyoneSince = people.map(\.registeredOn).min()
    }
    return try register.audit(filter)
  }

  /// What erasing a participant takes out and cannot reach, and what may have named them before.
  package func erasure(of code: ParticipantCode) throws(RegisterError) -> Erasure {
    var erasure = try register.erasure(of: code)
    erasure.named = try audit(AuditFilter(about: [erasure.code.description])).filter {
      [.export, .read].contains($0.kind)
    }
    return erasure
  }

  /// All that is held about a participant, which is recorded as an export.
  package func holdings(of code: ParticipantCode) throws(RegisterError) -> Holdings {
    try register.holdings(of: code, acting: acting)
  }
}
