extension CountTable {
  /// The table for readers outside the office, as ``Suppression`` says.
  ///
  /// - Parameter least: the least count that is shown, such as 10.
  /// - Returns: the same table, hidden counts `nil`; the same for the same counts.
  package func suppressed(below least: Int) -> CountTable {
    var table = self
    table.hide(Suppression.hidden(entries.map { $0 ?? 0 }, lines: lines, below: least))
    return table
  }
}
