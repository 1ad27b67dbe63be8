import Foundation
import Matching
import Testing

/// A problem with a known optimum.
struct BenchFixture: CustomTestStringConvertible, Sendable {
  let name: String

  static let all = ["base-1000", "tight-1000", "base-10000", "tight-10000"].map(BenchFixture.init)

  var testDescription: String { name }

  func problem() throws -> AssignmentProblem {
    try AssignmentProblem(text: [UInt8](decompressed()))
  }

  func optimum() throws -> PlanVerifier.Tiers {
    let json = try Data(contentsOf: Self.folder().appending(path: "expected.json"))
    let optima = try JSONDecoder().decode([String: [String: Int]].self, from: json)
    let optimum = try #require(optima[name])
    return PlanVerifier.Tiers(
      urgent: try #require(optimum["urgent"]),
      served: try #require(optimum["served"]),
      netQuality: try #require(optimum["net_quality"])
    )
  }

  /// The fixture's text, through the `gzip` of the system.
  private func decompressed() throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", try Self.folder().appending(path: "\(name).txt.gz").path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return text
  }

  private static func folder() throws -> URL {
    try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
  }
}
