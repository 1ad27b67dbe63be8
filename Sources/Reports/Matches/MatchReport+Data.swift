package import AssetMap

extension MatchReport {
  /// A row a match.
  package func cells(for reader: Reader) -> [[String]] {
    let isNamed = head.namesReason != nil
    let header =
      ["match", "state", "proposed_on", "points"]
      + CardView.columns("need", isNamed: isNamed)
      + CardView.columns("capability", isNamed: isNamed)
      + InterpreterView.columns(isNamed: isNamed) + Explanation.columns
      + ["said_yes", "without_consent_to_introduce"]
    return [header] + entries.map { $0.cells(for: reader, isNamed: isNamed) }
  }

  /// The report as JSON; its members are described in Documentation/Reports.md.
  package func data(for reader: Reader) -> JSONValue {
    let isNamed = head.namesReason != nil
    return .object(
      head.data("matches", for: reader) + [
        ("plan", plan?.data ?? .null),
        ("left_out", leftOut.data),
        ("matches", .array(entries.map { $0.data(for: reader, isNamed: isNamed) })),
      ]
    )
  }
}

extension MatchReport.Entry {
  fileprivate func cells(for reader: Reader, isNamed: Bool) -> [String] {
    let sides = { (sides: [Side]) in sides.map(\.rawValue).joined(separator: "; ") }
    return [
      match.code.description, match.state.rawValue, match.proposedOn.description,
      String(explanation?.points ?? match.points),
    ]
      + need.cells(for: reader, isNamed: isNamed)
      + capability.cells(for: reader, isNamed: isNamed)
      + interpreterCells(isNamed: isNamed)
      + (explanation?.cells(for: reader) ?? Explanation.columns.map { _ in "" })
      + [
        sides(Side.allCases.filter(match.sidesThatSaidYes.contains)),
        (withoutIntroduceConsent.map(\.rawValue) + withoutConsentOfInterpreter)
          .joined(separator: "; "),
      ]
  }

  private func interpreterCells(isNamed: Bool) -> [String] {
    let code = match.interpreter?.description ?? ""
    guard isNamed else { return [code] }
    return [code, interpreter?.identity?.name ?? "", interpreter?.identity?.contact ?? ""]
  }

  private var withoutConsentOfInterpreter: [String] {
    interpreter?.consentsToIntroduce == false ? ["interpreter"] : []
  }

  fileprivate func data(for reader: Reader, isNamed: Bool) -> JSONValue {
    [
      "code": .text(match.code),
      "state": .text(match.state.rawValue),
      "proposed_on": .text(match.proposedOn),
      "points_when_proposed": .number(match.points),
      "said_yes": .texts(
        Side.allCases.filter(match.sidesThatSaidYes.contains).map(\.rawValue)
      ),
      "without_consent_to_introduce": .texts(
        withoutIntroduceConsent.map(\.rawValue) + withoutConsentOfInterpreter
      ),
      "interpreter": .text(match.interpreter),
      "interpreter_name": .text(interpreter?.identity?.name),
      "interpreter_contact": .text(interpreter?.identity?.contact),
      "need": need.data(for: reader),
      "capability": capability.data(for: reader),
      "explanation": explanation?.data(for: reader) ?? .null,
      "decisions": .array(match.decisions.map { $0.data(isNamed: isNamed) }),
    ]
  }
}

extension InterpreterView {
  /// The names of the columns about who interprets.
  static func columns(isNamed: Bool) -> [String] {
    ["interpreter"] + (isNamed ? ["interpreter_name", "interpreter_contact"] : [])
  }
}

extension Decision {
  /// The decision as JSON; its note, which may hold names, only where names are shown.
  func data(isNamed: Bool) -> JSONValue {
    [
      "step": .string(step.rawValue),
      "side": .text(side?.rawValue),
      "reason": .text(reason?.rawValue),
      "outcome": .text(outcome?.rawValue),
      "note": isNamed ? .text(note) : .null,
      "at": .string(at),
      "by": .string(by),
    ]
  }
}
