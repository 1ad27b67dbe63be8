internal import AssetMap
internal import Exchange

/// Mappings of foreign tables: a mapping, a line of `%%`, and a table that is read with it.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let parts = bytes(start, count).split(separator: [0x0A, 0x25, 0x25, 0x0A], maxSplits: 1)
  guard let first = parts.first else { return 0 }
  let mapping: Mapping
  do throws(MappingProblem) {
    mapping = try Mapping(file: "m.json", bytes: Array(first))
  } catch {
    expect(!error.description.isEmpty, "a refusal without words")
    return 0
  }
  guard parts.count == 2 else { return 0 }
  let importer = Importer(
    town: town,
    known: KnownRecords(),
    today: today,
    by: "fuzzer",
    mapping: mapping
  )
  let file = ImportFile(name: "t.csv", bytes: Array(parts[1]))
  var (one, other) = (Numbers(seed: 1), Numbers(seed: 1))
  do throws(ImportProblems) {
    let contents = try importer.contents(of: [file], using: &one)
    let again = try importer.contents(of: [file], using: &other)
    expect(contents.cards == again.cards, "the same file gave other cards")
    expect(contents.participants == again.participants, "the same file gave other people")
  } catch {
    expect(!"\(error)".isEmpty, "a refusal without words")
  }
  return 0
}
