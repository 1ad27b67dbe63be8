import AssetMap
import Testing

@testable import Reports

@Suite("Recruitment advice")
struct AdviceTests {
  private let reader = Reader(.english, themes: Samples.themes)

  private func entries(_ cause: GapCause, _ theme: String, _ count: Int) -> [GapReport.Entry] {
    let code = ThemeCode(stored: theme)
    let gap = Gap(need: Samples.code(1), theme: code, isUrgent: false, cause: cause)
    let entry = GapReport.Entry(gap: gap, need: Samples.housingNeed, nearBy: [])
    return Array(repeating: entry, count: count)
  }

  private func said(_ entries: [GapReport.Entry]) -> [String] {
    Advice.lines(for: entries).map { $0.phrase(for: reader).plain }
  }

  @Test("The pair of languages that most needs wait for comes first, each need counted once")
  func languages() {
    let (ti, ar, de) = (Samples.tigrinya, Samples.arabic, Samples.german)
    let gaps =
      entries(.noLanguage(need: [ti], capabilities: [de]), "housing.search", 2)
      + entries(.noLanguage(need: [ar, ti], capabilities: [de]), "housing.search", 1)
      + entries(.noLanguage(need: [ar], capabilities: [de]), "housing.search", 1)
    #expect(
      said(gaps) == [
        "3 needs wait for someone who speaks German and Tigrinya.",
        "1 need waits for someone who speaks Arabic and German.",
      ]
    )
  }

  @Test("Themes that one need waits for are summed up in a line")
  func themes() {
    let gaps =
      entries(.noCapability, "housing.search", 1) + entries(.noCapability, "contacts.locals", 3)
      + entries(.noCapability, "x.y", 1) + entries(.fullyBooked, "housing.search", 1)
      + entries(.noTime, "x.y", 2) + entries(.consentMissing, "x.y", 1)
      + entries(.interpretersBooked, "x.y", 1) + entries(.declined, "x.y", 1)
    #expect(
      said(gaps) == [
        "1 need waits for an interpreter with time.",
        "3 needs wait for someone who offers: ☕ Meeting local people.",
        "2 needs wait for someone who offers something else on the list below.",
        "1 need waits for one more place in: 🔑 Finding a home.",
        "2 needs wait for a time that suits both sides.",
        "1 need waits for a helper's yes to matching.",
      ]
    )
  }
}
