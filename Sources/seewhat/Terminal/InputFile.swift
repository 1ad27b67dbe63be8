internal import Foundation

/// A file that a command reads whole.
struct InputFile {
  let path: String

  /// Its bytes.
  func bytes() throws -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw refusal(String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw refusal("it is a folder") }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw refusal(errno == 0 ? "it is unreadable" : String(cString: strerror(errno)))
    }
  }

  private func refusal(_ reason: String) -> Refused {
    Refused("\(path) cannot be read: \(reason). Check the path; nothing was stored.")
  }
}
