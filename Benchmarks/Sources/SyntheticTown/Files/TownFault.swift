/// Why a town could not be written.
package enum TownFault: Error, CustomStringConvertible {
  case isThere(String)
  case notWritable(String)

  package var description: String {
    switch self {
    case .isThere(let path): "\(path) is there already: choose an empty folder"
    case .notWritable(let path): "\(path) cannot be written: check the folder and its disk"
    }
  }
}
