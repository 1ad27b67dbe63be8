import Matching
import Testing

@Suite("Problems as text")
struct AssignmentTextTests {
  @Test("What is written is read again")
  func again() throws {
    for seed in UInt64(0)..<100 {
      let problem = AssignmentProblem.small(seed: seed)
      let text = problem.text
      let read = try AssignmentProblem(text: text)
      #expect(read.needs == problem.needs)
      #expect(read.capabilities == problem.capabilities)
      #expect(read.rowStarts == problem.rowStarts)
      #expect(read.text == text)
    }
  }

  @Test("The form is the one other solvers read")
  func form() {
    let problem = AssignmentProblem(
      needs: [.init(demand: 1, isUrgent: true), .init(demand: 2, alreadyServed: true)],
      capabilities: [.init(capacity: 3), .init(capacity: 1, baseLoad: 2)],
      rowStarts: [0, 2, 2],
      pairs: [.init(capability: 1, points: 7), .init(capability: 0, points: 7)],
      loadCharge: 10
    )
    #expect(
      String(decoding: problem.text, as: UTF8.self) == """
        p asm 2 2 2 10
        n 0 1 1
        n 1 2 0 1
        c 0 3
        c 1 1 2
        e 0 0 7
        e 0 1 7

        """
    )
  }

  @Test(
    "A text that is no problem is refused at its line",
    arguments: [
      ("", 1), ("p asm 1 1 1", 1), ("p asm 1 1 1 0\nn 0 1", 2), ("p asm 1 1 1 0\nn 1 1 0\n", 2),
      ("p asm 1 1 1 0\nn 0 1 0\nc 0 x\n", 3), ("p asm 1 1 1 0\nn 0 1 0\nc 0 1\ne 0 1 5\n", 4),
      ("p asm 1 1 1 0\nn 0 1 0\nc 0 1\ne 1 0 5\n", 4), ("p asm 1 1 1 0\nn 0 1 0\nc 0 1\n", 4),
      ("p asm 1 2 2 0\nn 0 1 0\nc 0 1\nc 1 1\ne 0 1 5\ne 0 0 6\n", 6),
      ("p asm 1 1 1 0\nn 0 1 0\nc 0 1\ne 0 0 5\ne 0 0 5\n", 5),
      ("p asm 1 1 1 0\nn 0 1 0\nc 0 1\ne 0 0 99999999999999999999\n", 4),
    ]
  )
  func refused(text: String, line: Int) {
    let fault = #expect(throws: AssignmentProblem.TextFault.self) {
      try AssignmentProblem(text: Array(text.utf8))
    }
    #expect(fault?.line == line)
  }
}
