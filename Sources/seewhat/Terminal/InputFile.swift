internal import Foundation

/// A file that a command reads whole; a pipe will do.
struct InputFile {
  let path: String

  /// More than any register's files have: what is larger is no such file.
  private static let greatestSize = 4 << 30

  /// Its bytes.
  func bytes() throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw refusal(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw refusal("it is a folder")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)))
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw refusal(String(cString: strerror(errno))) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= Self.greatestSize else { throw refusal("it is larger than 4 GB") }
    }
  }

  private func refusal(_ reason: String) -> Refused {
    Refused("\(path) cannot be read: \(reason). Check the path; nothing was stored.")
  }
}
