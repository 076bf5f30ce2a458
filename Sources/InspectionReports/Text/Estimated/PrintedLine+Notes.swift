extension ArraySlice<PrintedLine> {
  /// The lines of notes with their numbers as marks. A number alone on its line belongs to the line below.
  func marked(_ numbers: [Int]) -> [PrintedLine] {
    var (result, waiting, numbers) = ([PrintedLine](), String?.none, numbers[...])
    for var line in self {
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
}
