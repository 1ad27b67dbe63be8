@testable internal import Exchange
internal import Foundation
internal import Reports

/// The JSON reader: it takes nothing that Foundation's refuses, understands it alike, and reads what
/// the reports' writer wrote as the same.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = bytes(start, count)
  guard let value = try? JSONParser.value(file: "f.json", bytes: file) else { return 0 }
  let theirs: Any
  do {
    theirs = try JSONSerialization.jsonObject(with: Data(file), options: .fragmentsAllowed)
  } catch {
    // Numbers are passed over unread: a mapping has none.
    expect(hasOther(value), "Foundation refuses it: \(error)")
    return 0
  }
  expect(isSame(value, theirs), "Foundation reads it otherwise: \(value)")
  let written = Array(plain(value).written().utf8)
  guard let again = try? JSONParser.value(file: "f.json", bytes: written) else {
    fatalError("what was written is refused: \(value)")
  }
  expect(isSame(value, again), "what was written is read otherwise: \(value)")
  return 0
}

private func hasOther(_ value: Exchange.JSONValue) -> Bool {
  switch value {
  case .text: false
  case .list(let items): items.contains(where: hasOther)
  case .object(let members): members.values.contains(where: hasOther)
  case .other: true
  }
}

private func plain(_ value: Exchange.JSONValue) -> Reports.JSONValue {
  switch value {
  case .text(let text): .string(text)
  case .list(let items): .array(items.map(plain))
  case .object(let members): .object(members.map { (key: $0.key, value: plain($0.value)) })
  case .other: .null
  }
}

private func isSame(_ value: Exchange.JSONValue, _ other: Exchange.JSONValue) -> Bool {
  switch (value, other) {
  case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
  case (.list(let left), .list(let right)):
    left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
  case (.object(let left), .object(let right)):
    left.count == right.count
      && left.allSatisfy { key, value in right[key].map { isSame(value, $0) } ?? false }
  case (.other, .other): true
  default: false
  }
}

private func isSame(_ value: Exchange.JSONValue, _ theirs: Any) -> Bool {
  switch (value, theirs) {
  // Foundation loses a mark U+FEFF that follows an escape.
  case (.text(let left), let right as String):
    left.unicodeScalars.filter { $0 != "\u{FEFF}" }
      .elementsEqual(right.unicodeScalars.filter { $0 != "\u{FEFF}" })
  case (.list(let left), let right as [Any]):
    left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
  case (.object(let left), let right as [String: Any]):
    left.count == right.count
      && left.allSatisfy { key, value in right[key].map { isSame(value, $0) } ?? false }
  case (.other, _): !(theirs is String || theirs is [Any] || theirs is [String: Any])
  default: false
  }
}
