internal import AssetMap

extension CardView {
  /// The card as JSON.
  func data(for reader: Reader) -> JSONValue {
    [
      "code": .text(code),
      "kind": .text(terms.kind.rawValue),
      "holder": .text(holder),
      "holder_kind": .text(holderKind.rawValue),
      "name": .text(identity?.name),
      "contact": .text(identity?.contact),
      "neighbourhood": .text(neighbourhood),
      "languages": .array(languages.map(\.data)),
      "theme": .text(terms.theme),
      "theme_label": .string(reader.theme(terms.theme).plain),
      "about": .text(terms.about),
      "count": .number(terms.count),
      "for_group": .bool(terms.isForGroup),
      "urgent": .bool(terms.isUrgent),
      "times": terms.times.data,
      "written_on": .text(terms.writtenOn),
      "text": .string(text),
      "text_language": .text(textLanguage),
      "rendering": .text(rendering),
      "table": .text(table),
      "number": number.map { .number($0) } ?? .null,
    ]
  }

  /// The names of the columns that ``cells(for:isNamed:)`` fills.
  static func columns(_ prefix: String, isNamed: Bool) -> [String] {
    var names = ["", "holder"]
    if isNamed { names += ["name", "contact"] }
    names += [
      "neighbourhood", "languages", "theme", "theme_label", "about", "count", "urgent",
      "text", "text_language", "rendering", "table", "number",
    ]
    return names.map { $0.isEmpty ? prefix : "\(prefix)_\($0)" }
  }

  /// The card as cells of a row.
  func cells(for reader: Reader, isNamed: Bool) -> [String] {
    var cells = [code.description, holder.description]
    if isNamed { cells += [identity?.name ?? "", identity?.contact ?? ""] }
    return cells + [
      neighbourhood ?? "",
      languages.map(\.text).joined(separator: "; "),
      terms.theme.description,
      reader.theme(terms.theme).plain,
      terms.about?.description ?? "",
      String(terms.count),
      terms.isUrgent ? "yes" : "no",
      text,
      textLanguage.description,
      rendering ?? "",
      table ?? "",
      number.map { String($0) } ?? "",
    ]
  }
}

extension LanguageAbility {
  /// The ability as JSON.
  var data: JSONValue {
    [
      "language": .text(language),
      "level": .string(level.name),
      "reads": reads.map { .bool($0) } ?? .null,
    ]
  }
}

extension TimesOfWeek {
  /// The slots as JSON: `["monday-morning", …]`, in order.
  var data: JSONValue { .texts(slots.map { "\($0.weekday)-\($0.part)" }) }
}
