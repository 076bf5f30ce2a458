/// A joint inspection cut into the parts of a letter.
///
///     8 May 2019                                    <- head: date and addressees
///     Dear local partnership
///     Joint targeted area inspection of ...         <- title
///     This inspection took place ...                <- body
///     Yours sincerely                               <- signatures
struct JtaiLetter {
  private(set) var head: [PrintedLine] = []
  private(set) var title = ""
  private(set) var body: [PrintedLine] = []
  private(set) var signatures: [PrintedLine] = []
  /// "Dear ..." and what stands between it and the title.
  private(set) var greeting: [PrintedLine] = []

  init(_ lines: [PrintedLine]) {
    let dear = lines.firstIndex { $0.text.begins(with: "Dear ") || $0.text == "Dear" } ?? 0
    head = Array(lines[..<dear])
    takeTitle(lines[dear...])
    let end = body.indices.first { index in
      body[index].text.begins(with: "Yours ")
        && (body[index].text.begins(with: "Yours sincerely") || body[index].text.begins(with: "Yours faithfully"))
    }
    guard let end else { return }
    signatures = Array(body[end...])
    body.removeSubrange(end...)
  }

  private mutating func takeTitle(_ lines: ArraySlice<PrintedLine>) {
    let last = lines.endIndex - 1
    let title = lines.indices.first { JtaiTitle.begins(lines[$0].text, next: $0 < last ? lines[$0 + 1].text : nil) }
    guard let start = title else {
      body = Array(lines)
      return
    }
    greeting = Array(lines[..<start])
    var end = start + 1
    while end < lines.endIndex, !lines[end].standsApart, !JtaiTitle.isOpening(lines[end].text) { end += 1 }
    self.title = lines[start..<end].map(\.text).joined(separator: " ")
    body = Array(lines[end...])
  }
}
