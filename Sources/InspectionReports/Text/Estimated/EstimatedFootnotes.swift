/// Takes the footnotes out of the lines of a plain text, and their calls out of the lines above them.
///
/// A note begins at the foot of its page with the next number in turn, which a line above calls; no bullet and no heading
/// follows it on the page. Where the number was lost, a last block that is set in smaller print, so that its
/// lines seem too wide, is the note that the page calls.
struct EstimatedFootnotes {
  private(set) var body: [PrintedLine] = []
  private(set) var footnotes: [PrintedLine] = []
  private let evidence: LineEvidence
  private let isHeading: (String) -> Bool
  /// The number of the next note.
  private var next = 1

  init(_ lines: [PrintedLine], evidence: LineEvidence, isHeading: @escaping (String) -> Bool) {
    self.evidence = evidence
    self.isHeading = isHeading
    body.reserveCapacity(lines.count)
    var start = 0
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      add(lines[start...index])
      start = index + 1
    }
    takeLateCalls()
  }

  private mutating func add(_ page: ArraySlice<PrintedLine>) {
    if evidence == .paragraphs { return addWithoutFoot(page) }
    var (notes, start) = numberedNotes(page)
    if notes.isEmpty, let lost = noteWithoutNumber(page) { (notes, start) = ([next], lost) }
    if notes.isEmpty {
      body += page
      return
    }
    var above = Array(page[..<start])
    for number in notes { take(number, from: &above) }
    body += above
    footnotes += marked(page[start...], notes)
    next += notes.count
  }

  /// Where no line is the last of its page a note is one line, wherever it stands, and the text goes on below.
  private mutating func addWithoutFoot(_ lines: ArraySlice<PrintedLine>) {
    var (rest, calls) = ([PrintedLine](), [Int]())
    for line in lines {
      if FootnoteCall.isMade(next + calls.count, in: line.text) { calls.append(next + calls.count) }
      if line.bullet == 0, calls.contains(next), FootnoteCall.openingNumber(line.text)?.number == next {
        footnotes += marked([line], [next])
        calls.removeFirst()
        take(next, from: &rest)
        next += 1
      } else {
        rest.append(line)
      }
    }
    body += rest
  }

  /// The lines of notes with their numbers as marks. A number alone on its line belongs to the line below.
  private func marked(_ lines: ArraySlice<PrintedLine>, _ numbers: [Int]) -> [PrintedLine] {
    var (result, waiting, numbers) = ([PrintedLine](), String?.none, numbers[...])
    for var line in lines {
      if let number = numbers.first, let opening = FootnoteCall.openingNumber(line.text), opening.number == number {
        numbers.removeFirst()
        waiting = String(number)
        line.text = String(line.text.utf8.dropFirst(opening.length + 1)) ?? ""
        if line.text.isEmpty { continue }
      }
      line.openingMark = waiting
      waiting = nil
      result.append(line)
    }
    // The number of a note was lost: the block is the note that the page calls.
    if let number = numbers.first, !result.isEmpty { result[0].openingMark = String(number) }
    return result
  }

  /// The notes in turn at the foot of a page, and where they begin.
  private func numberedNotes(_ page: ArraySlice<PrintedLine>) -> (numbers: [Int], start: Int) {
    var (numbers, start) = ([Int](), page.endIndex)
    guard let call = page.indices.first(where: { FootnoteCall.isMade(next, in: page[$0].text) }) else {
      return ([], start)
    }
    let lastText = page.indices.last { page[$0].bullet > 0 || isHeading(page[$0].text) } ?? page.startIndex - 1
    for index in page.indices where page[index].bullet == 0 {
      guard let opening = FootnoteCall.openingNumber(page[index].text), opening.number == next + numbers.count
      else { continue }
      if opening.length == page[index].text.utf8.count && index + 1 == page.endIndex { continue }  // a page number
      if start == page.endIndex {
        guard index > call, index > lastText else { continue }
        start = index
      }
      numbers.append(opening.number)
    }
    return (numbers, start)
  }

  /// A last block behind a blank line that seems too wide for the page, where the page calls a note.
  private func noteWithoutNumber(_ page: ArraySlice<PrintedLine>) -> Int? {
    guard page.count > Self.longestNote else { return nil }
    guard let start = page.indices.suffix(Self.longestNote).last(where: { page[$0].gap ?? 0 > 1 }) else {
      return nil
    }
    guard page[start...].allSatisfy({ $0.bullet == 0 && !isHeading($0.text) }) else { return nil }
    let above = page[..<start].indices
    guard above.contains(where: { FootnoteCall.isMade(next, in: page[$0].text) }) else { return nil }
    let usual = page.map(\.right).ranked(page.count * 8 / 10) ?? 0
    return start == page.endIndex - 1 || page[start].right > usual + Self.smallPrintExcess ? start : nil
  }

  /// Lines of a note at most, where its number is lost.
  private static let longestNote = 7
  /// A line of 10 points seems so much wider, where it is taken for 12 points.
  private static let smallPrintExcess = 20.0

  private func take(_ number: Int, from lines: inout [PrintedLine]) {
    for index in lines.indices {
      guard let (text, isAtEnd) = FootnoteCall.taken(number, from: lines[index].text) else { continue }
      lines[index].text = text
      lines[index].endsInMark = isAtEnd
      lines[index].marks.append(String(number))
      lines[index].measure()
      return
    }
  }

  /// A note whose number was printed after it, below the signatures: its call goes out of the letter all the same.
  private mutating func takeLateCalls() {
    guard let end = body.lastIndex(where: { $0.text.begins(with: "Yours ") }) else { return }
    let numbers = body[end...].lazy.compactMap { line in
      FootnoteCall.openingNumber(line.text).flatMap { $0.length == line.text.utf8.count ? $0.number : nil }
    }
    guard let number = numbers.first(where: { $0 >= next }) else { return }
    let start = body.firstIndex { $0.page >= body[end].page - 1 } ?? 0
    var lines = Array(body[start..<end])
    take(number, from: &lines)
    body.replaceSubrange(start..<end, with: lines)
  }
}
