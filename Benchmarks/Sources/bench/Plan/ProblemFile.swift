internal import Foundation

/// A file with a problem's text, plain or compressed.
struct ProblemFile {
  let path: String

  /// Why the text cannot be had.
  enum Fault: Error, CustomStringConvertible {
    case unreadable(String)
    case notCompressed(String)

    var description: String {
      switch self {
      case .unreadable(let path): "\(path) cannot be read: check the path"
      case .notCompressed(let path): "\(path) is not whole: gzip cannot decompress it"
      }
    }
  }

  /// The text, through the system's `gzip` where the file begins as gzip's files do.
  func text() throws -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Fault.unreadable(path)
    }
    guard bytes.starts(with: [0x1F, 0x8B]) else { return [UInt8](bytes) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", "--", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Fault.notCompressed(path) }
    return [UInt8](text)
  }
}
