internal import AssetMap

/// Languages by tag, code and name, and how well somebody speaks them; as with the other words.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let typed = text(start, count) else { return 0 }
  again(typed, "language", { try? Languages.named($0) }, \.description)
  again(typed, "ability", { try? LanguageAbility($0) }, \.text)
  again(typed, "tag", { LanguageTag(tag: $0) }, \.description)
  for tag in Languages.matching(part: typed, limit: 8) {
    expect(!Languages.name(of: tag, in: tag).isEmpty, "\(tag) has no name")
  }
  return 0
}
