/// The numbers of a citation, with all between two that "to" or a dash joins.
extension CitationScanner {
  /// Takes a list of numbers; nil where none follows.
  func numbers(_ scanner: inout ByteScanner) -> [String]? {
    var numbers: [String] = []
    var end = scanner.position
    var last: ParagraphNumber?
    while true {
      let isRange = last != nil && skipRangeMark(&scanner)
      skipSeparators(&scanner)
      guard let number = scanner.paragraphNumber() else { break }
      if isRange, let last, number.section == last.section, number.paragraph > last.paragraph {
        let between = (last.paragraph + 1)..<min(number.paragraph, last.paragraph + Self.longestRange)
        numbers += between.map { ParagraphNumber(section: last.section, paragraph: $0).description }
      }
      numbers.append(number.description)
      last = number
      end = scanner.position
    }
    scanner.position = end
    return numbers.isEmpty ? nil : numbers
  }

  /// No group of recommendations has more.
  private static let longestRange = 40

  /// "to" or a dash between two numbers.
  private func skipRangeMark(_ scanner: inout ByteScanner) -> Bool {
    scanner.skipBlanks()
    return scanner.skip("to ") || scanner.skip("–") || scanner.skip("-")
  }

  private func skipSeparators(_ scanner: inout ByteScanner) {
    while true {
      scanner.skipBlanks()
      switch scanner.current {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "/"):
        scanner.position += 1
      default: if !scanner.skip("and ") { return }
      }
    }
  }
}
