/// One thing in a file that keeps it from being imported, where it stands, and how to mend it.
package struct ImportProblem: Error, Hashable, Sendable {
  package let file: String
  /// The line, from 1; `nil` where the whole file is meant.
  package let line: Int?
  /// The number of the column, from 1.
  package let column: Int?
  /// The column's name in the file's header.
  package let header: String?
  /// The cell's text.
  package let value: String?
  package let fault: ImportFault

  package init(
    file: String,
    line: Int? = nil,
    column: Int? = nil,
    header: String? = nil,
    value: String? = nil,
    fault: ImportFault
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.header = header
    self.value = value
    self.fault = fault
  }
}

extension ImportProblem: CustomStringConvertible {
  /// One plain sentence: `people.csv:17: languages (column 4): “xx:B1”: …`.
  package var description: String {
    var parts = [line.map { "\(file):\($0)" } ?? file]
    switch (header, column) {
    case (let header?, let column?): parts.append("\(Self.shown(header)) (column \(column))")
    case (let header?, nil): parts.append(Self.shown(header))
    case (nil, let column?): parts.append("column \(column)")
    case (nil, nil): break
    }
    if let value, !value.isEmpty { parts.append("“\(Self.shown(value))”") }
    return (parts + [fault.description]).joined(separator: ": ")
  }

  /// A text as a sentence can hold it: in one line, without control characters, not too long.
  private static func shown(_ text: String) -> String {
    let isLong = text.unicodeScalars.count > 60
    let visible = text.unicodeScalars.prefix(60).map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return String(visible) + (isLong ? "…" : "")
  }
}

/// All that keeps a set of files from being imported.
package struct ImportProblems: Error, Sendable {
  /// By file, line and column; at most ``limit``.
  package let problems: [ImportProblem]
  /// How many there are, those beyond the limit too.
  package let count: Int

  /// How many problems are told at once.
  package static let limit = 100
}
