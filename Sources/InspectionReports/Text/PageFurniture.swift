/// Takes page furniture out of a text: running headers and footers and page numbers, wherever they fall,
/// also in the middle of a paragraph.
///
///     staff should record the name of the
///
///     Review of health services in Marlhaven        <- stands beside many page numbers: running header
///       Page 16 of 24                               <- page number
///     adult who came with the child.                <- gap .page: the paragraph may go on
///
/// A line is furniture on the evidence of pages alone: it prints a page number, or it stands again and again beside
/// page numbers or form feeds, or at even distances over the whole text.
struct PageFurniture {
  /// The lines that belong to the report, their gaps set to `.page` where furniture stood.
  private(set) var lines: [TextLine]
  /// The lines that are furniture.
  private(set) var furniture: [TextLine] = []
  /// The printed page numbers: the index in `lines` of the next line of text, and what is printed.
  private(set) var printed: [(index: Int, page: PrintedPageNumber)] = []

  private let bytes: [UInt8]

  init(of text: SourceText) {
    bytes = text.bytes
    lines = text.lines
    var numbers = lines.map { PrintedPageNumber(bytes, $0) }
    dropBareNumbersThatAreNone(&numbers)
    var isFurniture = numbers.map { $0 != nil }
    markEvenlySpread(&isFurniture, over: text.lineCount)
    for _ in 0..<Self.deepestHeader { markRepeatedNeighbours(&isFurniture) }
    take(isFurniture, numbers)
    markPageTops()
  }

  /// Running headers of more lines than this have not been seen ("Care Quality" / "Commission" is two).
  private static let deepestHeader = 3
  /// Longer lines are text.
  private static let longestHeader = 140

  /// A number alone on a line is a page number at a page break, or as one of three that count up.
  private func dropBareNumbersThatAreNone(_ numbers: inout [PrintedPageNumber?]) {
    let bare = numbers.indices.filter { numbers[$0]?.isBare == true }
    for (place, index) in bare.enumerated() {
      let atBreak = lines[index].gap == .page || (index + 1 < lines.count && lines[index + 1].gap == .page)
      let number = numbers[index]?.number ?? 0
      func isNumber(_ step: Int) -> Bool {
        bare.indices.contains(place + step) && numbers[bare[place + step]]?.number == number + step
      }
      let counts = isNumber(1) && (isNumber(2) || isNumber(-1)) || isNumber(-1) && isNumber(-2)
      if !atBreak && !counts && !isBesideSpokenNumber(index, numbers) { numbers[index] = nil }
    }
  }

  private func isBesideSpokenNumber(_ index: Int, _ numbers: [PrintedPageNumber?]) -> Bool {
    [index - 1, index + 1].contains { numbers.indices.contains($0) && numbers[$0]?.isBare == false }
  }

  /// A line that stands twice or more beside other furniture, or at every third form feed, is a running header.
  private func markRepeatedNeighbours(_ isFurniture: inout [Bool]) {
    var beside: [UInt64: [Int]] = [:]
    var atBreak: [UInt64: [Int]] = [:]
    var breaks = 0
    for index in lines.indices {
      if lines[index].gap == .page { breaks += 1 }
      guard !isFurniture[index], mayBeHeader(lines[index]) else { continue }
      if index > 0 && isFurniture[index - 1] || index + 1 < lines.count && isFurniture[index + 1] {
        beside[hash(lines[index]), default: []].append(index)
      } else if lines[index].gap == .page || index + 1 < lines.count && lines[index + 1].gap == .page {
        atBreak[hash(lines[index]), default: []].append(index)
      }
    }
    for indices in beside.values where indices.count > 1 {
      for index in indices { isFurniture[index] = true }
    }
    for indices in atBreak.values where indices.count > 1 && indices.count * 3 >= breaks {
      for index in indices { isFurniture[index] = true }
    }
  }

  /// A short line that comes again at even distances from the beginning of the text to its end is a running header or
  /// footer. A number in it may differ, if it counts up as pages do; what stands in parentheses is text.
  private func markEvenlySpread(_ isFurniture: inout [Bool], over lineCount: Int) {
    var places: [UInt64: [Int]] = [:]
    for index in linesThatBeginAlike() where !isFurniture[index] && hasWord(lines[index]) {
      places[hash(lines[index], withoutNumbers: true), default: []].append(index)
    }
    for indices in places.values where indices.count >= Self.fewestPages {
      let stops = [0] + indices.map { lines[$0].number } + [lineCount]
      let distances = zip(stops.dropFirst(), stops).map { $0 - $1 }
      let between = distances.dropFirst().dropLast().sorted()
      let median = between[between.count / 2]
      guard areSameOrCountUp(indices) else { continue }
      if distances.allSatisfy({ $0 <= median * 2 }) && between.allSatisfy({ $0 * 2 >= median }) && median >= 8 {
        for index in indices { isFurniture[index] = true }
      }
    }
  }

  /// The short lines whose first letters several lines have: nearly all lines of a report have their own, and are not
  /// looked at further.
  private func linesThatBeginAlike() -> [Int] {
    let short = lines.indices.filter { lines[$0].count <= Self.longestHeader }
    var counts = [UInt8](repeating: 0, count: 4096)
    let beginnings = short.map { LineBeginning(bytes, lines[$0]).shortHash }
    for beginning in beginnings where counts[beginning] < Self.fewestPages { counts[beginning] += 1 }
    return zip(short, beginnings).filter { counts[$0.1] >= Self.fewestPages }.map(\.0)
  }

  private func areSameOrCountUp(_ indices: [Int]) -> Bool {
    if Set(indices.map { hash(lines[$0]) }).count == 1 { return true }
    let numbers = indices.map { index in
      bytes[lines[index].start..<lines[index].end].reduce(0) {
        $1.isDigit ? ($0 * 10 + Int($1 & 0x0F)) % 1_000_000 : $0
      }
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// More than numbers and stops, and not all in parentheses.
  private func hasWord(_ line: TextLine) -> Bool {
    let text = bytes[line.start..<line.end]
    let first = text.first { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }
    return first != UInt8(ascii: "(") && text.count(where: \.isLetter) > 3
  }

  /// Fewer repeats at even distances may be chance.
  private static let fewestPages = 4

  /// Headers beside page numbers are short, begin with a capital and do not end like a sentence.
  private func mayBeHeader(_ line: TextLine) -> Bool {
    guard line.count <= Self.longestHeader, bytes[line.start].isUppercase else { return false }
    switch bytes[line.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return false
    default: return true
    }
  }

  /// FNV-1a over the text of a line; with numbers left out, lines that differ only in them are the same.
  private func hash(_ line: TextLine, withoutNumbers: Bool = false) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in bytes[line.start..<line.end] where !withoutNumbers || !byte.isDigit {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      return hash
    }
  }

  private mutating func take(_ isFurniture: [Bool], _ numbers: [PrintedPageNumber?]) {
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    var afterFurniture = false
    for (index, var line) in lines.enumerated() {
      if isFurniture[index] {
        furniture.append(line)
        if let number = numbers[index] { printed.append((kept.count, number)) }
        afterFurniture = true
      } else {
        if afterFurniture { line.gap = .page }
        afterFurniture = false
        kept.append(line)
      }
    }
    lines = kept
  }

  /// Some extractors write a form feed as one space before the first line of the page: a line one column
  /// further in than the body, alone, directly under the line before it.
  private mutating func markPageTops() {
    let body = bodyIndent()
    for index in lines.indices where lines[index].indent == body + 1 && lines[index].gap == .none {
      let before = index > 0 ? lines[index - 1].indent : body
      let after = index + 1 < lines.count ? lines[index + 1].indent : body
      if before != body + 1 && after != body + 1 { lines[index].gap = .page }
    }
  }

  private func bodyIndent() -> Int {
    var counts = [Int](repeating: 0, count: 64)
    for line in lines where line.indent < counts.count { counts[line.indent] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 0
  }
}
