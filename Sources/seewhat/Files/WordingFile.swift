internal import AssetMap
internal import Exchange
internal import Reports

/// A table of translated sentences.
struct WordingFile {
  let path: String
  /// How its bytes stand for characters.
  let encoding: FileEncoding

  /// What the table says, row by row.
  ///
  /// - Parameter sheet: the language's sheet, which knows what a row may say.
  /// - Returns: a correction a row.
  /// - Throws: ``ImportProblems`` with the line and column of all that is wrong.
  func corrections(for sheet: WordingSheet) throws -> [WordingCorrection] {
    let table = try table()
    var corrections: [WordingCorrection] = []
    var lines: [String: Int] = [:]
    var problems = table.unevenRows + [table.brokenOff].compactMap(\.self)
    for row in 0..<table.rowCount {
      func text(_ column: String) -> String {
        table.header.firstIndex(of: column).map { table.text(row: row, column: $0) } ?? ""
      }
      func report(_ column: String, _ fault: ImportFault) {
        let index = table.header.firstIndex(of: column) ?? 0
        problems.append(
          ImportProblem(
            file: path,
            line: table.line(row: row, column: index),
            column: index + 1,
            header: column,
            value: text(column),
            fault: fault
          )
        )
      }
      if WordingSheet.columns.allSatisfy({ text($0).isEmpty }) { continue }
      do throws(WordingCorrection.Fault) {
        let correction = try sheet.correction(
          key: text("key"),
          translation: text("translation"),
          checked: text("checked")
        )
        if let line = lines.updateValue(table.line(row: row), forKey: correction.key) {
          report("key", .repeated(line: line, file: path))
        }
        corrections.append(correction)
      } catch {
        report(error.column, .word(error.sentence))
      }
    }
    guard problems.isEmpty else { throw ImportProblems(problems) }
    return corrections
  }

  /// The file's cells, under columns that a sheet has.
  private func table() throws -> CSVTable {
    let bytes = try InputFile(path: path).bytes()
    let table: CSVTable
    do throws(ImportProblem) {
      table = try CSVTable(file: path, bytes: bytes, encoding: encoding)
    } catch {
      throw ImportProblems([error])
    }
    let known = Set(WordingSheet.columns)
    var problems = ["key", "translation"].filter { !table.header.contains($0) }.map {
      ImportProblem(
        file: path,
        line: table.headerLine,
        header: $0,
        fault: .missingColumn(nearest: [])
      )
    }
    for (index, name) in table.header.enumerated() where !known.contains(name) {
      problems.append(
        ImportProblem(
          file: path,
          line: table.headerLine,
          column: index + 1,
          value: name,
          fault: .word("no sheet of sentences has this column; leave it out")
        )
      )
    }
    guard problems.isEmpty else { throw ImportProblems(problems) }
    return table
  }
}
