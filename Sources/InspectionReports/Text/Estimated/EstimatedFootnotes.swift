/// Takes the footnotes out of the lines of a plain text, and their calls out of the lines above them.
///
/// A note begins at the foot of its page with the next number in turn, which a line above calls; no bullet and no heading
/// follows it on the page. Where the number was lost, a last block that is set in smaller print, so that its
/// lines seem too wide, is the note that the page calls.
struct EstimatedFootnotes {
  private(set) var body: [PrintedLine]
  private(set) var footnotes: [PrintedLine] = []
  private let isHeading: (String) -> Bool
  /// The number of the next note.
  private var next = 1
  /// The lines of the body that are notes, in order.
  private var taken: [Int] = []

  init(_ lines: consuming [PrintedLine], evidence: LineEvidence, isHeading: @escaping (String) -> Bool) {
    self.isHeading = isHeading
    body = lines
    if evidence == .paragraphs {
      takeNotesAnywhere()
    } else {
      takeNotesOfPages()
    }
    body.remove(at: taken)
    takeLateCalls()
  }

  // MARK: Notes at the foot of pages

  private mutating func takeNotesOfPages() {
    var start = 0
    for index in body.indices where index + 1 == body.count || body[index + 1].page != body[index].page {
      takeNotes(of: start..<index + 1)
      start = index + 1
    }
  }

  private mutating func takeNotes(of page: Range<Int>) {
    let call = FootnoteCall(next)
    guard let first = page.first(where: { call.isMade(in: body[$0]) }) else { return }
    var (notes, start) = numberedNotes(page, calledIn: first)
    if notes.isEmpty, let lost = noteWithoutNumber(page, calledIn: first) { (notes, start) = ([next], lost) }
    if notes.isEmpty { return }
    for number in notes { takeCall(of: number, in: page.lowerBound..<start) }
    footnotes += Self.marked(body[start..<page.upperBound], notes)
    taken += start..<page.upperBound
    next += notes.count
  }

  /// The notes in turn at the foot of a page, and where they begin.
  private func numberedNotes(_ page: Range<Int>, calledIn call: Int) -> (numbers: [Int], start: Int) {
    var (numbers, start) = ([Int](), page.upperBound)
    let lastText = page.last { body[$0].bullet > 0 || isHeading(body[$0].text) } ?? page.lowerBound - 1
    for index in page where body[index].bullet == 0 {
      guard let opening = FootnoteCall.openingNumber(body[index].text), opening.number == next + numbers.count
      else { continue }
      if opening.length == body[index].text.utf8.count && index + 1 == page.upperBound { continue }  // a page number
      if start == page.upperBound {
        guard index > call, index > lastText else { continue }
        start = index
      }
      numbers.append(opening.number)
    }
    return (numbers, start)
  }

  /// A last block behind a blank line that seems too wide for the page, where the page calls a note.
  private func noteWithoutNumber(_ page: Range<Int>, calledIn call: Int) -> Int? {
    guard page.count > Self.longestNote else { return nil }
    guard let start = page.suffix(Self.longestNote).last(where: { body[$0].gap ?? 0 > 1 }), call < start else {
      return nil
    }
    guard body[start..<page.upperBound].allSatisfy({ $0.bullet == 0 && !isHeading($0.text) }) else { return nil }
    let usual = body[page].map(\.right).ranked(page.count * 8 / 10) ?? 0
    return start == page.upperBound - 1 || body[start].right > usual + Self.smallPrintExcess ? start : nil
  }

  /// Lines of a note at most, where its number is lost.
  private static let longestNote = 7
  /// A line of 10 points seems so much wider, where it is taken for 12 points.
  private static let smallPrintExcess = 20.0

  // MARK: Notes anywhere

  /// Where no line is the last of its page a note is one line, wherever it stands, and the text goes on below.
  private mutating func takeNotesAnywhere() {
    var (start, calls, call) = (0, [Int](), FootnoteCall(next))
    for index in body.indices {
      if index > 0, body[index - 1].page != body[index].page {
        (start, calls, call) = (index, [], FootnoteCall(next))
      }
      if call.isMade(in: body[index]) {
        calls.append(next + calls.count)
        call = FootnoteCall(next + calls.count)
      }
      if body[index].bullet == 0, calls.contains(next), FootnoteCall.openingNumber(body[index].text)?.number == next
      {
        footnotes += Self.marked(body[index...index], [next])
        calls.removeFirst()
        takeCall(of: next, in: start..<index)
        taken.append(index)
        body[index].signs = []  // no call of a later note is looked for in it
        next += 1
      }
    }
  }

  // MARK: Calls

  /// The lines of notes with their numbers as marks. A number alone on its line belongs to the line below.
  private static func marked(_ lines: ArraySlice<PrintedLine>, _ numbers: [Int]) -> [PrintedLine] {
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

  /// Takes the first call of a note out of some lines.
  private mutating func takeCall(of number: Int, in lines: Range<Int>) {
    let call = FootnoteCall(number)
    for index in lines {
      guard let (text, isAtEnd) = call.taken(from: body[index]) else { continue }
      body[index].text = text
      body[index].endsInMark = isAtEnd
      body[index].marks.append(String(number))
      body[index].measure()
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
    takeCall(of: number, in: start..<end)
  }
}
