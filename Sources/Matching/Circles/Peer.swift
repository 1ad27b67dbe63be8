/// Somebody who could be in a circle, and with whom.
struct Peer {
  var need: Int
  var party: Party
  var profile: Int32
  var ground: CommonGround
}

/// What people have in common: a circle is possible while nothing of it is empty.
struct CommonGround {
  /// Ascending, at the theme's level.
  var languages: [Int32]
  /// Ascending, each home to all or next to it.
  var places: [Int32]
  /// Bits as in `TimesOfWeek`.
  var slots: UInt32
  /// Who is there, and whom all admit, as the bits of ``Party/gender(_:)``.
  var genders: UInt8
  var admits: UInt8

  var isPossible: Bool {
    !languages.isEmpty && !places.isEmpty && slots != 0 && genders & ~admits == 0
  }

  mutating func narrow(to other: CommonGround) {
    languages.removeAll { !other.languages.contains($0) }
    places.removeAll { !other.places.contains($0) }
    slots &= other.slots
    genders |= other.genders
    admits &= other.admits
  }

  func narrowed(to other: CommonGround) -> CommonGround {
    var ground = self
    ground.narrow(to: other)
    return ground
  }
}
