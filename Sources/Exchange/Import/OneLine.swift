extension String {
  /// The text as a sentence on a terminal can hold it: a blank for each control character and line
  /// separator, and none of the characters that turn the direction of what follows.
  var inOneLine: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isBidiControl {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text in one line and not too long.
  var shortInOneLine: String {
    let isLong = unicodeScalars.count > 60
    return String(unicodeScalars.prefix(60)).inOneLine + (isLong ? "…" : "")
  }
}
