import AssetMap

/// One row of a sheet: gives values and reports what is none.
struct Row {
  let sheet: Sheet
  let index: Int
  let log: ProblemLog

  var line: Int { sheet.table.line(row: index) }

  /// Whether the sheet has such a column at all.
  func has(_ column: Column) -> Bool { sheet.has(column) }

  /// The cell as it is, byte for byte; `nil` where it is empty.
  func text(_ column: Column) -> String? { field(column)?.text }

  /// The cell without blanks around it; `nil` where nothing else is there.
  func word(_ column: Column) -> String? { wordField(column)?.text }

  /// The same without a report of what is faulty, for a first look.
  func stated(_ column: Column) -> String? {
    let text = sheet.field(column, row: index)?.text.trimmed
    return text?.isEmpty == true ? nil : text
  }

  /// The cell's value; `nil` where it is empty or faulty.
  func value<Value>(
    _ column: Column,
    _ read: (String) throws(UnknownWord) -> Value?
  ) -> Value? {
    guard let field = wordField(column) else { return nil }
    do throws(UnknownWord) {
      return try read(field.text)
    } catch {
      log.report(field, in: sheet.table.file, .word(error.description))
      return nil
    }
  }

  /// The values of a cell that holds several; what is faulty is left out.
  ///
  /// `faults` says all that is wrong with an item of which `read` told the first fault.
  func values<Value>(
    _ column: Column,
    faults: (String, UnknownWord) -> [UnknownWord] = { [$1] },
    _ read: (String) throws(UnknownWord) -> Value?
  ) -> [Value] {
    guard let field = wordField(column) else { return [] }
    return ListCell.items(field.text).compactMap { item -> Value? in
      do throws(UnknownWord) {
        return try read(String(item))
      } catch {
        for fault in faults(String(item), error) {
          log.report(field, in: sheet.table.file, .word(fault.description))
        }
        return nil
      }
    }
  }

  /// A day; `nil` where the cell is empty or faulty.
  func day(_ column: Column) -> Day? {
    guard let text = word(column) else { return nil }
    guard let day = Day(text) else { return refuse(column, .day) }
    return day
  }

  /// A day that is not after `today`; `nil` where the cell is empty or faulty.
  func day(_ column: Column, upTo today: Day) -> Day? {
    guard let day = day(column) else { return nil }
    return day <= today ? day : refuse(column, .future(today: today))
  }

  /// A whole number; `nil` where the cell is empty or faulty.
  func wholeNumber(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    guard let text = word(column) else { return nil }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      range.contains(number)
    else { return refuse(column, .wholeNumber(range)) }
    return number
  }

  /// Reports an empty cell; a faulty one is reported already.
  func required<Value>(_ column: Column, _ value: Value?) -> Value? {
    guard value == nil else { return value }
    let field = sheet.field(column, row: index)
    if field?.fault == nil, field?.text.trimmed.isEmpty ?? true { report(column, .empty) }
    return nil
  }

  /// Reports what is wrong with a column of this row.
  func report(_ column: Column, _ fault: ImportFault) {
    let field = sheet.field(column, row: index) ?? sheet.emptyField(column, row: index)
    log.report(field, in: sheet.table.file, fault)
  }

  /// Reports what is wrong with a column of this row, and gives no value.
  func refuse<Value>(_ column: Column, _ fault: ImportFault) -> Value? {
    report(column, fault)
    return nil
  }

  private func field(_ column: Column) -> Field? {
    guard let field = sheet.field(column, row: index) else { return nil }
    guard let fault = field.fault else { return field }
    log.report(field, in: sheet.table.file, fault)
    return nil
  }

  private func wordField(_ column: Column) -> Field? {
    guard var field = field(column) else { return nil }
    field.text = field.text.trimmed
    return field.text.isEmpty ? nil : field
  }
}

extension String {
  /// A header's name without the blanks and the invisible characters around it.
  var headerName: String {
    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .format, .control: true
      default: scalar.properties.isWhitespace
      }
    }
    guard let first = unicodeScalars.firstIndex(where: { !isInvisible($0) }),
      let last = unicodeScalars.lastIndex(where: { !isInvisible($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }

  /// Without blanks, tabs and line breaks at both ends.
  var trimmed: String {
    // Most cells begin and end with a visible ASCII character, which needs no look at its properties.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
