/// A joint inspection cut into the parts of a letter.
///
///     8 May 2019                                    <- head: date and addressees
///     Dear local partnership
///     Joint targeted area inspection of ...         <- title
///     This inspection took place ...                <- body
///     Yours sincerely                               <- signatures
struct JtaiLetter {
  let head: ArraySlice<PrintedLine>
  let title: String
  let body: ArraySlice<PrintedLine>
  let signatures: ArraySlice<PrintedLine>
  /// "Dear ..." and what stands between it and the title.
  let greeting: ArraySlice<PrintedLine>

  init(_ lines: [PrintedLine]) {
    let dear = lines.indices.first { lines[$0].text.begins(with: "Dear ") || lines[$0].text == "Dear" } ?? 0
    let title = Self.title(lines[dear...])
    let end = lines.indices[title.upperBound...].first { Self.isClosing(lines[$0].text) } ?? lines.count
    head = lines[..<dear]
    greeting = lines[dear..<title.lowerBound]
    self.title = lines[title].map(\.text).joined(separator: " ")
    body = lines[title.upperBound..<end]
    signatures = lines[end...]
  }

  /// "Yours sincerely", "Yours faithfully".
  private static func isClosing(_ text: String) -> Bool {
    text.withBytes { bytes in
      bytes.matches("Yours ", at: 0) && (bytes.matches("sincerely", at: 6) || bytes.matches("faithfully", at: 6))
    }
  }

  /// The lines of the title; none, at the beginning, where there is no title.
  private static func title(_ lines: ArraySlice<PrintedLine>) -> Range<Int> {
    let last = lines.endIndex - 1
    let title = lines.indices.first { JtaiTitle.begins(lines[$0].text, next: $0 < last ? lines[$0 + 1].text : nil) }
    guard let start = title else { return lines.startIndex..<lines.startIndex }
    var end = start + 1
    while end < lines.endIndex, !lines[end].standsApart, !JtaiTitle.isOpening(lines[end].text) { end += 1 }
    return start..<end
  }
}
