#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A piece of JSON, before it is known what it should be.
enum JSONValue: Decodable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// A number, a truth value or null, which a mapping has no use for.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``MappingProblem`` where it is no JSON.
  init(file: String, bytes: [UInt8]) throws(MappingProblem) {
    do {
      self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw MappingProblem(file: file, path: [], fault: .noJSON(Self.reason(error)))
    }
  }

  /// What the decoder says of the place, if it says anything.
  private static func reason(_ error: any Error) -> String? {
    guard case DecodingError.dataCorrupted(let context) = error else { return nil }
    let underlying = (context.underlyingError as? CocoaError)?.userInfo["NSDebugDescription"]
    return underlying as? String
  }
}
