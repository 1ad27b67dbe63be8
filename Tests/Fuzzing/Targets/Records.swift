internal import AssetMap
internal import Exchange

/// The importer: files with a line of `%%` between them, read as records; what is exported of them
/// is read as the same records.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let parts = bytes(start, count).split(separator: [0x0A, 0x25, 0x25, 0x0A])
  let files = parts.enumerated().map { ImportFile(name: "\($0).csv", bytes: Array($1)) }
  guard let contents = read(files, into: town) else { return 0 }
  let export = exported(contents)
  let bare = Town(council: town.council, workingLanguage: town.workingLanguage)
  // The export has the records that the files brought, and refers to the town's themes and places.
  var town = contents.themes.isEmpty ? FuzzRecords.town : bare
  if !contents.themes.isEmpty { town.neighbourhoods = FuzzRecords.town.neighbourhoods }
  guard let again = read(export, into: town) else {
    fatalError("what was exported is refused: \(refusal(export, into: town))")
  }
  for (first, second) in zip(export, exported(again)) {
    expect(first.bytes == second.bytes, "\(first.name) came back otherwise")
  }
  return 0
}

private func importer(_ town: Town) -> Importer {
  Importer(town: town, known: KnownRecords(), today: today, by: "fuzzer")
}

private func read(_ files: [ImportFile], into town: Town) -> RegisterContents? {
  var numbers = Numbers(seed: 1)
  return try? importer(town).contents(of: files, using: &numbers)
}

private func refusal(_ files: [ImportFile], into town: Town) -> String {
  var numbers = Numbers(seed: 1)
  do throws(ImportProblems) {
    _ = try importer(town).contents(of: files, using: &numbers)
    return ""
  } catch {
    return "\(error)"
  }
}

private func exported(_ contents: RegisterContents) -> [ImportFile] {
  Exporter(day: today).export(contents).files.map { ImportFile(name: $0.name, bytes: $0.bytes) }
}
