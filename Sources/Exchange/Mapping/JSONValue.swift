/// A piece of JSON, as far as a mapping has a use for it.
enum JSONValue {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// A number, a truth value or null.
  case other
}
