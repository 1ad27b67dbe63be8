import Foundation
import SyntheticTown
import Testing

@Suite("A synthetic town")
struct SyntheticTownTests {
  private static let names = ["neighbourhoods", "participants", "round-tables", "cards"]

  @Test("is the same, byte for byte, on any machine")
  func sameBytes() throws {
    let files = try Self.town(residents: 2000, seed: 7)
    #expect(Self.fingerprint(of: files) == 2_090_839_227_919_757_474)
  }

  @Test("is another one for another seed")
  func otherSeed() throws {
    let one = try Self.town(residents: 50, seed: 1)
    let other = try Self.town(residents: 50, seed: 2)
    #expect(one["cards"] != other["cards"])
  }

  @Test("has about 12 needs and 11 capabilities for 10 residents, and one need in 8 is urgent")
  func shape() throws {
    let cards = try #require(Self.town(residents: 5000, seed: 3)["cards"])
    let rows = String(decoding: cards, as: UTF8.self).split(separator: "\n").dropFirst()
    let needs = rows.count { $0.contains(",need,") }
    #expect((5700...6300).contains(needs))
    #expect((5000...6000).contains(rows.count - needs))
    #expect((6.5...9.5).contains(Double(needs) / Double(rows.count { $0.contains(",urgent,") })))
  }

  @Test("is never written over files that are there")
  func nothingOverwritten() throws {
    let folder = Self.freshFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try SyntheticTown.write(residents: 1, seed: 1, to: folder.path)
    #expect(throws: TownFault.self) {
      try SyntheticTown.write(residents: 1, seed: 1, to: folder.path)
    }
  }

  private static func town(residents: Int, seed: UInt64) throws -> [String: Data] {
    let folder = freshFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try SyntheticTown.write(residents: residents, seed: seed, to: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try Data(contentsOf: folder.appending(path: "\(name).csv")))
      }
    )
  }

  private static func freshFolder() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "town-\(UUID().uuidString)")
  }

  /// FNV-1a over the files in the order of their names here.
  private static func fingerprint(of files: [String: Data]) -> UInt64 {
    names.reduce(into: 0xCBF2_9CE4_8422_2325) { hash, name in
      for byte in files[name] ?? Data() { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
  }
}
