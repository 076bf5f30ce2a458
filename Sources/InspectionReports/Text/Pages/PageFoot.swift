/// Takes page numbers, running headers and footnotes out of the lines of pages.
struct PageFoot {
  private(set) var body: [PrintedLine] = []
  private(set) var furniture: [PrintedLine] = []
  private(set) var footnotes: [PrintedLine] = []

  /// Lines at the head and foot of a page that may be page numbers.
  private static let (linesAtHead, linesAtFoot) = (4, 3)

  init(_ lines: [PrintedLine]) {
    let pages = Dictionary(grouping: lines, by: \.page).sorted { $0.key < $1.key }.map(\.value)
    var repeats: [String: Int] = [:]
    for page in pages {
      for text in Set((page.prefix(3) + page.suffix(2)).map(\.text)) { repeats[text, default: 0] += 1 }
    }
    for page in pages {
      var rest: [PrintedLine] = []
      for (index, line) in page.enumerated() {
        let isAtEdge = index < Self.linesAtHead || index >= page.count - Self.linesAtFoot
        if isAtEdge && isFurniture(line, repeats[line.text] ?? 0) {
          furniture.append(line)
        } else {
          rest.append(line)
        }
      }
      let notes = firstFootnote(rest) ?? rest.count
      body += rest[..<notes]
      footnotes += rest[notes...]
    }
  }

  private func isFurniture(_ line: PrintedLine, _ repeats: Int) -> Bool {
    if line.text.count < 60 && line.bullet == 0 && repeats >= 3 { return true }
    if ["care quality", "commission", "care quality commission"].contains(line.text.lowercased()) { return true }
    var scanner = ByteScanner(line.text)
    if scanner.skip("page ") { scanner.skipBlanks() }
    guard let number = scanner.integer(), number < 100 else { return false }
    if scanner.skip(" of ") { _ = scanner.integer() }
    let leastLeft = 150.0  // of a page 595 wide: a number at the margin begins a paragraph
    return scanner.isAtEnd && line.left > leastLeft
  }

  /// The first line of the notes at the foot of a page: small print to the end of the page, or a number that was called
  /// for above it, with room above and no bullet below.
  private func firstFootnote(_ page: [PrintedLine]) -> Int? {
    for (index, line) in page.enumerated() {
      guard let number = line.openingMark ?? leadingNumber(line.text) else { continue }
      let below = page[index...]
      if line.size < 0.92 && below.allSatisfy({ $0.size < 0.92 || $0.openingMark != nil }) { return index }
      let isCalled = page[..<index].contains { $0.marks.contains(number) }
      guard isCalled, below.allSatisfy({ $0.bullet == 0 }) else { continue }
      let gap = line.gap ?? 2
      if line.openingMark != nil && gap > 1.2 || gap > 1.5 { return index }
    }
    return nil
  }

  /// "3 See the report" -> 3.
  private func leadingNumber(_ text: String) -> String? {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(number.count) else { return nil }
    let rest = text.dropFirst(number.count)
    guard rest.first == " ", let next = rest.dropFirst().first, !next.isNumber else { return nil }
    return String(number)
  }
}
