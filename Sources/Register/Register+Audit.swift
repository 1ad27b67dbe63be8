package import AssetMap
internal import GRDB

extension Register {
  /// How many entries the audit has.
  package func auditCount() throws(RegisterError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM audit") ?? 0 }
  }

  /// Records that names or contacts were looked through.
  package func recordNamesSearched(acting: Acting) throws(RegisterError) {
    try write(acting, "names searched") { _ in }
  }

  /// Records that names or contacts were shown.
  package func recordNamesShown(acting: Acting) throws(RegisterError) {
    try write(acting, "names shown") { _ in }
  }
}

extension Register {
  /// Records that the register was written to files.
  package func recordExport(acting: Acting) throws(RegisterError) {
    try write(acting, "export") { _ in }
  }
}
