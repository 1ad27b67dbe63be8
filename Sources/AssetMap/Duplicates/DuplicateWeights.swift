internal import Foundation

/// What agreement and difference are worth, in bits: a bit doubles the odds that two participants
/// are one person.
///
/// The weight of an agreement is log2(m / u): m is how often it is found on the same person
/// registered twice, u on two who are not the same (I. P. Fellegi and A. B. Sunter, “A Theory for
/// Record Linkage”, Journal of the American Statistical Association 64, 1969). The u of names and
/// neighbourhoods is counted in the register itself, so that a rare name says more than a frequent
/// one. The others are set by judgement, for people who share a home: relatives have the family name,
/// the telephone, the neighbourhood and the languages in common, and must not be listed for that.
enum DuplicateWeights {
  /// The odds of any two, before anything is compared, where so many of the people are expected to be
  /// registered twice.
  static func prior(_ expected: Double, among people: Int) -> Double {
    log2(2 * expected / Double(max(people, 50)))
  }
  /// One participant in fifty is expected to be registered twice, or as many as are found in the
  /// register with this expectation and at this likelihood, but never more than one in two.
  static let expected = 0.02
  static let certainty = 0.9
  static let mostExpected = 0.5

  /// The weight of a word of a name, or of a word near it, that so many of the people have: one of
  /// the two, and the other or others.
  static func word(_ likeness: WordLikeness, heldBy count: Int, of people: Int) -> Double {
    let m =
      switch likeness {
      case .same: 0.85
      case .near: 0.4
      case .otherScript: 0.3
      }
    return log2(m * Double(people) / Double(max(count - 1, 1)))
  }

  /// A word of each name that resembles the other's, as slips or a shortening might explain it.
  static let resemblingWord = 0.0
  /// A word of each name that has nothing to do with the other's.
  static let otherWord = -8.0
  /// A word more in one name: names are often given in part.
  static let wordMore = -1.0
  /// The same words in another order.
  static let otherOrder = -1.0

  /// A telephone number or address that so many of the people give.
  static func contact(heldBy count: Int) -> Double { max(2, 7 - log2(Double(max(count - 1, 1)))) }
  static let nearlySameContact = 4.0
  /// Numbers change often.
  static let otherContact = -1.5

  /// A neighbourhood in which so many of the people live.
  static func neighbourhood(heldBy count: Int, of people: Int) -> Double {
    max(0, log2(0.8 * Double(people) / Double(max(count - 1, 1))))
  }
  /// People move, and say where they sit at the table.
  static let otherNeighbourhood = -1.5

  static let sameGender = 0.8
  static let otherGender = -5.0
  /// Names tell much of the languages already.
  static let sharedLanguage = 0.5
  static let noSharedLanguage = -3.0

  /// The likelihood that stands behind so many bits.
  static func likelihood(_ bits: Double) -> Double { 1 / (1 + exp2(-bits)) }
  /// The bits that stand behind a likelihood.
  static func bits(_ likelihood: Double) -> Double { log2(likelihood / (1 - likelihood)) }
}

/// How two words of names are alike.
enum WordLikeness: UInt8, Comparable {
  case same, near, otherScript

  static func < (left: WordLikeness, right: WordLikeness) -> Bool { left.rawValue < right.rawValue }
}
