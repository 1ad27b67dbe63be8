package import AssetMap

extension GroupReport {
  /// A row for each person at a table, or of the plan and absent from it.
  package func cells(for reader: Reader) -> [[String]] {
    let isNamed = head.namesReason != nil
    let header =
      CardView.columns("capability", isNamed: isNamed)
      + ["language", "helper_language"] + InterpreterView.columns(isNamed: isNamed)
      + ["times", "places_left", "comes", "obstacle", "match", "state"]
      + CardView.columns("need", isNamed: isNamed) + ["conditions"]
    return [header] + entries.flatMap { $0.rows(for: reader, isNamed: isNamed) }
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    return .object(
      head.data("groups", for: reader) + [
        ("plan", plan?.data ?? .null),
        ("left_out", leftOut.data),
        ("tables", .number(tables)),
        ("people_at_tables", .number(people)),
        ("offers_without_table", .number(withoutTable)),
        ("groups", .array(entries.map { $0.data(for: reader) })),
      ]
    )
  }
}

extension GroupReport.Entry {
  fileprivate func rows(for reader: Reader, isNamed: Bool) -> [[String]] {
    var setting = capability.cells(for: reader, isNamed: isNamed)
    setting += [
      offer.language.description, offer.interpreter?.helperLanguage.description ?? "",
      interpreter?.code.description ?? "",
    ]
    if isNamed {
      setting += [interpreter?.identity?.name ?? "", interpreter?.identity?.contact ?? ""]
    }
    setting += [offer.times.text, String(offer.placesLeft)]
    let first =
      offer.conditions.map(reader.condition)
      + reader.beforeMeeting(offer.wishes, missing: withoutIntroduceConsent)
    let conditions = first.map(\.plain).joined(separator: "; ")
    func row(_ guest: GroupReport.Guest, _ obstacle: Obstacle?) -> [String] {
      setting
        + [
          obstacle == nil ? "yes" : "no", obstacle?.absenceName ?? "",
          guest.match?.description ?? "", guest.state?.rawValue ?? "",
        ]
        + guest.need.cells(for: reader, isNamed: isNamed) + [conditions]
    }
    return seats.map { row($0, nil) } + zip(offer.absent, absent).map { row($1, $0.obstacle) }
  }

  fileprivate func data(for reader: Reader) -> JSONValue {
    let seats = zip(offer.seats, seats).map { seat, guest -> JSONValue in
      .object(guest.members(for: reader) + [("said_when", .bool(seat.saidWhen))])
    }
    let absent = zip(offer.absent, absent).map { absence, guest -> JSONValue in
      .object(
        guest.members(for: reader) + [
          ("obstacle", .string(absence.obstacle.absenceName)),
          ("sentence", .string(reader.absence(absence.obstacle).plain)),
        ]
      )
    }
    return [
      "capability": capability.data(for: reader),
      "language": .text(offer.language),
      "helper_language": .text(offer.interpreter?.helperLanguage),
      "interpreter": .text(interpreter?.code),
      "interpreter_name": .text(interpreter?.identity?.name),
      "interpreter_contact": .text(interpreter?.identity?.contact),
      "interpreter_said_when": offer.interpreter.map { .bool($0.saidWhen) } ?? .null,
      "times": offer.times.data,
      "helper_said_when": .bool(offer.helperSaidWhen),
      "places_left": .number(offer.placesLeft),
      "people": .array(seats),
      "absent": .array(absent),
      "conditions": .array(offer.conditions.map { $0.data(for: reader) }),
      "wishes": .texts(offer.wishes.map { reader.wish($0).plain }),
      "without_consent_to_introduce": .texts(withoutIntroduceConsent),
    ]
  }
}

extension GroupReport.Guest {
  fileprivate func members(for reader: Reader) -> [(key: String, value: JSONValue)] {
    [
      ("need", need.data(for: reader)), ("match", .text(match)), ("state", .text(state?.rawValue)),
    ]
  }
}

extension Obstacle {
  /// Why somebody cannot come to a table, in data.
  fileprivate var absenceName: String {
    switch self {
    case .noCommonLanguage: "no-language"
    case .noCommonTime: "no-time"
    default: "preference"
    }
  }
}
