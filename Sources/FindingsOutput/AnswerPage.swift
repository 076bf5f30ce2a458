/// An answer to read from top to bottom: titles, facts and paragraphs, for a terminal and as Markdown.
public struct AnswerPage: Sendable {
  /// A part of the page.
  public enum Block: Sendable, Equatable {
    /// What the page, or what follows, is about.
    case title(String)
    /// A name and its values.
    case fact(String, String)
    /// What the blocks after it are.
    case heading(String)
    /// Text in whole.
    case paragraph(String)
    /// Text with its number and what is said of it: `3.19`, `improvement`. In whole, or on a terminal on one line.
    case item(String, note: String, text: String, isWhole: Bool)
  }

  /// The parts in order.
  public private(set) var blocks: [Block] = []

  /// An empty page.
  public init() {}

  /// Adds a part.
  public mutating func add(_ block: Block) { blocks.append(block) }

  /// The page for a terminal of a width in columns.
  public func text(width: Int) -> String {
    var (text, last) = ("", Block?.none)
    for block in blocks {
      if let last, Self.isApart(block, from: last) { text += "\n" }
      text += Self.text(block, width)
      last = block
    }
    return text
  }

  /// The page as Markdown.
  public var markdown: String {
    var (text, last) = ("", Block?.none)
    for block in blocks {
      if let last, !(Self.isListed(block) && Self.isListed(last)) { text += "\n" }
      text += Self.markdown(block) + "\n"
      last = block
    }
    return text
  }

  /// Whether an empty line stands between two parts on a terminal.
  private static func isApart(_ block: Block, from last: Block) -> Bool {
    switch (last, block) {
    case (.heading, .heading): true
    case (.title, .fact), (.fact, .fact), (.heading, _): false
    case (.item(_, _, _, let isWhole), .item): isWhole
    default: true
    }
  }

  private static func isListed(_ block: Block) -> Bool {
    switch block {
    case .fact, .item: true
    default: false
    }
  }

  private static func text(_ block: Block, _ width: Int) -> String {
    switch block {
    case .title(let title): lines([title], indentation: 0, width)
    case .fact(let name, let value): lines(["\(name): \(value)"], indentation: 2, width)
    case .heading(let heading): lines([heading], indentation: 0, width)
    case .paragraph(let text): lines([text], indentation: 2, width)
    case .item(let number, let note, let text, isWhole: true):
      lines([label(number, note)], indentation: 2, width) + lines([text], indentation: 4, width)
    case .item(let number, let note, let text, isWhole: false):
      "  " + PrintableText.cut(PrintableText.cleaned(label(number, note) + "  " + text), to: width - 2) + "\n"
    }
  }

  private static func label(_ number: String, _ note: String) -> String {
    note.isEmpty ? number : "\(number) (\(note))"
  }

  private static func lines(_ texts: [String], indentation: Int, _ width: Int) -> String {
    let margin = String(repeating: " ", count: indentation)
    return texts.flatMap { WrappedText.lines($0, columns: width - indentation) }.map { margin + $0 + "\n" }.joined()
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .title(let title): "## " + MarkdownTable.escaped(title)
    case .fact(let name, let value): "- \(MarkdownTable.escaped(name)): \(MarkdownTable.escaped(value))"
    case .heading(let heading): "### " + MarkdownTable.escaped(heading)
    case .paragraph(let text): paragraphs(text).joined(separator: "\n\n")
    case .item(let number, let note, let text, _):
      "- **\(MarkdownTable.escaped(label(number, note)))** " + paragraphs(text).joined(separator: "\n\n  ")
    }
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").map { MarkdownTable.escaped(String($0)) }
  }
}
