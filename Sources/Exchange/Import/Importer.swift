package import AssetMap

/// A file to import: the name by which problems call it, and its bytes.
package struct ImportFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Reads a set of files as one: all of it, or the reasons why not.
package struct Importer: Sendable {
  let town: Town
  let known: KnownRecords
  let today: Day
  let actor: String
  let encoding: FileEncoding
  let mapping: Mapping?
  let wording: LanguageCorrection.Rule

  /// - Parameters:
  ///   - town: Themes, neighbourhoods and working language, beside those that the files bring.
  ///   - known: The records that the files may name or update.
  ///   - today: The day that stands for days which nobody stated.
  ///   - actor: Who records the consents.
  ///   - encoding: How the files' bytes stand for characters.
  ///   - mapping: What the columns of a foreign table mean; `nil` for files of our own kinds.
  ///   - wording: What knows the sentences of reports and reads a row of them; by default any will do.
  package init(
    town: Town,
    known: KnownRecords,
    today: Day,
    by actor: String,
    encoding: FileEncoding = .utf8,
    mapping: Mapping? = nil,
    wording: @escaping LanguageCorrection.Rule = { language, key, sentence, checked in
      let isChecked = checked == "yes"
      return LanguageCorrection(
        language: language,
        correction: WordingCorrection(key: key, sentence: sentence, isChecked: isChecked)
      )
    }
  ) {
    self.town = town
    self.known = known
    self.today = today
    self.actor = actor
    self.encoding = encoding
    self.mapping = mapping
    self.wording = wording
  }

  /// Reads files in the order in which they depend on each other, whatever order they come in.
  ///
  /// - Parameters:
  ///   - files: Files of any kinds, several of a kind too.
  ///   - generator: Where the codes of new records come from.
  ///   - progress: Told now and then how many rows are read, of how many.
  /// - Returns: The records in the order of the files' rows, all references turned into codes.
  /// - Throws: ``ImportProblems``, all that is wrong in all files.
  /// - Complexity: O(bytes), and O(n log n) in the number of references.
  package func contents(
    of files: [ImportFile],
    using generator: inout some RandomNumberGenerator,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ImportProblems) -> RegisterContents {
    let log = ProblemLog()
    var (sheets, incomplete) = ([Sheet](), Set<RecordKind>())
    for (index, file) in files.enumerated() {
      if let first = files[..<index].first(where: { $0.bytes == file.bytes }) {
        log.report(ImportProblem(file: file.name, fault: .sameFile(first.name)))
        continue
      }
      let count = log.count
      let found = self.sheets(of: file, log: log)
      sheets += found
      guard log.count > count else { continue }
      // A file of which nothing was understood may have held whatever others refer to.
      incomplete.formUnion(
        found.isEmpty ? [.participants, .consents, .roundTables] : found.map(\.kind)
      )
    }
    let count = sheets.reduce(0) { $0 + $1.rows.count }
    var run = ImportRun(self, sheets: sheets, incomplete: incomplete, log: log)
    withoutActuallyEscaping(progress) { progress in
      var done = 0
      run.read(using: &generator) {
        done += 1
        if done % 1000 == 0 || done == count { progress(done, count) }
      }
    }
    try log.check(order: files.map(\.name))
    return run.contents
  }

  private func sheets(of file: ImportFile, log: ProblemLog) -> [Sheet] {
    do throws(ImportProblem) {
      let table = try CSVTable(file: file.name, bytes: file.bytes, encoding: encoding)
      table.unevenRows.forEach(log.report)
      if let fault = table.brokenOff { log.report(fault) }
      guard let mapping else { return Header(of: table, log: log).sheet().map { [$0] } ?? [] }
      return mapping.sheets(of: table, log: log)
    } catch {
      log.report(error)
      return []
    }
  }
}
