/// A bullet or paragraph of a joint inspection.
struct JtaiItem {
  var text: String
  /// 0 for a paragraph.
  let bullet: Int
  /// The number printed before it.
  let printed: String?
  /// Where it begins and ends.
  let first: LinePlace
  let last: LinePlace

  /// Puts the lines of an item together: one or more.
  init(_ lines: ArraySlice<PrintedLine>) {
    let (start, end) = (lines.startIndex, lines.endIndex - 1)
    text = ParagraphText.joined(lines)
    bullet = lines[start].bullet
    printed = lines[start].isNumbered ? lines[start].printed : nil
    first = LinePlace(page: lines[start].page, number: lines[start].number)
    last = LinePlace(page: lines[end].page, number: lines[end].number)
  }

  /// "There are no areas for priority action": the section has no finding.
  var saysThereIsNone: Bool {
    let longest = 139
    return text.isAtMost(longest) && NoPriorityAction.isSaid(in: text)
  }

  var place: Place {
    Place(page: first.page > 0 ? first.page : nil, lines: first.number...max(first.number, last.number))
  }
}

/// A line by its number and page.
struct LinePlace {
  /// From 1; 0 where the pages of a text are not known.
  var page: Int
  /// From 1, over the whole report.
  var number: Int
}
