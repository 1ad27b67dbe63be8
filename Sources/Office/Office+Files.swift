package import AssetMap
package import Exchange
package import Register
internal import Reports

extension Office {
  /// Makes a new store with the starting themes and languages' distances.
  ///
  /// - Throws: ``RegisterError`` where there is a file already, or it cannot be made.
  package static func opened(
    at path: String,
    acting: Acting,
    council: String,
    workingLanguage: LanguageTag
  ) throws -> Office {
    let importer = Importer(
      town: Town(council: council, workingLanguage: workingLanguage),
      known: KnownRecords(),
      today: acting.day,
      by: acting.by
    )
    var generator = SystemRandomNumberGenerator()
    let register = try Register.create(
      at: path,
      acting: acting,
      council: council,
      workingLanguage: workingLanguage,
      contents: importer.contents(of: StartingTables.files, using: &generator)
    )
    return Office(register: register, acting: acting)
  }

  /// Takes in files: all of them, or nothing.
  ///
  /// - Parameters:
  ///   - files: the files, in any order.
  ///   - encoding: how their bytes stand for characters.
  ///   - mapping: what the columns of a foreign table mean.
  ///   - isDryRun: only say what would happen.
  ///   - generator: where the codes of new records come from.
  ///   - progress: told now and then how many rows are read or stored, of how many.
  /// - Returns: how many records were new, changed and the same, and who is alike to whom.
  /// - Throws: ``ImportProblems`` with all that is wrong in the files, or `RegisterError`.
  package func take(
    _ files: [ImportFile],
    encoding: FileEncoding = .utf8,
    mapping: Mapping? = nil,
    isDryRun: Bool = false,
    using generator: inout some RandomNumberGenerator,
    progress: @escaping (ImportPhase, Int, Int) throws -> Void = { _, _, _ in }
  ) throws -> ImportReport {
    let known = try register.known(on: acting.day)
    let importer = Importer(
      town: try register.town(),
      known: known,
      today: acting.day,
      by: acting.by,
      encoding: encoding,
      mapping: mapping,
      wording: WordingSheet.correction
    )
    let contents = try importer.contents(of: files, using: &generator) { done, total in
      try? progress(.reading, done, total)
    }
    let alike = try alike(in: contents, known: known)
    let total = contents.count
    guard !isDryRun else {
      let result = try register.preview(contents, known: known, acting: acting) { done in
        try progress(.checking, done, total)
      }
      return ImportReport(result: result, alike: alike, isDryRun: true)
    }
    let result = try register.take(contents, known: known, acting: acting) { done in
      try progress(.storing, done, total)
    }
    return ImportReport(result: result, alike: alike, isDryRun: false)
  }

  /// New participants who are alike to one registered.
  ///
  /// Looked for only where that takes moments: up to four million comparisons.
  private func alike(
    in contents: RegisterContents,
    known: KnownRecords
  ) throws(RegisterError) -> [ImportReport.Alike] {
    let new = contents.participants.filter { known.participants[$0.code] == nil }
    guard !new.isEmpty, new.count * known.participants.count <= 4_000_000 else { return [] }
    let index = LikenessIndex(
      try register.participants().map { (code: $0.code, name: $0.name, contact: $0.contact) }
    )
    return new.flatMap { participant in
      index.alike(to: participant.name, contact: participant.contact)
        .map { ImportReport.Alike(new: participant.code, likeness: $0) }
    }
  }

  /// Everything in the register as files; of the council's own sentences those that reports still
  /// have (the others are counted), and that are not built in by now.
  ///
  /// - Throws: ``RegisterError/readOnly(path:)`` where it could not be recorded afterwards.
  package func export() throws(RegisterError) -> Export {
    guard !register.isReadOnly else { throw .readOnly(path: register.path) }
    var contents = try register.contents()
    let all = contents.wording.count
    // What a report no longer has, no import would take.
    let usable = contents.wording.compactMap { own in
      try? WordingSheet.correction(
        in: own.language,
        key: own.correction.key,
        translation: own.correction.sentence,
        checked: own.correction.isChecked ? "yes" : "no"
      )
    }
    contents.wording = usable.filter { !$0.correction.sentence.isEmpty }
    var export = Exporter(day: acting.day).export(contents)
    export.leftOutSentences = all - usable.count
    return export
  }

  /// Records that the register was written to files.
  package func recordExport(
    _ action: String = "export",
    of people: NamedPeople = .everyone
  ) throws(RegisterError) {
    try register.recordExport(action, of: people, acting: acting)
  }
}

/// What an import is busy with.
package enum ImportPhase: String, Sendable {
  case reading, checking, storing
}

extension RegisterContents {
  /// The number of records.
  package var count: Int {
    settings.count + themes.count + relations.count + distances.count + wording.count
      + neighbourhoods.count + participants.count + consents.count + checks.count + tables.count
      + cards.count
  }
}

/// The tables with which every store starts; councils change their own.
enum StartingTables {
  static let files = [
    ImportFile(name: "themes.csv", bytes: PackageResources.themes_csv),
    ImportFile(name: "theme-relations.csv", bytes: PackageResources.theme_relations_csv),
    ImportFile(name: "language-distances.csv", bytes: PackageResources.language_distances_csv),
  ]

  /// Themes with the labels they are shipped with, in languages in which they have none of their
  /// own: a store made before there were these languages says them too.
  static func labelled(_ themes: [Theme]) -> [Theme] {
    themes.map { theme in
      var theme = theme
      theme.labels.merge(labels[theme.code] ?? [:]) { own, _ in own }
      return theme
    }
  }

  private static let labels: [ThemeCode: [LanguageTag: String]] = {
    let town = Town(council: "", workingLanguage: .english)
    let importer = Importer(town: town, known: KnownRecords(), today: Day(number: 0), by: "")
    var generator = SystemRandomNumberGenerator()
    let contents = try? importer.contents(of: [files[0]], using: &generator)
    return Dictionary((contents?.themes ?? []).map { ($0.code, $0.labels) }) { first, _ in first }
  }()
}
