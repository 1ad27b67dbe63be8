/// A piece of an HTML page: words, or an element with its attributes and what is in it.
///
/// Names of elements and attributes are `StaticString`s and so come from code alone; words and
/// values are escaped when they are written. Nothing else can be put in, so nobody's words can
/// become markup.
///
/// ```
/// HTML("p", ["class": "note"], [.text("a < b")])  // <p class="note">a &lt; b</p>
/// ```
struct HTML: Sendable {
  /// Attributes in order; one without a value is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private indirect enum Content: Sendable {
    case text(String)
    case code(StaticString)
    case element(StaticString, Attributes, [HTML])
    case deferred(@Sendable () -> HTML)
  }

  private let content: Content

  /// An element.
  init(_ name: StaticString, _ attributes: Attributes = [:], _ children: [HTML] = []) {
    content = .element(name, attributes, children)
  }

  private init(_ content: Content) { self.content = content }

  /// Anybody's words.
  static func text(_ text: String) -> HTML { HTML(.text(text)) }

  /// An element that is made when it is written, so that a long page is never whole in memory.
  static func deferred(_ element: @escaping @Sendable () -> HTML) -> HTML {
    HTML(.deferred(element))
  }

  /// The page's style, which is not escaped because it is a part of the program.
  static func style(_ style: StaticString) -> HTML { HTML("style", [:], [HTML(.code(style))]) }

  /// Appends it as markup: elements that hold only other blocks have each on a line of its own.
  func write(into output: inout String) {
    switch content {
    case .text(let text): HTMLText.write(text, into: &output)
    case .code(let code): output += code.description
    case .deferred(let element): element().write(into: &output)
    case .element(let name, let attributes, let children):
      output += "<\(name)"
      for case (let name, let value?) in attributes {
        output += " \(name)=\""
        HTMLText.write(value, into: &output, isAttribute: true)
        output += "\""
      }
      output += ">"
      guard !isVoid else { return }
      let line = !children.isEmpty && children.allSatisfy(\.isBlock) ? "\n" : ""
      for child in children {
        output += line
        child.write(into: &output)
      }
      output += "\(line)</\(name)>"
    }
  }

  /// Whether blanks around it mean nothing.
  private var isBlock: Bool {
    if case .deferred = content { return true }
    guard case .element(let name, _, _) = content else { return false }
    return !["bdi", "code", "b", "span"].contains(name.description)
  }

  /// Whether it has no end tag.
  private var isVoid: Bool {
    if case .element(let name, _, _) = content { name.description == "meta" } else { false }
  }
}
