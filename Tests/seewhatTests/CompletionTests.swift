import Foundation
import Testing

@Suite("Completion in the shell")
struct CompletionTests {
  /// What bash offers for the last word of a line.
  private func offers(_ line: String, in seewhat: Binary) throws -> [String] {
    let script = """
      source <(seewhat --generate-completion-script bash)
      COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
      COMP_WORDS=($COMP_LINE); [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _seewhat seewhat "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try seewhat.sh(script).output.split(separator: "\n").map(String.init)
  }

  @Test("Codes, themes, languages and tables of the store are offered, and no name")
  func offered() throws {
    let seewhat = try Binary()
    try seewhat.demo()
    let people = try seewhat.sh("seewhat participant list --format csv | tail -n +2 | cut -d, -f1")
    let codes = people.output.split(whereSeparator: \.isNewline).map(String.init)
    #expect(try offers("seewhat participant show ", in: seewhat) == codes.sorted())
    let first = try #require(codes.first)
    let begun = try offers("seewhat participant show \(first.prefix(6))", in: seewhat)
    #expect(begun.contains(first))
    let themes = try offers("seewhat report matches --theme childcare.", in: seewhat)
    #expect(themes.contains("childcare.during-class"))
    #expect(themes.allSatisfy { $0.hasPrefix("childcare.") })
    #expect(try offers("seewhat card list --table kr", in: seewhat) == ["kreuzmatt"])
    #expect(try offers("seewhat report gaps --language t", in: seewhat).contains("ti"))
  }

  @Test("Nothing is offered, said or made where there is no store")
  func noStore() throws {
    let seewhat = try Binary()
    #expect(try offers("seewhat report gaps --theme ", in: seewhat) == [])
    #expect(try !seewhat.sh("ls").output.contains("store"))
  }
}
