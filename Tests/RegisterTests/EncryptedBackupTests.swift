import AssetMap
import Foundation
import Testing

@testable import Register

@Suite("An encrypted backup")
struct EncryptedBackupTests {
  private let words = "sechs ruhige Boote über den Rhein"

  private func passphrase(_ text: String? = nil) throws -> Passphrase {
    try Passphrase(text ?? words, isNew: false)
  }

  private func sample() throws -> (scratch: Scratch, register: Register) {
    let scratch = try Scratch()
    let register = try scratch.register()
    try register.add(Participant.sample(1), acting: acting)
    return (scratch, register)
  }

  @Test("restores to the same records, shows no word, is private, and leaves no plain copy")
  func restored() throws {
    let (scratch, register) = try sample()
    let folder = scratch.path("stick")
    let report = try register.backUp(
      to: folder,
      passphrase: passphrase(),
      isDrilled: true,
      acting: acting
    )
    #expect(report.wasDrilled)
    #expect(
      try scratch.names(in: "stick") == ["store-2017-01-02-120000.sqlite.encrypted"]
    )
    #expect(try scratch.names().filter { $0.contains(".new-") } == [])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: report.path))
    for word in ["Selam", "SQLite format", "CREATE TABLE"] {
      #expect(bytes.range(of: Data(word.utf8)) == nil)
    }
    var status = stat()
    #expect(stat(report.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let path = scratch.path("restored.sqlite")
    let restored = try Register.restore(
      report.path,
      to: path,
      passphrase: passphrase(words.decomposedStringWithCanonicalMapping),
      acting: acting
    )
    #expect(restored.digest == report.digest)
    #expect(try Register(opening: path).participants() == register.participants())
    #expect(try scratch.names().filter { $0.contains(".new-") } == [])
  }

  @Test("forgets whoever was erased since")
  func erased() throws {
    let (scratch, register) = try sample()
    let report = try register.backUp(passphrase: passphrase(), acting: acting)
    try register.erase(Code(number: 1), acting: acting)
    let restored = try Register.restore(
      report.path,
      to: scratch.path("store.sqlite"),
      passphrase: passphrase(),
      replacing: true,
      acting: acting
    )
    #expect(restored.erasedAgain == [Code(number: 1)])
  }

  @Test("is opened by no other passphrase, and by none")
  func wrongPassphrase() throws {
    let (scratch, register) = try sample()
    let report = try register.backUp(passphrase: passphrase(), acting: acting)
    let before = try scratch.names()
    #expect(throws: RegisterError.wrongPassphrase(path: report.path)) {
      try Register.restore(
        report.path,
        to: scratch.path("new.sqlite"),
        passphrase: passphrase("Sechs ruhige Boote über den Rhein"),
        acting: acting
      )
    }
    #expect(throws: RegisterError.passphraseNeeded(path: report.path)) {
      try Register.restore(report.path, to: scratch.path("new.sqlite"), acting: acting)
    }
    #expect(try scratch.names() == before)
  }

  @Test("is locked by no short passphrase")
  func short() throws {
    #expect(throws: RegisterError.self) { try Passphrase("elf Zeichen", isNew: true) }
    #expect(throws: RegisterError.self) { try Passphrase("", isNew: false) }
    #expect(throws: RegisterError.self) { try Passphrase(words + "\0", isNew: false) }
    #expect(try Passphrase("zwölf Zeiche", isNew: true).bytes.count == 13)
  }

  @Test("is kept with the others as long as asked, and demanded where the council says so")
  func kept() throws {
    let (scratch, register) = try sample()
    _ = try register.backUp(acting: acting)
    let later = Acting(by: "tester", at: "2017-01-03T08:00:00Z", day: acting.day)
    _ = try register.backUp(keeping: 1, passphrase: passphrase(), acting: later)
    #expect(
      try scratch.names(in: "store.sqlite.backups") == ["store-2017-01-03-080000.sqlite.encrypted"]
    )
    try register.set(Setting(name: "backup.encrypted", value: "1"), acting: acting)
    let refusal = #expect(throws: RegisterError.self) { try register.backUp(acting: acting) }
    #expect(refusal?.description.contains("--encrypt") == true)
    #expect(try scratch.names(in: "store.sqlite.backups").count == 1)
  }

  // MARK: The form of the file

  private let cheap = Seal.Cost(power: 4, blockSize: 8, parallelism: 1)

  private func seal() throws -> Seal {
    try Seal(passphrase(), cost: cheap, salt: Array(0..<16))
  }

  @Test("has the bytes that another program reckons")
  func knownAnswer() throws {
    let seal = try seal()
    #expect(Data(seal.header).hexadecimal == Known.header)
    let first = try seal.sealed(Array("eins".utf8), at: 0, isLast: false)
    #expect(Data(first).hexadecimal == Known.first)
    let last = try seal.sealed(Array("zwei".utf8), at: 1, isLast: true)
    #expect(Data(last).hexadecimal == Known.last)
  }

  @Test(
    "comes back byte for byte, whatever its length",
    arguments: [1, 65_535, 65_536, 65_537, 131_072, 200_000]
  )
  func lengths(count: Int) throws {
    let scratch = try Scratch()
    let bytes = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
    let plain = StoreFile(path: scratch.path("plain"))
    let sealed = StoreFile(path: scratch.path("sealed"))
    try bytes.write(to: URL(fileURLWithPath: plain.path))
    try plain.seal(into: sealed, with: seal())
    #expect(sealed.isSealed)
    #expect(sealed.size == count + 54 + 16 * ((count + 65_535) / 65_536))
    try sealed.unseal(into: StoreFile(path: scratch.path("again")), passphrase())
    #expect(try scratch.bytes("again") == bytes)
  }

  @Test("that was altered, cut off or put in another order is refused, and nothing is written")
  func altered() throws {
    let scratch = try Scratch()
    let plain = StoreFile(path: scratch.path("plain"))
    let sealed = StoreFile(path: scratch.path("sealed"))
    try Data(repeating: 7, count: 150_000).write(to: URL(fileURLWithPath: plain.path))
    try plain.seal(into: sealed, with: seal())
    let whole = try scratch.bytes("sealed")
    let chunk = 65_552
    let (first, second) = (whole[54..<54 + chunk], whole[54 + chunk..<54 + 2 * chunk])
    let tail = whole[(54 + 2 * chunk)...]
    var forms: [Data] = [
      whole.prefix(53), whole.prefix(54), whole.prefix(54 + chunk), whole.prefix(54 + 2 * chunk),
      whole.dropLast(), whole + [0], whole + tail, whole.prefix(54) + second + first + tail,
      whole.prefix(54) + second + tail, whole.prefix(54) + first + first + tail,
    ]
    for offset in [9, 10, 13, 17, 18, 33, 34, 37, 38, 53, 54, 70_000, whole.count - 1] {
      var form = whole
      form[offset] ^= 1
      forms.append(form)
    }
    for form in forms {
      try form.write(to: URL(fileURLWithPath: sealed.path))
      #expect(throws: RegisterError.self) {
        try sealed.unseal(into: StoreFile(path: scratch.path("again")), passphrase())
      }
      #expect(try scratch.names() == ["plain", "sealed"])
    }
  }

  @Test(
    "is opened by the program in the documentation, too",
    .enabled(if: Python.hasCryptography, "Python's cryptography is not installed")
  )
  func documented() throws {
    let (scratch, register) = try sample()
    let report = try register.backUp(passphrase: passphrase(), acting: acting)
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Documentation/EncryptedBackups.md"),
      encoding: .utf8
    )
    let block = try #require(page.components(separatedBy: "```python\n").dropFirst().first)
    let script = try #require(block.components(separatedBy: "```").first)
    let plain = scratch.path("plain.sqlite")
    #expect(try Python.run(["-c", script, report.path, plain], input: words) == 0)
    #expect(
      try Register(StoreFile(path: plain), isReadOnly: true).verified().digest == report.digest
    )
    let none = scratch.path("none.sqlite")
    #expect(try Python.run(["-c", script, report.path, none], input: "etwas anderes") != 0)
    #expect(!StoreFile(path: none).isThere)
  }
}

/// What Python's *hashlib* and *cryptography* give for the same passphrase, salt and cost.
private enum Known {
  static let header =
    "535759445345414c01040000000800000001000102030405060708090a0b0c0d0e0f00010000"
    + "c3e4bffa1f8e4319dd19428cc241503a"
  static let first = "532f99f056a6e7cb14c632f6a849b7b29aaba3b5"
  static let last = "9a4744655439f6041eb5548fd6554701a6ac8dde"
}

private enum Python {
  static let hasCryptography = (try? run(["-c", "import cryptography"], input: "")) == 0

  static func run(_ arguments: [String], input: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    pipe.fileHandleForWriting.write(Data((input + "\n").utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
