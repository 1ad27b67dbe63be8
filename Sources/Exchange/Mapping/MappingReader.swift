/// Reads pieces of a mapping's JSON and knows where it stands in it.
struct MappingReader {
  let file: String
  var path: [String] = []

  /// The reader one name further in.
  func at(_ name: String) -> MappingReader { MappingReader(file: file, path: path + [name]) }

  func problem(_ fault: MappingProblem.Fault) -> MappingProblem {
    MappingProblem(file: file, path: path, fault: fault)
  }

  func object(_ json: JSONValue) throws(MappingProblem) -> [String: JSONValue] {
    guard case .object(let object) = json else { throw problem(.noObject) }
    return object
  }

  func text(_ json: JSONValue) throws(MappingProblem) -> String {
    guard case .text(let text) = json else { throw problem(.noText) }
    return text
  }

  /// A list of sources, or a single one.
  func sources(_ json: JSONValue) throws(MappingProblem) -> [MappedSource] {
    guard case .list(let items) = json, !items.isEmpty else {
      return [try MappedSource(json, self)]
    }
    var sources: [MappedSource] = []
    for item in items { sources.append(try MappedSource(item, self)) }
    return sources
  }

  func table(_ json: JSONValue) throws(MappingProblem) -> [String: String] {
    guard case .object(let object) = json else { throw problem(.noTable) }
    var table: [String: String] = [:]
    for name in object.keys.sorted() {
      table[name.trimmed] = try object[name].map { json throws(MappingProblem) in
        try at(name).text(json)
      }
    }
    return table
  }

  /// Refuses names that stand for nothing here.
  func allow(_ names: [String], in object: [String: JSONValue]) throws(MappingProblem) {
    for name in object.keys.sorted() where !names.contains(name) {
      throw problem(.unknownName(name, allowed: names))
    }
  }
}
