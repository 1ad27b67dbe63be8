/// A backup that was written and verified.
package struct BackupReport: Hashable, Sendable {
  package var path: String
  package var bytes: Int
  /// SHA-256 over its records, 64 hexadecimal digits.
  package var digest: String
  /// How many entries its audit has.
  package var entries: Int
  /// Older backups that went.
  package var removed: [String]
  /// Whether it was restored into a temporary place and found the same.
  package var wasDrilled: Bool

  package init(
    path: String,
    bytes: Int,
    digest: String,
    entries: Int,
    removed: [String],
    wasDrilled: Bool
  ) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
    self.entries = entries
    self.removed = removed
    self.wasDrilled = wasDrilled
  }
}

/// A backup that was restored.
package struct RestoreReport: Hashable, Sendable {
  package var path: String
  /// SHA-256 over the records as they were in the backup, 64 hexadecimal digits.
  package var digest: String
  /// How many entries the backup's audit had.
  package var entries: Int
  /// Who was erased since the backup was made, and was erased again.
  package var erasedAgain: [ParticipantCode]
  /// Where the store lies that was there before.
  package var replaced: String?

  package init(
    path: String,
    digest: String,
    entries: Int,
    erasedAgain: [ParticipantCode],
    replaced: String? = nil
  ) {
    self.path = path
    self.digest = digest
    self.entries = entries
    self.erasedAgain = erasedAgain
    self.replaced = replaced
  }
}
