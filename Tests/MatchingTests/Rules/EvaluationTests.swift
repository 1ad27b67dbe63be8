import AssetMap
import Matching
import Testing

@Suite("What stands between two cards")
struct EvaluationTests {
  @Test("The parts stand in their order and add up")
  func parts() throws {
    let explanation = try evaluation { _ in }.explanation
    #expect(explanation?.parts.map(\.name) == PointPart.Name.allCases)
    #expect(explanation?.points == 400 + 300 + 50 + 50 + 0)
  }

  @Test("Two cards of one holder are not brought together")
  func sameHolder() throws {
    var scene = Scene()
    let need = try scene.add(.need, "housing.repairs")
    let holder = scene.holders[0].code
    let capability = try scene.add(.capability, "housing.repairs", holder: holder)
    let found = scene.problem.evaluate(need: need, capability: capability)
    guard case .blocked(let obstacles, _?) = found else {
      Issue.record("not blocked with an explanation: \(String(describing: found))")
      return
    }
    #expect(obstacles == [.sameHolder])
  }

  @Test("A declined pair is not proposed")
  func declined() throws {
    #expect(try obstacles { $0.isExcluded = true } == [.declined])
  }

  @Test(
    "Both sides must consent to keep and match",
    arguments: [[.keep], [.match], [.review]] as [Set<Purpose>]
  )
  func consent(purposes: Set<Purpose>) throws {
    #expect(try obstacles { $0.need.purposes = purposes } == [.consentMissing])
    #expect(try obstacles { $0.capability.purposes = purposes } == [.consentMissing])
  }

  @Test("Every obstacle is named, in order")
  func allObstacles() throws {
    let found = try obstacles {
      $0.isExcluded = true
      $0.need.purposes = []
      $0.need.profile = Profile(
        languages: [LanguageAbility("ti", .native)],
        times: TimesOfWeek(.monday, .morning),
        preferences: [.womenOnly]
      )
      $0.capability.times = TimesOfWeek(.friday, .morning)
      $0.capability.profile.gender = .man
    }
    let all: [Obstacle] = [
      .noCommonLanguage, .noCommonTime, .preference, .declined, .consentMissing,
    ]
    #expect(found == all)
  }

  @Test("A capability without a free place is fully booked, but not for its own fixed match")
  func fullyBooked() throws {
    var scene = Scene()
    let first = try scene.add(.need, "housing.repairs")
    let second = try scene.add(.need, "housing.repairs")
    let capability = try scene.add(.capability, "housing.repairs")
    scene.fixed = [FixedPair(need: first, capability: capability)]
    let problem = scene.problem
    guard case .eligible = problem.evaluate(need: first, capability: capability) else {
      Issue.record("the fixed match is not eligible")
      return
    }
    guard case .blocked([.fullyBooked], _?) = problem.evaluate(need: second, capability: capability)
    else {
      Issue.record("the other need is not blocked")
      return
    }
    #expect(problem.left(of: first) == 0)
    #expect(problem.left(of: second) == 1)
    #expect(problem.left(of: capability) == 0)
  }

  @Test("Cards that are not in the problem have no evaluation")
  func unknown() throws {
    var scene = Scene()
    let need = try scene.add(.need, "housing.repairs")
    let capability = try scene.add(.capability, "housing.repairs")
    #expect(scene.problem.evaluate(need: capability, capability: need) == nil)
    #expect(scene.problem.evaluate(need: need, capability: CardCode(number: 99)) == nil)
    #expect(scene.problem.left(of: CardCode(number: 99)) == nil)
  }
}
