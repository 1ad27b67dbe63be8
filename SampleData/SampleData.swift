/// The round tables of Kehl, as files a council could have made.
///
/// All persons in them are invented.
package enum SampleData {
  /// Each file's name and its bytes.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("neighbourhoods.csv", PackageResources.neighbourhoods_csv),
    ("participants.csv", PackageResources.participants_csv),
    ("round-tables.csv", PackageResources.round_tables_csv),
    ("cards.csv", PackageResources.cards_csv),
  ]

  /// The name of the council whose round tables they are.
  package static let council = "Stadt Kehl"
}
