extension JtaiReader {
  /// The items of a section, and the headings within it with the number of items before each.
  struct Items {
    var items: [JtaiItem] = []
    var subheadings: [(before: Int, text: String)] = []
    /// Lines (of the input) at which a paragraph may begin that the text does not show.
    var uncertain: [Int] = []
  }

  /// Cuts the lines of a section. A heading always ends an item; a box that stands in the middle of one does not.
  func items(of section: JtaiSection) -> Items {
    var result = Items()
    let lines = section.lines(of: letter.body)
    var start = lines.startIndex
    for (place, text) in section.subheadings {
      let end = lines.startIndex + place
      add(lines[start..<end], of: section.kind, to: &result)
      result.subheadings.append((result.items.count, text))
      start = end
    }
    add(lines[start...], of: section.kind, to: &result)
    return result
  }

  private func add(_ lines: ArraySlice<PrintedLine>, of kind: JtaiSectionKind, to result: inout Items) {
    switch evidence {
    case .places:
      result.items += JtaiParagraphs(lines, margins: margins).items
    case .paragraphs:
      result.items += WholeLineParagraphs(lines).items
    case .wrapped(let showsParagraphs):
      let paragraphs = EstimatedParagraphs(lines, kind: kind, showsParagraphs: showsParagraphs)
      result.items += paragraphs.items
      result.uncertain += paragraphs.uncertain
    }
  }
}
