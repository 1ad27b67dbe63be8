/// Collects what is wrong while files are read on.
final class ProblemLog {
  private var problems: [ImportProblem] = []
  /// How many problems there are to tell.
  private(set) var count = 0
  /// How often something was found wrong, a mapping's constant again in each row.
  private(set) var findings = 0
  /// What is told already: a cell may be looked at twice.
  private var told: Set<ImportProblem> = []
  /// Constants of a mapping that were found faulty, told once and not for each row.
  private var constants: Set<[String]> = []

  func report(_ problem: ImportProblem) {
    findings += 1
    guard told.insert(problem).inserted else { return }
    count += 1
    if problems.count < ImportProblems.limit { problems.append(problem) }
  }

  /// Reports a problem with a field; a mapping's constant only once.
  func report(_ field: Field, in file: String, _ fault: ImportFault) {
    if field.isConstant,
      !constants.insert([file, field.header, field.text, fault.description]).inserted
    {
      findings += 1
      return
    }
    report(
      ImportProblem(
        file: file,
        line: field.line,
        column: field.column,
        header: field.header,
        value: field.text,
        fault: fault
      )
    )
  }

  /// Throws all problems, by file in the order given, line and column.
  func check(order files: [String]) throws(ImportProblems) {
    guard count > 0 else { return }
    let sorted = problems.enumerated().sorted { left, right in
      func key(_ item: (offset: Int, element: ImportProblem)) -> (Int, Int, Int, Int) {
        let problem = item.element
        let file = files.firstIndex(of: problem.file) ?? files.count
        return (file, problem.line ?? 0, problem.column ?? 0, item.offset)
      }
      return key(left) < key(right)
    }
    throw ImportProblems(problems: sorted.map(\.element), count: count)
  }
}
