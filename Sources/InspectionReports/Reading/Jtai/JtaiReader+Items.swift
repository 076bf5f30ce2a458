extension JtaiReader {
  /// The items of a section, and the headings within it with the number of items before each.
  struct Items {
    var items: [JtaiItem] = []
    var subheadings: [(before: Int, text: String)] = []
    /// Lines (of the input) at which a paragraph may begin that the text does not show.
    var uncertain: [Int] = []

    /// Adds the items of the lines below; headings are none of them.
    fileprivate mutating func add(_ below: Items) {
      items += below.items
      uncertain += below.uncertain
    }
  }

  /// Cuts the lines of a section. A heading always ends an item; a box that stands in the middle of one does not.
  func items(of section: JtaiSection) -> Items {
    let lines = section.lines(of: letter.body)
    if section.subheadings.isEmpty { return items(of: lines, section.kind) }
    var result = Items()
    var start = lines.startIndex
    for (place, text) in section.subheadings {
      let end = lines.startIndex + place
      result.add(items(of: lines[start..<end], section.kind))
      result.subheadings.append((result.items.count, text))
      start = end
    }
    result.add(items(of: lines[start...], section.kind))
    return result
  }

  private func items(of lines: ArraySlice<PrintedLine>, _ kind: JtaiSectionKind) -> Items {
    switch evidence {
    case .places:
      return Items(items: JtaiParagraphs(lines, margins: margins).items)
    case .paragraphs:
      return Items(items: WholeLineParagraphs(lines).items)
    case .wrapped(let showsParagraphs):
      let paragraphs = EstimatedParagraphs(lines, kind: kind, showsParagraphs: showsParagraphs)
      return Items(items: paragraphs.items, uncertain: paragraphs.uncertain)
    }
  }
}
