package import AssetMap
package import Register

extension Office {
  /// The entries of the audit that a filter admits, oldest first.
  ///
  /// What named everyone counts as naming the codes asked about where one of them is registered, from
  /// the day of registration on.
  package func audit(_ filter: AuditFilter) throws(RegisterError) -> [AuditEntry] {
    guard let about = filter.about else { return try register.audit(filter) }
    let person = try register.participants().first { about.contains($0.code.description) }
    var filter = filter
    filter.countsEveryone = person != nil
    return try register.audit(filter).filter { entry in
      entry.named != .everyone || person.map { entry.at >= $0.registeredOn.description } ?? true
    }
  }
}
