/// The label that a box of a CLAS review begins with.
///
///     Case Example: A young person ...
///     Good Practice Example in Primary Care: A girl of 10 ...
///     Case study                                          <- alone on a line that stands apart
enum BoxLabel {
  /// The longest label, in bytes.
  private static let longest = 64

  /// Where the text after a label begins; nil where the stretch does not begin with a label.
  static func end(_ bytes: [UInt8], _ range: Range<Int>, standsApart: Bool) -> Int? {
    let scanner = ByteScanner(bytes, range)
    guard beginsLikeLabel(scanner) else { return nil }
    var stop = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + longest)
    while stop < limit, bytes[stop] != UInt8(ascii: ":"), bytes[stop] != UInt8(ascii: ".") { stop += 1 }
    let label = ByteScanner(bytes, range.lowerBound..<stop)
    guard label.find("example") != nil || label.find("study") != nil else { return nil }
    if stop < limit && bytes[stop] == UInt8(ascii: ":") { return stop + 1 }
    return standsApart && stop == range.upperBound ? stop : nil
  }

  private static func beginsLikeLabel(_ scanner: ByteScanner) -> Bool {
    scanner.current.isUppercase && firstWords.contains { scanner.matches($0, at: scanner.position) }
  }

  private static let firstWords: [StaticString] = [
    "case ", "example", "good ", "best ", "practice ", "positive ", "effective ",
  ]
}
