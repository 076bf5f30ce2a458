/// The recommendations: groups, each with a heading that says who should act, and numbered recommendations.
///
///     2. Marl Valley CCG and Marlhaven Teaching          <- group 2, heading
///
///     Hospitals NHS Foundation Trust should ensure that: <- goes on, whatever the gap
///     2.1 next of kin are recorded                       <- recommendation 2.1
extension ClasReader {
  /// Takes a line of the recommendations, which may hold the starts of several.
  mutating func takeRecommendations(_ line: TextLine) {
    var rest = line
    let start = LineStart(bytes, line)
    var text =
      beginRecommendation(line, start) ?? beginGroup(line, start) ?? beginUnnumberedGroup(line, start)
      ?? goOn(line, start)
    while let next = nextStart(in: rest, from: text) {
      append(rest, text..<next.lead)
      rest.start = next.lead
      open(next.role, lead: next.lead..<next.text, of: rest)
      note(next.role)
      text = next.text
    }
    append(rest, text..<rest.end)
  }

  private mutating func note(_ role: ClasBlock.Role) {
    if case .group(let number) = role { lastGroup = number }
    if case .recommendation(let number) = role {
      lastRecommendation = number
      lastGroup = number.section.major
    }
  }

  private mutating func beginRecommendation(_ line: TextLine, _ start: LineStart) -> Int? {
    var scanner = ByteScanner(bytes, start.word..<line.end)
    guard let number = scanner.paragraphNumber(), number.section.minor == 0 else { return nil }
    guard scanner.endsNumber() else { return nil }
    let standsApart = start.isListItem || line.gap != .none
    guard comesNext(number) || standsApart, !isInsideParenthesis(line, at: line.start) else { return nil }
    let role = ClasBlock.Role.recommendation(number)
    dropLoneListMark()
    open(role, lead: start.text..<scanner.position, of: line)
    note(role)
    return scanner.position
  }

  private func comesNext(_ number: ParagraphNumber) -> Bool {
    if let last = lastRecommendation, number == last.next { return true }
    return number.paragraph == 1 && number.section.major == lastGroup
  }

  /// "2. Marl Valley CCG": the number of the next group, or of any where the line stands apart.
  private mutating func beginGroup(_ line: TextLine, _ start: LineStart) -> Int? {
    var scanner = ByteScanner(bytes, start.word..<line.end)
    guard let number = scanner.groupNumber() else { return nil }
    guard number == lastGroup + 1 || line.gap != .none && number > lastGroup else { return nil }
    open(.group(number), lead: start.text..<scanner.position, of: line)
    note(.group(number))
    return scanner.position
  }

  /// "NHS Marl CCG should:" without a number, apart from what is before it, heads the next group.
  private mutating func beginUnnumberedGroup(_ line: TextLine, _ start: LineStart) -> Int? {
    guard line.gap != .none, bytes[line.end - 1] == UInt8(ascii: ":"), bytes[start.word].isUppercase else {
      return nil
    }
    guard ByteScanner(bytes, start.word..<line.end).find(" should") != nil else { return nil }
    if case .group = blocks.last?.role { return nil }
    let role = ClasBlock.Role.group(lastGroup + 1)
    open(role, lead: start.text..<start.text, of: line)
    note(role)
    return start.text
  }

  /// A line that begins nothing goes on with the recommendation or heading before it.
  private mutating func goOn(_ line: TextLine, _ start: LineStart) -> Int {
    switch blocks.last?.role {
    case .recommendation, .group: break
    case .narrative where continuesBlock(line, start): break
    default: open(.narrative, lead: start.text..<start.text, of: line)
    }
    return start.text
  }

  /// Finds the next recommendation or group in the middle of a line, where an extractor joined paragraphs.
  private func nextStart(in line: TextLine, from: Int) -> (lead: Int, text: Int, role: ClasBlock.Role)? {
    guard lastGroup > 0 else { return nil }
    var index = from + 1
    while index < line.end {
      defer { index += 1 }
      guard bytes[index].isDigit, bytes[index - 1].isBlank, !isInsideParenthesis(line, at: index) else { continue }
      var scanner = ByteScanner(bytes, index..<line.end)
      let end = endOfText(before: index, from: from)
      let lead = end ?? index
      if let number = scanner.paragraphNumber() {
        guard comesNext(number), number.section.minor == 0 else { continue }
        guard scanner.isAtEnd || scanner.current.isBlank else { continue }
        scanner.skipBlanks()
        let word = ByteScanner(bytes, (scanner.isAtEnd ? startOfNextLine : scanner.position)..<bytes.count)
        guard end != nil || word.beginsWithCapitalisedWord else { continue }
        return (lead, scanner.position, .recommendation(number))
      }
      if let number = scanner.groupNumber(), number == lastGroup + 1, blocks.last?.role != .group(lastGroup) {
        return (lead, scanner.position, .group(number))
      }
    }
    return nil
  }
}

extension ByteScanner {
  /// Takes the number of a group with its point and blanks, before a capital letter: "2. Marl". Nil, and
  /// nothing taken, otherwise.
  fileprivate mutating func groupNumber() -> Int? {
    let start = position
    if let number = integer(), (1...99).contains(number), current == UInt8(ascii: "."), !peek(1).isDigit {
      position += 1
      let blanks = position
      skipMarks()
      if position > blanks, current.isUppercase { return number }
    }
    position = start
    return nil
  }
}
