package import AssetMap
internal import Exchange
internal import Register
internal import SampleData

extension Office {
  /// The day on which the demonstration takes place.
  package static let demonstrationDay = Day(number: 17_226)

  /// A new store with the sample data, and a plan.
  ///
  /// - Parameters:
  ///   - path: where the store is made.
  ///   - generator: where the codes come from; the same one gives the same store.
  /// - Returns: the office on it.
  /// - Throws: ``RegisterError`` where there is a file already, or it cannot be made.
  package static func demonstration(
    at path: String,
    using generator: inout some RandomNumberGenerator
  ) throws -> Office {
    let day = demonstrationDay
    let office = try Office.opened(
      at: path,
      acting: Acting(by: "demo", at: "\(day)T12:00:00Z", day: day),
      council: SampleData.council,
      workingLanguage: LanguageTag(stored: "de")
    )
    let files = SampleData.files.map { ImportFile(name: $0.name, bytes: $0.bytes) }
    _ = try office.take(files, using: &generator)
    _ = try office.plan(isDryRun: false, using: &generator)
    return office
  }
}
