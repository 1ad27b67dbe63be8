package import AssetMap

/// What can be written in every ``ReportFormat``.
///
/// A report has one page, which the text, Markdown and HTML forms share, and its data,
/// for CSV and JSON.
package protocol Renderable: Sendable {
  /// The page in the reader's language.
  func page(in language: LanguageTag) -> Page
  /// Rows of cells, the header first.
  func cells(in language: LanguageTag) -> [[String]]
  /// The whole report as data.
  func data(in language: LanguageTag) -> JSONValue
}

extension Renderable {
  /// The report in a form, ending in a line break.
  ///
  /// - Parameters:
  ///   - format: which form.
  ///   - language: the reader's language; of CSV and JSON only the sentences follow it, keys and
  ///     codes are the same in all languages.
  ///   - layout: how wide text is.
  /// - Returns: the whole report.
  package func rendered(
    as format: ReportFormat,
    language: LanguageTag,
    layout: TextLayout = TextLayout()
  ) -> String {
    switch format {
    case .text: text(language: language, layout: layout)
    case .markdown: markdown(language: language)
    case .csv: csv(language: language)
    case .json: json(language: language)
    case .html: html(language: language)
    }
  }

  /// The report as plain text.
  package func text(language: LanguageTag, layout: TextLayout = TextLayout()) -> String {
    PlainTextWriter(layout: layout).written(page(in: language))
  }

  /// The report as Markdown, as GitHub shows it.
  package func markdown(language: LanguageTag) -> String {
    MarkdownWriter().written(page(in: language))
  }

  /// The report as one self-contained HTML file, for a screen of any size and for paper.
  package func html(language: LanguageTag) -> String {
    HTMLWriter().written([page(in: language)])
  }

  /// The report as CSV after RFC 4180, no cell of which a spreadsheet takes for a formula.
  package func csv(language: LanguageTag = .english) -> String {
    cells(in: language).map { $0.map(CSVCell.written).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The report as JSON: keys in a fixed order, nothing left out.
  package func json(language: LanguageTag = .english) -> String {
    data(in: language).written() + "\n"
  }
}

extension Sequence<any Renderable> {
  /// Several reports one after the other; in HTML they make one file.
  package func rendered(
    as format: ReportFormat,
    language: LanguageTag,
    layout: TextLayout = TextLayout()
  ) -> String {
    guard format != .html else { return HTMLWriter().written(map { $0.page(in: language) }) }
    return map { $0.rendered(as: format, language: language, layout: layout) }
      .joined(separator: "\n")
  }
}

extension LanguageTag {
  /// The language that sentences in data are in unless another is asked for.
  package static var english: LanguageTag { LanguageTag(stored: "en") }
}
