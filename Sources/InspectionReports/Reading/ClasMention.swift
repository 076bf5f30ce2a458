/// How the first lines of a text speak of a CLAS review, if they do.
enum ClasMention {
  /// A line begins with the title of such a review.
  case title
  /// The words stand there that the summary of each review begins with.
  case introduction

  /// Both go on from these words.
  private static let beginning = SkipSearch("review of health services ")

  /// Looks through lines, which stand in their order in the bytes.
  init?(_ source: [UInt8], _ lines: ArraySlice<TextLine>) {
    guard let first = lines.first, let last = lines.last else { return nil }
    var isIntroduced = false
    let isTitled = source.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<last.end])
      var (place, index, wordOfLine) = (first.start, lines.startIndex, (line: -1, start: 0))
      while let found = Self.beginning.firstPlace(in: bytes, from: place) {
        while lines[index].end <= found { index += 1 }
        let rest = found + Self.beginning.words.utf8CodeUnitCount
        if bytes.matches(letters: "in safeguarding", at: rest) { isIntroduced = true }
        // Asked once for a line, however often the words stand in it.
        if wordOfLine.line != index { wordOfLine = (index, LineStart(source, lines[index]).word) }
        if wordOfLine.start == found, bytes.matches(letters: "for children looked after", at: rest) { return true }
        place = found + 1
      }
      return false
    }
    guard isTitled || isIntroduced else { return nil }
    self = isTitled ? .title : .introduction
  }
}
