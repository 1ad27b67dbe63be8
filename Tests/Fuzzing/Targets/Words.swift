internal import AssetMap

/// The grammars of what people type.
///
/// Times, levels, days, codes, checks, preferences, names of themes and places: whatever is understood is written in one form, which is understood the same.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let typed = text(start, count) else { return 0 }
  again(typed, "times", { try? TimesOfWeek($0) }, \.text)
  again(typed, "level", { try? SpokenLevel($0) }, \.name)
  again(typed, "day", { Day($0) }, \.description)
  again(typed, "code", { CardCode($0) }, \.description)
  again(typed, "check", { try? Check($0) }, \.text)
  again(typed, "preference", { try? town.preference($0) }, \.description)
  again(typed, "theme", { try? town.theme(named: $0) }, \.code.description)
  again(typed, "neighbourhood", { try? town.neighbourhood(named: $0) }, \.name)
  again(typed, "key", { TextKey($0) }, \.folded)
  _ = town.themes(matching: typed, limit: 8)
  return 0
}
