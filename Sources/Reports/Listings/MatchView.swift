package import AssetMap

/// One match with its reasons and its history, for `review show`.
package struct MatchView: Hashable, Sendable {
  package var head: ReportHead
  package var entry: MatchReport.Entry

  /// A match as it stands in a report with this head.
  package init(head: ReportHead, entry: MatchReport.Entry) {
    self.head = head
    self.entry = entry
  }
}

extension MatchView: Renderable {
  /// The match as in the report, then every step that was taken.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    let code = Phrase.code(entry.match.code.description)
    var page = Page(
      language: wording.language,
      title: wording[.recordMatch, ["code": code]]
    )
    page.blocks = head.shown(for: reader).map { .paragraph($0) } + [entry.block(for: reader)]
    let isNamed = head.namesReason != nil
    let steps = entry.match.decisions.map { reader.decision($0, isWithNote: isNamed) }
    if !steps.isEmpty {
      page.blocks += [.heading(wording[.columnHistory], level: 2), .list(steps)]
    }
    page.blocks += head.notes(for: reader, isWithFit: true)
    return page
  }

  /// The row that the match has in a report.
  package func cells(for reader: Reader) -> [[String]] { report.cells(for: reader) }

  /// The match as it stands in a report's JSON.
  package func data(for reader: Reader) -> JSONValue {
    guard case .object(let members) = report.data(for: reader),
      case .array(let matches)? = members.last?.value
    else { return .null }
    return matches.first ?? .null
  }

  private var report: MatchReport {
    MatchReport(head: head, plan: nil, entries: [entry], leftOut: LeftOut())
  }
}
