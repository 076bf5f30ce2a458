/// The running headers and footers among the outermost lines of pages: the same words at the same height of the page, on
/// a good part of the pages.
///
///     Marlhaven joint inspection         on each page
///     Marlhaven joint inspection | 4     on each page with its number
///
/// A heading that happens to begin three pages stands on few of them, or at other heights, or the caller knows it.
struct RunningLines {
  /// The numbers of the lines.
  private(set) var numbers: Set<Int> = []

  /// What stands on fewer pages may be chance.
  private static let fewestPages = 3
  /// One page in so many has the line at least: headers of left and right pages may differ, and the first pages may have
  /// none.
  private static let leastShare = 3
  /// Lines at one height of their pages differ by no more than this, in points; two lines of text are 12 apart at least.
  private static let sameHeight = 3.0
  /// Longer lines are text.
  private static let longest = 140

  init(_ pages: [PageEdges], isHeading: (String) -> Bool) {
    var places: [String: [PrintedLine]] = [:]
    for line in pages.flatMap(\.outermost) {
      if let words = Self.words(of: line) { places[words, default: []].append(line) }
    }
    for lines in places.values where lines.count >= Self.fewestPages {
      guard !isHeading(lines[0].text) else { continue }
      for group in Self.groupedByHeight(lines) where Self.isRunning(group, of: pages.count) {
        numbers.formUnion(group.map(\.number))
      }
    }
  }

  /// The text of a line without its digits; nil where it is no header: an item of a list, a long line, a number.
  private static func words(of line: PrintedLine) -> String? {
    guard line.bullet == 0, line.text.utf8.count <= longest, line.text.contains(where: \.isLetter) else {
      return nil
    }
    return String(decoding: line.text.utf8.filter { !$0.isDigit }, as: UTF8.self)
  }

  private static func groupedByHeight(_ lines: [PrintedLine]) -> [[PrintedLine]] {
    var groups: [[PrintedLine]] = []
    var top: Double?
    for line in lines.sorted(by: { ($0.bottom, $0.number) < ($1.bottom, $1.number) }) {
      if let top, line.bottom - top <= sameHeight {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
        top = line.bottom
      }
    }
    return groups
  }

  private static func isRunning(_ group: [PrintedLine], of pages: Int) -> Bool {
    let own = Set(group.map(\.page))
    guard own.count >= fewestPages, own.count * leastShare >= pages else { return false }
    return Set(group.map(\.text)).count == 1 || !group.contains { Sentence.isComplete($0.text) } && countUp(group)
  }

  /// The number at the end of each line, or at its beginning, goes up with the pages.
  private static func countUp(_ group: [PrintedLine]) -> Bool {
    let atEnd = group.map { line in step(line.text.utf8.reversed().prefix(while: \.isDigit).reversed(), line) }
    let atBeginning = group.map { line in step(line.text.utf8.prefix(while: \.isDigit), line) }
    return [atEnd, atBeginning].contains { $0[0] != nil && Set($0).count == 1 }
  }

  /// How far a number is from that of its page; nil where there is none.
  private static func step(_ digits: some Sequence<UInt8>, _ line: PrintedLine) -> Int? {
    Int(String(decoding: Array(digits), as: UTF8.self)).map { $0 - line.page }
  }
}
