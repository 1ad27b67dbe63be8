import AssetMap
import Testing

@Suite("Participants alike")
struct LikenessTests {
  private func reasons(_ known: String, _ new: String) throws -> [LikenessReason] {
    try reasons((known, nil), (new, nil))
  }

  private func reasons(
    _ known: (name: String, contact: String?),
    _ new: (name: String, contact: String?)
  ) throws -> [LikenessReason] {
    let code = ParticipantCode(number: 1)
    let name = try #require(ParticipantName(whole: known.name))
    let newName = try #require(ParticipantName(whole: new.name))
    let index = LikenessIndex([(code: code, name: name, contact: known.contact)])
    let alike = index.alike(to: newName, contact: new.contact)
    #expect(alike.allSatisfy { $0.participant == code } && alike.count <= 1)
    return alike.first?.reasons ?? []
  }

  @Test(
    "The same name is found in any writing of it",
    arguments: [
      ("Selam Tesfay", "selam  TESFAY"), ("Müller", "Mu\u{308}ller"), ("علی رضا", "علي رضا"),
      ("Abd al-Rahman", "Abdalrahman"), ("محمّد أحمد", "محمد احمد"), ("Şerif Özgür", "Serif Ozgur"),
      ("Mohammed", "mohammed"), ("ትግስት ሠላም", "ትግስት ሰላም"),
    ]
  )
  func sameName(known: String, new: String) throws {
    #expect(try reasons(known, new) == [.sameName])
    #expect(try reasons(new, known) == [.sameName])
  }

  @Test(
    "The same words in another order are found",
    arguments: [("Selam Tesfay", "Tesfay, Selam"), ("محمد علي حسن", "حسن محمد علي")]
  )
  func otherOrder(known: String, new: String) throws {
    #expect(try reasons(known, new) == [.sameNameOtherOrder])
  }

  @Test("Given and family name are compared with a name in one piece")
  func parts() throws {
    let name = try #require(ParticipantName(given: "Selam", family: "Tesfay"))
    let index = LikenessIndex([(code: ParticipantCode(number: 5), name: name, contact: nil)])
    let whole = try #require(ParticipantName(whole: "Selam Tesfay"))
    #expect(index.alike(to: whole, contact: nil).first?.reasons == [.sameName])
    let swapped = try #require(ParticipantName(given: "Tesfay", family: "Selam"))
    #expect(index.alike(to: swapped, contact: nil).first?.reasons == [.sameNameOtherOrder])
  }

  @Test(
    "Nearly the same name is found",
    arguments: [
      ("Selam Tesfay", "Selam Tesfaye"), ("Mohammed Hassan", "Mohamed Hasan"),
      ("Mohammed", "Muhammad"), ("Yusuf Karimi", "Yousef Karimi"), ("Selam Tesfay", "Sleam Tesfay"),
      ("Gebremedhin Haile", "Gebremedhn Haile"), ("Abdulrahman Aziz", "Abdelrahmen Aziz"),
      ("Selam Haile Tesfay", "Selam Tesfay"), ("Mohamad Al Hassan", "Mohamad Hassan"),
      ("Hassan, Mohammed", "Mohamed Hassan"), ("Іваненко Олена", "Олена Іванєнко"),
      ("Deutsches Rotes Kreuz", "Deutsches Rotes Kreuz Kehl"), ("Müller Anna", "Anna Mueller"),
      ("عبدالرحمن كريم", "عبدالرحمان كريم"),
    ]
  )
  func nearlySame(known: String, new: String) throws {
    #expect(try reasons(known, new) == [.nearlySameName])
    #expect(try reasons(new, known) == [.nearlySameName])
  }

  @Test(
    "Other names do not warn",
    arguments: [
      ("Ali Hassan", "Alia Hassan"), ("Amin Hassan", "Amina Hassan"),
      ("Samir Amiri", "Samira Amiri"),
      ("Mohammed", "Mohammed Hassan"), ("Mohammed Karimi", "Mohammed Hassan"),
      ("Hamad Saleh", "Ahmad Saleh"), ("محمد حسين", "محمد حسن"), ("محمد حسن", "احمد حسن"),
      ("Selam Tesfay", "Rahel Tesfay"), ("Selam", "Rahel"), ("Omar Ali", "Amir Ali"),
      ("Selam Tesfay", "ሰላም ተስፋይ"), ("Ivanov Petro", "Ivanova Petro"), ("Al Hassan", "Al Karimi"),
      ("Jamal Saleh", "Kamal Saleh"), ("Hasan Ali", "Husain Ali"), ("Selam Haile", "Salma Haile"),
      ("Mahmoud Ali", "Mohamed Ali"), ("Abdu Haile", "Abdi Hailu"),
      ("Selam Haile Tesfay Woldu", "Selam Tesfay"), ("ሰላም ተስፋይ", "ሰላም ሃይለ"),
    ]
  )
  func different(known: String, new: String) throws {
    #expect(try reasons(known, new).isEmpty)
    #expect(try reasons(new, known).isEmpty)
  }

  @Test(
    "The same contact is found",
    arguments: [
      ("+49 170 1234567", "0170/1234567"), ("0049 (0)170 123 45 67", "+49-170-1234567"),
      ("01701234567", "٠١٧٠١٢٣٤٥٦٧"), ("Selam@Example.org", "mail: selam@example.ORG."),
      ("+33 6 12 34 56 78", "0033 612345678"), ("07851 123456, abends", "Tel. 07851 123456"),
      ("@selam_t", "Telegram @Selam_T"), ("a@b.de; 0170 1234567", "+491701234567"),
    ]
  )
  func sameContact(known: String, new: String) throws {
    #expect(try reasons(("Anna", known), ("Rahel", new)) == [.sameContact])
  }

  @Test(
    "Other contacts do not warn",
    arguments: [
      ("+49 170 1234567", "+33 170 1234567"), ("12345", "12345"),
      ("Hauptstr. 5, 77694 Kehl", "Hauptstr. 5, 77694 Kehl"),
      ("anna19850101@a.de", "rahel19850101@b.de"), ("", ""), ("000000", "000000"),
    ]
  )
  func otherContact(known: String, new: String) throws {
    #expect(try reasons(("Anna", known), ("Rahel", new)).isEmpty)
  }

  @Test("The strongest reasons come first, then the codes, whatever the order of the register")
  func order() throws {
    let people: [(String, String?)] = [
      ("Selam Tesfay", nil), ("Rahel Haile", "0170 1234567"), ("Tesfay Selam", nil),
      ("Selam Tesfaye", nil), ("Selam Tesfay", "0170 1234567"), ("Selam Tesfay", nil),
      ("Omar Karimi", nil),
    ]
    let known = try people.enumerated().map { number, person in
      let name = try #require(ParticipantName(whole: person.0))
      return (code: ParticipantCode(number: Int64(number)), name: name, contact: person.1)
    }
    let name = try #require(ParticipantName(whole: "Selam Tesfay"))
    let expected: [Int64] = [4, 1, 0, 5, 2, 3]
    for people in [known, known.reversed()] {
      let alike = LikenessIndex(people).alike(to: name, contact: "+49 170 1234567")
      #expect(alike.map(\.participant.number) == expected)
      #expect(alike.first?.reasons == [.sameContact, .sameName])
    }
  }
}
