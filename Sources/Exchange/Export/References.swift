import AssetMap

/// By what a file names a record: its reference, or its code where it has none.
struct References {
  private let participants: [ParticipantCode: String]
  private let tables: [TableCode: String]

  init(_ contents: RegisterContents) {
    participants = Dictionary(
      contents.participants.map { ($0.code, $0.reference ?? $0.code.description) }
    ) { $1 }
    tables = Dictionary(
      contents.tables.map { ($0.code, $0.reference ?? $0.code.description) }
    ) { $1 }
  }

  func participant(_ code: ParticipantCode) -> String { participants[code] ?? code.description }

  func table(_ code: TableCode) -> String { tables[code] ?? code.description }
}
