/// Cuts the lines of a section into its bullets and paragraphs.
///
/// On a page room above a line begins a paragraph. At the top of a page nothing shows, so the sentence tells: one that is
/// open goes on, and so does a bullet whose last line was full.
struct JtaiParagraphs {
  private let margins: RightMargins
  private(set) var items: [JtaiItem] = []

  init(_ lines: [PrintedLine], margins: RightMargins) {
    self.margins = margins
    var previous: PrintedLine?
    for line in lines {
      if let previous, let item = items.last, !begins(line, after: previous, in: item) {
        items[items.count - 1].append(line)
      } else {
        items.append(JtaiItem(line))
      }
      previous = line
    }
  }

  private func begins(_ line: PrintedLine, after previous: PrintedLine, in item: JtaiItem) -> Bool {
    if line.bullet > 0 || line.printed != nil { return true }
    return line.page == previous.page ? beginsOnPage(line, previous, item) : beginsAtTop(line, previous, item)
  }

  private func beginsOnPage(_ line: PrintedLine, _ previous: PrintedLine, _ item: JtaiItem) -> Bool {
    if line.standsApart { return true }
    if Sentence.isComplete(previous.text), Sentence.beginsWithCapital(line.text), hasRoom(previous, line, 20) {
      return true
    }
    return item.bullet > 0 && line.textLeft < item.textLeft - 6 && hasRoom(previous, line, 6)
  }

  private func beginsAtTop(_ line: PrintedLine, _ previous: PrintedLine, _ item: JtaiItem) -> Bool {
    let begins: Bool
    if Sentence.isComplete(previous.text) {
      begins = !Sentence.beginsInTheMiddle(line.text)
    } else {
      let announces = previous.text.hasSuffix(":") || previous.text.hasSuffix(";")
      begins = announces && !Sentence.beginsInTheMiddle(line.text) && hasRoom(previous, line, 12)
    }
    let isInList = item.bullet > 0 || item.printed != nil
    let isAtItsIndent = item.bullet == 0 || abs(line.textLeft - item.textLeft) < 3
    return begins && !(isInList && isAtItsIndent && !hasRoom(previous, line, 0))
  }

  /// Whether the first word of a line would have had room at the end of the line before: that line ended on purpose.
  private func hasRoom(_ previous: PrintedLine, _ line: PrintedLine, _ slack: Double) -> Bool {
    let blank = 4.0
    return previous.right + blank + line.firstWordWidth + slack < margins.right(of: previous)
  }
}

/// How sentences end and begin.
enum Sentence {
  static func isComplete(_ text: String) -> Bool {
    let closing: Set<Character> = ["’", "”", "'", "\"", ")", "]"]
    guard let last = text.reversed().first(where: { !closing.contains($0) }) else { return false }
    return ".!?…".contains(last)
  }

  static func beginsWithCapital(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    return first.isASCII && first.isUppercase || first == "‘" || first == "“"
  }

  /// A small letter, "(" or "&": no paragraph begins so.
  static func beginsInTheMiddle(_ text: String) -> Bool {
    guard let first = text.first else { return true }
    return first.isASCII && first.isLowercase || first == "(" || first == "&"
  }
}

/// Where the lines of a page end at most: the widest line with the same left edge on the page.
struct RightMargins {
  private var widest: [Edge: Double] = [:]
  private var counts: [Edge: Int] = [:]
  /// What nearly all lines of the report keep to.
  let common: Double

  private struct Edge: Hashable {
    var page: Int
    var left: Int
  }

  init(_ lines: [PrintedLine]) {
    let rights = lines.map(\.right).sorted()
    common = rights[safe: rights.count * 98 / 100] ?? 0
    for line in lines {
      widest[Self.edge(line), default: 0] = max(widest[Self.edge(line)] ?? 0, line.right)
      counts[Self.edge(line), default: 0] += 1
    }
  }

  func right(of line: PrintedLine) -> Double {
    let edge = Self.edge(line)
    let few = 5
    return (counts[edge] ?? 0) > few ? widest[edge] ?? common : min(common, widest[edge] ?? common)
  }

  private static func edge(_ line: PrintedLine) -> Edge {
    Edge(page: line.page, left: Int((line.left / 6).rounded()))
  }
}
