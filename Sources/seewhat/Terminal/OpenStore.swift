internal import Register

/// The store the command works on.
enum OpenStore {
  private nonisolated(unsafe) static var register: Register?

  /// Opens the store at a path, and warns where others may read it.
  static func opened(at path: String) throws(RegisterError) -> Register {
    let register = try Register(opening: path)
    note(register)
    if let warning = register.warning { Terminal.say("Warning: \(warning)") }
    return register
  }

  /// Takes note of a store the command opened otherwise.
  static func note(_ register: Register) { self.register = register }

  /// Whether the command has stored anything.
  static var hasStored: Bool { register?.hasStored ?? false }
}
