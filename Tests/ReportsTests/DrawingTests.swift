import AssetMap
import Testing

@testable import Reports

@Suite("Drawings")
struct DrawingTests {
  private static let arabic: LanguageTag = .init(stored: "ar")

  /// What stands in a drawing for readers of a language: each element with its attributes.
  private func elements(_ drawing: Drawing, _ language: LanguageTag) -> [[Substring: Substring]] {
    var markup = ""
    drawing.html(in: language).write(into: &markup)
    return markup.split(separator: "<").map { element in
      let attributes = element.matches(of: /([a-z-]+)="([^"]*)"/).map { ($0.1, $0.2) }
      return Dictionary(attributes) { first, _ in first }
        .merging(["": element.prefix { $0 != " " && $0 != ">" }]) { first, _ in first }
    }
  }

  private func numbers(_ elements: [[Substring: Substring]], _ name: Substring) -> [Int] {
    elements.compactMap { $0[name].flatMap { Int($0) } }
  }

  @Test("A map is mirrored where its readers read from the right, and nowhere else")
  func mirrored() throws {
    let map = HeatMap(
      title: .words("map"),
      description: .words("how"),
      rows: [.words("one"), .words("two")],
      columns: [.words("here"), .words("there")],
      cells: [[AssetCell(3, 1), AssetCell(0, 2)], [AssetCell(1, 1), AssetCell(nil, 2)]]
    )
    let (left, right) = (elements(map.drawing, .english), elements(map.drawing, Self.arabic))
    let width = try #require(numbers(left, "width").first)
    let (boxes, mirrored) = (left.filter { $0[""] == "rect" }, right.filter { $0[""] == "rect" })
    #expect(boxes.count == 4)
    let ends = zip(numbers(boxes, "x"), numbers(boxes, "width")).map { width - $0 - $1 }
    #expect(numbers(mirrored, "x") == ends)
    let (words, turned) = (left.filter { $0[""] == "text" }, right.filter { $0[""] == "text" })
    #expect(numbers(turned, "x") == numbers(words, "x").map { width - $0 })
    #expect(turned.map { $0["text-anchor"] } == words.map { $0["text-anchor"] })
    #expect(words.first?["transform"]?.hasPrefix("rotate(-45 ") == true)
    #expect(turned.first?["transform"]?.hasPrefix("rotate(45 ") == true)
    #expect(left.first?["direction"] == "ltr" && right.first?["direction"] == "rtl")
    #expect(elements(map.drawing, Samples.tigrinya) == left)
  }

  @Test("Time runs from left to right for all; what the columns are stands where reading begins")
  func time() throws {
    let chart = SeriesChart(
      title: .words("months"),
      description: .words("how"),
      series: [.words("needs"), .words("capabilities")],
      steps: [("May", 3, 5), ("June", 7, 2)].map { month, needs, capabilities in
        .init(
          label: .words(month),
          values: [needs, capabilities],
          words: [.words("\(needs)"), .words("\(capabilities)")]
        )
      }
    )
    let drawing = try #require(chart.drawing)
    let (left, right) = (elements(drawing, .english), elements(drawing, Self.arabic))
    let width = try #require(numbers(left, "width").first)
    func boxes(_ elements: [[Substring: Substring]]) -> [Int] {
      numbers(elements.filter { $0[""] == "rect" }, "x")
    }
    #expect(boxes(left).prefix(2) == [0, 0])
    #expect(boxes(right).prefix(2) == [width - 14, width - 14])
    #expect(boxes(left).dropFirst(2) == boxes(right).dropFirst(2))
    #expect(boxes(left).dropFirst(2) == boxes(left).dropFirst(2).sorted()[...])
    // A name that ends below its step ends there in a drawing whose words run from the right too.
    func anchors(_ elements: [[Substring: Substring]]) -> [Substring?] {
      elements.filter { $0["transform"]?.hasPrefix("rotate(-45") == true }
        .map { $0["text-anchor"] }
    }
    #expect(anchors(left) == ["end", "end"])
    #expect(anchors(right) == [nil, nil])
  }

  @Test("Bars begin where reading begins, end to end, and are told to nobody twice")
  func bars() throws {
    let chart = BarChart(description: .words("how"), rows: [[1, 3], [nil, 2], [0, 0]])
    let bars = chart.bars
    #expect(bars.count == 3)
    func boxes(_ index: Int, _ language: LanguageTag) -> [[Int]] {
      let boxes = elements(bars[index], language).filter { $0[""] == "rect" }
      return zip(numbers(boxes, "x"), numbers(boxes, "width")).map { [$0, $1] }
    }
    #expect(boxes(0, .english) == [[1, 30], [31, 90]])
    #expect(boxes(0, Self.arabic) == [[91, 30], [1, 90]])
    #expect(boxes(1, .english) == [[1, 60]])
    #expect(boxes(2, .english).isEmpty)
    #expect(elements(bars[0], .english).first?["aria-hidden"] == "true")
    #expect(BarChart(description: .words("how"), rows: [[0], [nil]]).bars.isEmpty)
    #expect(chart.key(0) != nil && chart.key(1) != nil && chart.key(2) == nil)
    #expect(BarChart(description: .words("how"), rows: [[1]]).key(0) == nil)
  }

  @Test("A bar stands beside every count of the overview that has one, none beside a total")
  func overview() {
    let html = Samples.overview().html(for: Samples.reader(.english))
    let tables = html.matches(of: /(?s)<table>.*?<\/table>/).map(\.0).filter {
      $0.contains("class=\"bar\"")
    }
    #expect(tables.count == 6)
    for table in tables {
      let rows = table.split(separator: "<tr>").dropFirst()
      #expect(rows.allSatisfy { $0.contains("<td class=\"bar\">") }, "each row has as many cells")
      for row in rows where row.contains("\"row\">Total<") { #expect(!row.contains("<svg")) }
    }
  }
}
