internal import AssetMap

/// What can be written in every ``ReportFormat``.
///
/// A report has one page, which the text, Markdown and HTML forms share, and its data,
/// for CSV and JSON.
package protocol Renderable: Sendable {
  /// The page in the reader's words.
  func page(for reader: Reader) -> Page
  /// All pages, where there is one for each of several people; else the page.
  func pages(for reader: Reader) -> [Page]
  /// Rows of cells, the header first.
  func cells(for reader: Reader) -> [[String]]
  /// The whole report as data.
  func data(for reader: Reader) -> JSONValue
}

extension Renderable {
  /// The report in a form, ending in a line break.
  ///
  /// - Parameters:
  ///   - format: which form.
  ///   - reader: who reads it; of CSV and JSON only the sentences follow the reader's language, keys
  ///     and codes are the same in all languages.
  ///   - layout: how wide text is.
  /// - Returns: the whole report.
  package func rendered(
    as format: ReportFormat,
    for reader: Reader,
    layout: TextLayout = TextLayout()
  ) -> String {
    switch format {
    case .text: text(for: reader, layout: layout)
    case .markdown: markdown(for: reader)
    case .csv: csv(for: reader)
    case .json: json(for: reader)
    case .html: html(for: reader)
    }
  }

  /// The report as plain text.
  package func text(for reader: Reader, layout: TextLayout = TextLayout()) -> String {
    let writer = PlainTextWriter(layout: layout)
    return pages(for: reader).map(writer.written).joined(separator: "\n")
  }

  /// The report as Markdown, as GitHub shows it.
  package func markdown(for reader: Reader) -> String {
    sheets(for: reader).map(MarkdownWriter().written).joined(separator: "\n")
  }

  /// The report as one self-contained HTML file, for a screen of any size and for paper.
  package func html(for reader: Reader) -> String {
    HTMLWriter().written(sheets(for: reader))
  }

  package func pages(for reader: Reader) -> [Page] { [page(for: reader)] }

  /// The pages with what whoever they are handed to should know: that their words want a native
  /// reader.
  fileprivate func sheets(for reader: Reader) -> [Page] {
    pages(for: reader).map { page in
      let wording = reader.speaking(page.language).wording
      return wording.isUnread ? page.adding([.note(wording[.footUnread])]) : page
    }
  }

  /// The report as CSV after RFC 4180, no cell of which a spreadsheet takes for a formula.
  package func csv(for reader: Reader) -> String {
    cells(for: reader).map { $0.map(CSVCell.written).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The report as JSON: keys in a fixed order, nothing left out.
  package func json(for reader: Reader) -> String {
    data(for: reader).written() + "\n"
  }
}

extension Sequence<any Renderable> {
  /// Several reports one after the other; in HTML they make one file.
  package func rendered(
    as format: ReportFormat,
    for reader: Reader,
    layout: TextLayout = TextLayout()
  ) -> String {
    guard format != .html else { return HTMLWriter().written(flatMap { $0.sheets(for: reader) }) }
    return map { $0.rendered(as: format, for: reader, layout: layout) }
      .joined(separator: "\n")
  }
}
