/// A piece of a command's discussion.
struct Paragraph {
  /// Its words in one line, or a line that is set in.
  let text: String
  /// Whether the line stays as it is, such as one of an example.
  let isVerbatim: Bool

  /// The pieces of a discussion: lines that follow each other make one paragraph, an empty line is a
  /// paragraph without words.
  static func all(in discussion: String) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      let isVerbatim = line.hasPrefix(" ")
      if let last = paragraphs.last, !isVerbatim, !last.isVerbatim, !line.isEmpty,
        !last.text.isEmpty
      {
        paragraphs[paragraphs.count - 1] = Paragraph(
          text: "\(last.text) \(line)",
          isVerbatim: false
        )
      } else {
        paragraphs.append(Paragraph(text: String(line), isVerbatim: isVerbatim))
      }
    }
    return paragraphs
  }
}
