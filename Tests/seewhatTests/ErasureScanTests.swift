import Foundation
import Testing

@Suite("Whoever is erased")
struct ErasureScanTests {
  /// The words that must be gone: name, contact, reference, words of cards, notes, wishes.
  private static let secrets = [
    "Zoë-Marguerite", "Müßiggängerová", "zoë.m@beispiel.example", "Ref-Ẑ-4711",
    "Ärztin <sucht> \"Hilfe\" & Ruhe", "قلب مريض جدا", "Herzkrankheit", "keine Hunde bitte",
    "ruft abends Ǆenana an",
  ]

  /// A store in which their words were typed, edited, matched, decided on, shown and moved about.
  private func filled() throws -> (seewhat: Binary, code: String) {
    let seewhat = try Binary()
    try seewhat.sh("mkdir tmp earlier")
    try seewhat.demo()
    let added = try seewhat.sh(
      #"""
      set -e
      code=$(seewhat participant add --given-name "Zoë-Marguerite" --family-name "Müßiggängerová" \
        --contact "zoë.m@beispiel.example" --reference "Ref-Ẑ-4711" --language ar:native \
        --language de:B2 --preference "keine Hunde bitte" --neighbourhood Kork \
        --consent keep,match,review,introduce --new)
      card=$(seewhat card add --participant $code --need health.accompany --urgent \
        --text 'قلب مريض جدا' --text-language ar --rendering 'Ärztin <sucht> "Hilfe" & Ruhe')
      offer=$(seewhat card add --participant $code --capability interpreting --text Herzkrankheit)
      for i in $(seq 1 20); do
        seewhat card edit $card --text "Herzkrankheit $i" --rendering "Herzkrankheit $i $i $i"
      done
      seewhat card edit $card --text 'قلب مريض جدا' --rendering 'Ärztin <sucht> "Hilfe" & Ruhe'
      seewhat table add --event Fest --date 2017-02-01 \
        --facilitator "ZOË-MARGUERITE MÜSSIGGÄNGEROVÁ" >/dev/null
      seewhat match >/dev/null
      match=$(seewhat report matches --format csv | grep $card | cut -d, -f1)
      seewhat review decline $match --reason other --note "ruft abends Ǆenana an"
      seewhat report matches --names why --output earlier/report.txt
      seewhat export --to earlier/export
      seewhat backup --to earlier/backups >/dev/null
      echo $code
      """#,
      with: ["TMPDIR": seewhat.folder.path + "/tmp"]
    )
    try #require(added.status == 0, "\(added.errors)")
    let code = try #require(added.output.split(separator: "\n").last.map(String.init))
    return (seewhat, code)
  }

  /// Every file below the folder but the earlier exports, which cannot be called back.
  private func files(_ seewhat: Binary) throws -> [URL] {
    let found = try #require(
      FileManager.default.enumerator(
        at: seewhat.folder,
        includingPropertiesForKeys: [.isRegularFileKey]
      )
    )
    return found.compactMap { $0 as? URL }.filter {
      !$0.path.contains("/earlier/")
        && (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
  }

  /// The words found in any file: in every form, or only as they were typed.
  private func traces(_ seewhat: Binary, inEveryForm: Bool = true) throws -> [String] {
    let forms = Self.secrets.map { SpelledForms(of: $0, inEveryForm: inEveryForm) }
    return try files(seewhat).flatMap { file in
      let bytes = try Data(contentsOf: file)
      return forms.flatMap { $0.found(in: bytes) }.map { "\(file.lastPathComponent): \($0)" }
    }
  }

  private func expectNoTrace(_ found: [String]) {
    #expect(found.isEmpty, "\(Set(found).sorted().prefix(20))")
  }

  @Test("leaves no byte in any form: store, side and temporary files, new exports and backups")
  func noByte() throws {
    let (seewhat, code) = try filled()
    // The scan sees what is there, or it would prove nothing.
    let before = try traces(seewhat)
    for secret in Self.secrets {
      #expect(before.contains { $0.hasSuffix("UTF-8: " + secret) }, "\(secret) was not there")
    }
    let temporary = ["TMPDIR": seewhat.folder.path + "/tmp"]
    let erased = try seewhat("participant", "erase", code, "--yes", with: temporary)
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output.contains("export"))
    let after = try seewhat.sh(
      """
      set -e
      seewhat export --to new-export 2>/dev/null
      seewhat backup --to new-backups >/dev/null 2>&1
      seewhat participant list --names why --format json > people.json
      seewhat card list --format json > cards.json
      seewhat audit --format json > audit.json
      seewhat match > plan.txt
      seewhat report matches --names why --format json > report.json
      """,
      with: temporary
    )
    #expect(after.status == 0, "\(after.errors)")
    #expect(try files(seewhat).count > 15)
    expectNoTrace(try traces(seewhat))
    #expect(try seewhat("participant", "show", code).status == 1)
  }

  @Test("does not come back with an older backup, nor with an export of before")
  func comesNotBack() throws {
    let (seewhat, code) = try filled()
    #expect(try seewhat("participant", "erase", code, "--yes").status == 0)
    let restored = try seewhat.sh("seewhat restore earlier/backups/*.sqlite --force")
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.errors.contains("Erased \(code) again."))
    try seewhat.sh("rm -r store.sqlite.backups")
    expectNoTrace(try traces(seewhat))
    let imported = try seewhat.sh("seewhat import earlier/export/*.csv")
    #expect(imported.status == 1)
    #expect(imported.errors.contains("\(code) was erased"), "\(imported.errors)")
    expectNoTrace(try traces(seewhat))
  }

  @Test("and killed at any moment is there whole, or gone with every byte")
  func killed() throws {
    let (seewhat, code) = try filled()
    let store = try seewhat.bytes("store.sqlite")
    var fates: Set<Bool> = []
    for _ in 0..<12 {
      try seewhat.sh("rm -f store.sqlite*")
      try store.write(to: seewhat.folder.appendingPathComponent("store.sqlite"))
      try seewhat.sh(
        """
        chmod 600 store.sqlite
        seewhat participant erase \(code) --yes >/dev/null 2>&1 & job=$!
        sleep 0.\(Int.random(in: 100...999)); kill -9 $job 2>/dev/null; wait $job 2>/dev/null; true
        """
      )
      let isThere = try seewhat("participant", "show", code).status == 0
      let next = try seewhat("card", "list", "--participant", code, "--format", "csv")
      fates.insert(isThere)
      if isThere {
        #expect(next.output.split(whereSeparator: \.isNewline).count == 3)
      } else {
        expectNoTrace(try traces(seewhat, inEveryForm: false))
      }
      let check = try seewhat("check", "--format", "csv").output
      for topic in ["integrity", "references", "audit", "erasures"] {
        #expect(check.contains("\(topic),fine"), "\(check)")
      }
    }
    #expect(!fates.isEmpty)
  }
}
