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
    var parts = [file.inOneLine + (line.map { ":\($0)" } ?? "")]
    switch (header, column) {
    case (let header?, let column?): parts.append("\(header.shortInOneLine) (column \(column))")
    case (let header?, nil): parts.append(header.shortInOneLine)
    case (nil, let column?): parts.append("column \(column)")
    case (nil, nil): break
    }
    // A sentence that begins with the value need not be told it twice.
    if let value, !value.isEmpty, !fault.description.hasPrefix("“\(value)”") {
      parts.append("“\(value.shortInOneLine)”")
    }
    return (parts + [fault.description.inOneLine]).joined(separator: ": ")
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

  /// These problems, in the order in which they are told.
  package init(_ problems: [ImportProblem]) {
    self.init(problems: Array(problems.prefix(Self.limit)), count: problems.count)
  }

  init(problems: [ImportProblem], count: Int) {
    self.problems = problems
    self.count = count
  }
}

extension ImportProblems: CustomStringConvertible {
  /// A line for each problem, and one for those beyond the limit.
  package var description: String {
    var lines = problems.map(\.description)
    if count > problems.count { lines.append("and \(count - problems.count) more") }
    return lines.joined(separator: "\n")
  }
}
