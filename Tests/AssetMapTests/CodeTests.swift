import AssetMap
import Testing

@Suite("Codes")
struct CodeTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private static let sample: [ParticipantCode] = {
    var numbers = SeededNumbers(seed: 2016)
    let ends = [ParticipantCode(number: 0), ParticipantCode(number: (1 << 35) - 1)]
    return ends + (0..<200).map { _ in ParticipantCode(using: &numbers) }
  }()

  @Test("A printed code reads back as itself")
  func roundTrip() {
    for code in Self.sample {
      #expect(ParticipantCode(code.description) == code)
      #expect(code.description.count == 9)
    }
  }

  @Test("The code of the manual is valid")
  func example() {
    #expect(ParticipantCode("K7QF-3MXA")?.description == "K7QF-3MXA")
  }

  @Test("Every single wrong character is found")
  func singleErrors() {
    for code in Self.sample {
      let characters = Array(code.description)
      for place in characters.indices where characters[place] != "-" {
        for other in Self.alphabet where other != characters[place] {
          var wrong = characters
          wrong[place] = other
          #expect(ParticipantCode(String(wrong)) == nil, "\(code) as \(String(wrong))")
        }
      }
    }
  }

  @Test("Every exchange of two characters is found")
  func exchanges() {
    for code in Self.sample {
      let characters = Array(code.description.filter { $0 != "-" })
      for first in characters.indices {
        for second in characters.indices[(first + 1)...]
        where characters[first] != characters[second] {
          var wrong = characters
          wrong.swapAt(first, second)
          #expect(ParticipantCode(String(wrong)) == nil, "\(code) as \(String(wrong))")
        }
      }
    }
  }

  @Test(
    "Codes are read as people type them",
    arguments: ["k7qf-3mxa", "K7QF3MXA", "k7qf 3mxa", " K7QF - 3MXA "]
  )
  func typed(text: String) {
    #expect(CardCode(text)?.description == "K7QF-3MXA")
  }

  @Test("O is read as 0, I and L as 1")
  func alikeCharacters() throws {
    let code = try #require(Self.sample.first { $0.description.contains("0") })
    #expect(ParticipantCode(code.description.replacing("0", with: "O")) == code)
    let other = try #require(Self.sample.first { $0.description.contains("1") })
    #expect(ParticipantCode(other.description.replacing("1", with: "I")) == other)
    #expect(ParticipantCode(other.description.replacing("1", with: "l")) == other)
  }

  @Test(
    "What is no code is refused",
    arguments: ["", "K7QF", "K7QF-3MXAA", "K7QF-3MXU", "ተሰፋይ", "Weiß", "ﬁ"]
  )
  func refused(text: String) {
    #expect(ParticipantCode(text) == nil)
  }

  @Test("The order of codes is that of their numbers and of their letters")
  func order() {
    let byNumber = Self.sample.sorted { $0.number < $1.number }
    #expect(Self.sample.sorted() == byNumber)
    #expect(
      Self.sample.map { String($0.description.prefix(8)) }.sorted()
        == byNumber.map {
          String($0.description.prefix(8))
        }
    )
  }
}
