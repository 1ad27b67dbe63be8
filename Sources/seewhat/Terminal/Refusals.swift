internal import ArgumentParser
internal import AssetMap
internal import Exchange
internal import Office
internal import Register

extension RegisterError: PlainRefusal {
  var sentence: String { description }
  var exitStatus: Int32 {
    switch self {
    case .interrupted: 130
    case .setting: ExitCode.validationFailure.rawValue
    default: 1
    }
  }
}

extension ImportProblems: PlainRefusal {
  var sentence: String { description }
}

extension MappingProblem: PlainRefusal {
  var sentence: String { description }
}

/// An option's value that was not understood.
struct WrongValue: PlainRefusal {
  let option: String
  let reason: String

  init(_ option: String, _ reason: some CustomStringConvertible) {
    self.option = option
    self.reason = reason.description
  }

  var sentence: String { "\(option): \(reason)" }
  var exitStatus: Int32 { ExitCode.validationFailure.rawValue }
}

/// Something that cannot be done now; the sentence says what to do.
struct Refused: PlainRefusal {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
