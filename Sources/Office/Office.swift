package import AssetMap
internal import Foundation
package import Register

/// The jobs of the office: each reads the register, calls the engine and writes back.
///
/// What the command line and a web app would both do lies here, so that they cannot differ.
package struct Office: Sendable {
  package let register: Register
  package let acting: Acting
  /// Who is recorded as user: what they may do is asked by ``require(_:)``.
  let staff: Staff

  /// The office without asking who acts: of a store that is just being made.
  init(register: Register, acting: Acting, staff: Staff = Staff([])) {
    self.register = register
    self.acting = acting
    self.staff = staff
  }

  /// A code that no record of its kind is likely to have; the register refuses it if one has.
  ///
  /// `SEEWHAT_SEED` makes codes repeatable, for examples and tests: each is then derived from the
  /// seed and from how many records there are.
  package func freshCode<Record>() throws(RegisterError) -> Code<Record> {
    var generator = try generator()
    return Code(using: &generator)
  }

  /// The source of random codes.
  package func generator() throws(RegisterError) -> AnyGenerator {
    let environment = ProcessInfo.processInfo.environment
    guard let seed = environment["SEEWHAT_SEED"].flatMap(UInt64.init) else {
      return AnyGenerator(SystemRandomNumberGenerator())
    }
    return AnyGenerator(SeededGenerator(seed: seed &+ UInt64(try register.auditCount())))
  }

  /// Those registered already who are alike to someone new, with the reasons.
  package func alike(_ participant: Participant) throws(RegisterError) -> [Likeness] {
    let present = try register.participants()
    let index = LikenessIndex(
      present.map { (code: $0.code, name: $0.name, contact: $0.contact) }
    )
    return index.alike(to: participant.name, contact: participant.contact)
  }
}
