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
    let dear = lines.indices.first { Self.isGreeting(lines[$0]) } ?? 0
    let title = Self.title(lines[dear...])
    let end = lines.indices[title.upperBound...].first { Self.isClosing(lines[$0]) } ?? lines.count
    head = lines[..<dear]
    greeting = lines[dear..<title.lowerBound]
    self.title = lines[title].map(\.text).joined(separator: " ")
    body = lines[title.upperBound..<end]
    signatures = lines[end...]
  }

  /// "Dear ...", "Dear".
  @inline(__always)
  private static func isGreeting(_ line: PrintedLine) -> Bool {
    line.edges.first == UInt8(ascii: "D") && (line.text.begins(with: "Dear ") || line.text == "Dear")
  }

  /// "Yours sincerely", "Yours faithfully".
  @inline(__always)
  private static func isClosing(_ line: PrintedLine) -> Bool {
    line.edges.first == UInt8(ascii: "Y")
      && (line.text.begins(with: "Yours sincerely") || line.text.begins(with: "Yours faithfully"))
  }

  /// The lines of the title; none, at the beginning, where there is no title.
  private static func title(_ lines: ArraySlice<PrintedLine>) -> Range<Int> {
    let last = lines.endIndex - 1
    let title = lines.indices.first {
      lines[$0].edges.first.lowercased == UInt8(ascii: "j")
        && JtaiTitle.begins(lines[$0].text, next: $0 < last ? lines[$0 + 1].text : nil)
    }
    guard let start = title else { return lines.startIndex..<lines.startIndex }
    var end = start + 1
    while end < lines.endIndex, !lines[end].standsApart, !JtaiTitle.isOpening(lines[end].text) { end += 1 }
    return start..<end
  }
}
