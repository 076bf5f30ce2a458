extension PageFurniture {
  /// The lines with their pages as far as they are known: by form feeds or the PDF where there are any, else by the
  /// printed numbers, else none (page 0).
  ///
  /// Between two printed numbers the page tops must add up; where they do not, the page is left unknown.
  func linesWithPages(of text: SourceText) -> [TextLine] {
    if text.pages != nil { return lines }
    var result = lines
    for index in result.indices { result[index].page = 0 }
    let anchors = printed.filter { !$0.page.isBare || printed.count > 2 }
    guard let first = anchors.first, let last = anchors.last else { return result }
    let isHeader = first.index == 0
    for (anchor, next) in zip(anchors, anchors.dropFirst()) {
      number(&result, anchor.index..<next.index, from: anchor.page.number, to: next.page.number, isHeader)
    }
    if isHeader {
      let end = last.page.total ?? last.page.number
      number(&result, last.index..<lines.count, from: last.page.number, to: end + 1, isHeader)
    } else {
      number(&result, 0..<first.index, from: 0, to: first.page.number, isHeader)
    }
    return result
  }

  /// Numbers the lines between two printed numbers, if the page tops between them make up the difference.
  private func number(_ result: inout [TextLine], _ range: Range<Int>, from: Int, to: Int, _ isHeader: Bool) {
    let tops = range.dropFirst().filter { lines[$0].gap == .page }
    guard from + tops.count + 1 == to else { return }
    var page = isHeader ? from : from + 1
    for index in range {
      if index > range.lowerBound && lines[index].gap == .page { page += 1 }
      result[index].page = page
    }
  }
}
