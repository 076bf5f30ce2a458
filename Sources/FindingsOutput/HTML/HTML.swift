/// A part of a page as a tree: elements with attributes, and text.
///
/// Names of elements and attributes are words of the program, texts and values are escaped where they are written: what a
/// report says can never become markup, and there is no case for markup as it is.
indirect enum HTML: Sendable {
  case text(String)
  case element(Tag, Attributes, [HTML])
  /// Parts one after the other.
  case group([HTML])

  /// The elements that pages are made of.
  enum Tag: String, Sendable {
    case a, article, b, caption, circle, dd, details, div, dl, dt, figcaption, figure, g, h3, h4, li, mark, ol,
      option,
      p, path, rect, section, span, summary, svg, table, tbody, td, text, th, thead, title, tr, ul

    /// Whether it begins a line of the file, so that people can read that, too. Between these no space counts.
    var beginsLine: Bool {
      switch self {
      case .article, .caption, .dd, .details, .div, .dl, .dt, .figcaption, .figure, .g, .h3, .h4, .li, .ol,
        .option, .p, .section, .svg, .table, .tbody, .thead, .tr, .ul:
        true
      default: false
      }
    }
  }

  /// What stands in the tag of an element, in order; what is nil is left out.
  struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
    fileprivate var all: [(name: StaticString, value: String)]

    init(dictionaryLiteral attributes: (StaticString, String?)...) {
      all = attributes.compactMap { name, value in value.map { (name, $0) } }
    }
  }

  /// An element with attributes and parts.
  static func element(_ tag: Tag, _ attributes: Attributes = [:], _ text: String) -> HTML {
    .element(tag, attributes, [.text(text)])
  }

  /// An element with parts and no attributes.
  static func element(_ tag: Tag, _ parts: [HTML]) -> HTML { .element(tag, [:], parts) }

  /// As a file has it, in UTF-8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): HTMLText.write(text, to: &bytes)
    case .group(let parts): for part in parts { part.write(to: &bytes) }
    case .element(let tag, let attributes, let parts):
      if tag.beginsLine { bytes.append(UInt8(ascii: "\n")) }
      bytes.append(UInt8(ascii: "<"))
      bytes += tag.rawValue.utf8
      for (name, value) in attributes.all {
        bytes.append(UInt8(ascii: " "))
        name.withUTF8Buffer { bytes += $0 }
        bytes += "=\"".utf8
        HTMLText.write(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      for part in parts { part.write(to: &bytes) }
      bytes += "</".utf8
      bytes += tag.rawValue.utf8
      bytes.append(UInt8(ascii: ">"))
    }
  }
}
