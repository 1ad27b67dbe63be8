import AssetMap

/// Whether a distance of languages holds both ways.
enum Direction {
  static func isBothWays(_ text: String) throws(UnknownWord) -> Bool {
    switch Column.key(text) {
    case "both", "beide": return true
    case "one_way", "einseitig": return false
    default:
      throw UnknownWord(value: text, expected: "a direction", allowed: ["both", "one-way"])
    }
  }

  static func text(isBothWays: Bool) -> String { isBothWays ? "both" : "one-way" }
}
