import AssetMap
import Foundation
import Office
import Register
import Testing

@Suite("The asset map of the demonstration")
struct AssetTests {
  private let office: Office

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seewhat-assets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var generator = SystemRandomNumberGenerator()
    office = try Office.demonstration(at: folder.path + "/demo.sqlite", using: &generator)
  }

  @Test("counts open cards whose holders agree to be kept and shown, and cards of tables")
  func consent() throws {
    let report = try office.assetReport()
    let open = try office.register.contents().cards.filter(\.isOpen)
    let agreeing = Set(
      try office.register.participants().filter { participant in
        [Purpose.keep, .review].allSatisfy { purpose in
          participant.consents.contains {
            $0.purpose == purpose && $0.isInForce(on: office.acting.day)
          }
        }
      }
      .map(\.code)
    )
    let counted = open.filter { $0.participant.map(agreeing.contains) ?? true }
    #expect(report.needs.total == counted.count { $0.terms.kind == .need })
    #expect(report.capabilities.total == counted.count { $0.terms.kind == .capability })
    #expect(report.leftOut == open.count - counted.count && report.leftOut > 0)
    #expect(open.contains { $0.participant == nil }, "a table has cards of its own")
  }

  @Test("says what is asked for and not offered, and the reverse")
  func alone() throws {
    let report = try office.assetReport()
    #expect(!report.onlyAsked.isEmpty && !report.onlyOffered.isEmpty)
    #expect(!report.onlyAsked.contains { $0.theme.description == "housing" })
  }

  @Test("shows no small count outside the office")
  func small() throws {
    let report = try office.assetReport(isPublic: true)
    for table in [report.needs, report.capabilities] {
      for row in 0...table.rows {
        for column in 0...table.columns {
          #expect(table.cell(row, column).map { $0 == 0 || $0 >= 10 } ?? true)
        }
      }
    }
    #expect((report.onlyAsked + report.onlyOffered).allSatisfy { $0.count >= 10 })
  }

  @Test("A table is read out without those who do not agree, and without anybody's name or code")
  func plenary() throws {
    let table = try office.register.table(named: "kreuzmatt")
    let report = try office.plenaryReport(of: [table])
    let contents = try office.register.contents()
    let cards = contents.cards.filter { $0.table == table.code }
    let silent = Set(
      contents.participants.filter {
        !$0.purposes(on: office.acting.day).contains(.review)
          || !$0.purposes(on: office.acting.day).contains(.keep)
      }
      .map(\.code)
    )
    let said = report.tables.flatMap(\.themes).flatMap(\.sayings)
    #expect(report.leftOut == cards.count { $0.participant.map(silent.contains) ?? false })
    #expect(report.leftOut > 0 && said.count == cards.count - report.leftOut)
    #expect(try office.plenaryReport().tables.count == 4)
    #expect(
      report.tables[0].themes.map(\.sayings.count)
        == report.tables[0].themes.map(\.sayings.count).sorted(by: >)
    )
  }
}
