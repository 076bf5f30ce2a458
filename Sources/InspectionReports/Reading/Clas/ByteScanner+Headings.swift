/// The parts of a heading of a CLAS review, taken at the cursor.
extension ByteScanner {
  /// Takes a section's number with its point and blanks: "1. ", "5.3 ". Nil, and nothing taken, otherwise.
  mutating func sectionNumber() -> ParagraphNumber.SectionNumber? {
    let start = position
    guard let major = integer(), (1...99).contains(major) else {
      position = start
      return nil
    }
    var number = ParagraphNumber.SectionNumber(major: major)
    if current == UInt8(ascii: "."), peek(1).isDigit {
      position += 1
      number.minor = integer() ?? 0
    }
    if current == UInt8(ascii: ".") { position += 1 }
    guard current.isBlank || current == UInt8(ascii: "*") else {
      position = start
      return nil
    }
    skipBlanks()
    return number
  }

  /// Skips marks of emphasis.
  mutating func skipEmphasis() {
    while current == UInt8(ascii: "*") || current == UInt8(ascii: "_") { position += 1 }
  }

  /// Skips blanks and marks of emphasis.
  mutating func skipMarks() {
    while current.isBlank || current == UInt8(ascii: "*") || current == UInt8(ascii: "_") { position += 1 }
  }

  /// Takes the longest heading that stands at the cursor.
  mutating func clasHeading() -> ClasHeading? {
    guard ClasHeading.mayBegin(with: current, peek(1)) else { return nil }
    let first = current.lowercased
    for heading in ClasHeading.allCases where heading.pattern.utf8Start[0] == first {
      if let end = matchHeading(heading.pattern, at: position) {
        position = end
        return heading
      }
    }
    return nil
  }

  /// Compares a heading's pattern with the text; gives where the text of it ends.
  private func matchHeading(_ pattern: StaticString, at start: Int) -> Int? {
    var index = start
    for offset in 0..<pattern.utf8CodeUnitCount {
      guard index < range.upperBound else { return nil }
      let expected = pattern.utf8Start[offset]
      let byte = bytes[index].lowercased
      switch expected {
      case UInt8(ascii: " "):
        guard byte.isBlank || byte == UInt8(ascii: "-") else { return nil }
        index += 1
        while index < range.upperBound, bytes[index].isBlank { index += 1 }
      case UInt8(ascii: "'") where byte == 0xE2:
        guard matches("’", at: index) || matches("‘", at: index) else { return nil }
        index += 3
      case UInt8(ascii: "&") where byte == UInt8(ascii: "a"):
        guard matches("and", at: index) else { return nil }
        index += 3
      default:
        guard byte == expected else { return nil }
        index += 1
      }
    }
    return index
  }
}
