internal import Exchange

/// The CSV reader: whatever it reads, written again, is read the same.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = bytes(start, count)
  for encoding in FileEncoding.allCases {
    guard let table = try? CSVTable(file: "f.csv", bytes: file, encoding: encoding) else {
      continue
    }
    // A header that reads like a spreadsheet's line `sep=;` is taken for one; we write none.
    if table.header.first?.lowercased().hasPrefix("sep=") ?? false { continue }
    for delimiter in CSVDelimiter.allCases {
      var writer = CSVWriter(delimiter: delimiter, hasByteOrderMark: true)
      writer.append(table.header)
      for row in rows(of: table) { writer.append(row) }
      guard let again = try? CSVTable(file: "f.csv", bytes: writer.bytes) else {
        fatalError("what was written is not read: \(table.header)")
      }
      expect(again.brokenOff == nil && again.unevenRows.isEmpty, "what was written is broken")
      expect(rows(of: table).elementsEqual(rows(of: again), by: same), "other cells came back")
    }
  }
  return 0
}

private func rows(of table: CSVTable) -> [[String]] {
  (0..<table.rowCount).map { row in
    table.header.indices.map { table.text(row: row, column: $0) }
  }
}

private func same(_ left: [String], _ right: [String]) -> Bool {
  left.elementsEqual(right, by: isSame)
}
