/// Takes the footnotes out of the lines of a plain text, and their calls out of the lines above them.
///
/// A note begins at the foot of its page with the next number in turn, which a line above calls; no bullet and no heading
/// follows it on the page. Where the number was lost, a last block that is set in smaller print, so that its
/// lines seem too wide, is the note that the page calls.
struct EstimatedFootnotes {
  private(set) var body: [PrintedLine]
  private(set) var footnotes: [PrintedLine] = []
  private let isHeading: (String) -> Bool
  /// The call of the next note.
  private var call = FootnoteCall(1)
  /// The lines of the body that are notes, in order.
  private var taken: [Int] = []

  init(_ lines: consuming [PrintedLine], evidence: LineEvidence, isHeading: @escaping (String) -> Bool) {
    self.isHeading = isHeading
    body = consume lines
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
    guard let first = page.first(where: { call.isMade(in: body[$0]) }) else { return }
    var (notes, start) = numberedNotes(page, calledIn: first)
    if notes.isEmpty, let lost = noteWithoutNumber(page, calledIn: first) { (notes, start) = ([call.number], lost) }
    if notes.isEmpty { return }
    for number in notes { take(FootnoteCall(number), in: page.lowerBound..<start) }
    footnotes += body[start..<page.upperBound].marked(notes)
    taken += start..<page.upperBound
    call = FootnoteCall(call.number + notes.count)
  }

  /// The notes in turn at the foot of a page, and where they begin.
  private func numberedNotes(_ page: Range<Int>, calledIn first: Int) -> (numbers: [Int], start: Int) {
    var (numbers, start) = ([Int](), page.upperBound)
    let lastText = page.last { body[$0].bullet > 0 || isHeading(body[$0].text) } ?? page.lowerBound - 1
    for index in page where body[index].bullet == 0 && FootnoteCall.mayOpen(body[index]) {
      guard let opening = FootnoteCall.openingNumber(body[index].text),
        opening.number == call.number + numbers.count
      else { continue }
      let isAlone = opening.length == body[index].text.utf8.count
      if isAlone && index + 1 == page.upperBound { continue }  // a page number
      if start == page.upperBound {
        guard index > first, index > lastText else { continue }
        start = index
      }
      numbers.append(opening.number)
    }
    return (numbers, start)
  }

  /// A last block behind a blank line that seems too wide for the page, where the page calls a note.
  private func noteWithoutNumber(_ page: Range<Int>, calledIn first: Int) -> Int? {
    guard page.count > Self.longestNote else { return nil }
    guard let start = page.suffix(Self.longestNote).last(where: { body[$0].gap ?? 0 > 1 }), first < start else {
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
    /// The notes called so far, from the next on, and the call of the one behind them.
    var (start, called, following) = (0, 0, call)
    for index in body.indices {
      if index > 0, body[index - 1].page != body[index].page { (start, called, following) = (index, 0, call) }
      if following.isMade(in: body[index]) {
        called += 1
        following = FootnoteCall(following.number + 1)
      }
      if body[index].bullet == 0, called > 0, FootnoteCall.mayOpen(body[index]),
        FootnoteCall.openingNumber(body[index].text)?.number == call.number
      {
        footnotes += body[index...index].marked([call.number])
        called -= 1
        take(call, in: start..<index)
        taken.append(index)
        body[index].signs = []  // no call of a later note is looked for in it
        call = FootnoteCall(call.number + 1)
      }
    }
  }

  // MARK: Calls

  /// Takes a call out of the first of some lines that makes it.
  private mutating func take(_ call: FootnoteCall, in lines: Range<Int>) {
    for index in lines {
      guard let (text, isAtEnd) = call.taken(from: body[index]) else { continue }
      body[index].text = text
      body[index].endsInMark = isAtEnd
      body[index].marks.append(String(call.number))
      body[index].measure()
      return
    }
  }

  /// A note whose number was printed after it, below the signatures: its call goes out of the letter all the same.
  private mutating func takeLateCalls() {
    guard let end = body.lastIndex(where: { $0.text.begins(with: "Yours ") }),
      let number = numberAlone(from: end)
    else { return }
    let start = body.firstIndex { $0.page >= body[end].page - 1 } ?? 0
    take(FootnoteCall(number), in: start..<end)
  }

  /// The first number alone on its line that is no note's so far.
  private func numberAlone(from start: Int) -> Int? {
    for index in start..<body.count {
      if let opening = FootnoteCall.openingNumber(body[index].text), opening.number >= call.number,
        opening.length == body[index].text.utf8.count
      {
        return opening.number
      }
    }
    return nil
  }
}
