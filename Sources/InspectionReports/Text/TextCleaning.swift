extension SourceText {
  /// Decodes, cleans and cuts a report into lines, in one pass over its bytes.
  ///
  /// Line ends are LF, CR LF or CR. Spaces of every kind become a space; zero-width and direction marks
  /// and soft hyphens go, but for a soft hyphen at the end of a line, which says that a word goes on;
  /// control characters become a space and are counted.
  ///
  /// - Throws: what `TextDecoding.decode` throws.
  init(_ raw: [UInt8]) throws(ReadingError) {
    self = Self.clean(try TextDecoding.decode(raw))
    if lines.isEmpty { throw .empty }
  }

  private static func clean(_ decoded: DecodedText) -> SourceText {
    decoded.bytes.withUnsafeBufferPointer { bytes in
      var cleaner = TextCleaner(bytes)
      cleaner.run()
      return SourceText(
        bytes: cleaner.clean, lines: cleaner.lines, lineCount: cleaner.lineCount,
        // A form feed behind the last line ends a page and begins none.
        pages: cleaner.page > 1 ? cleaner.lines.last?.page : nil,
        encoding: decoded.encoding, undecodable: decoded.undecodable, controls: cleaner.controls)
    }
  }
}

private struct TextCleaner {
  let raw: UnsafeBufferPointer<UInt8>
  var clean: [UInt8] = []
  var lines: [TextLine] = []
  var lineCount = 0
  var page = 1
  var controls = 0
  private var lineStart = 0
  private var blankAbove = false
  private var pageAbove = false

  init(_ raw: UnsafeBufferPointer<UInt8>) {
    self.raw = raw
    clean.reserveCapacity(raw.count + 1)
    lines.reserveCapacity(raw.count / 64)
  }

  mutating func run() {
    var index = 0
    var runStart = 0
    let classes = ByteClass.of
    while true {
      index = raw.endOfPlainText(from: index)
      if index == raw.count { break }
      let kind = classes[Int(raw[index])]
      if kind == .other || kind == .space {
        index += 1
        continue
      }
      if kind == .special, isPunctuation(at: index) {
        index += 3
        continue
      }
      clean.append(contentsOf: UnsafeBufferPointer(rebasing: raw[runStart..<index]))
      index += clean(kind, at: index)
      runStart = index
    }
    clean.append(contentsOf: UnsafeBufferPointer(rebasing: raw[runStart...]))
    if raw.last != 0x0A && raw.last != 0x0D && !raw.isEmpty { endLine() }
  }

  /// A quotation mark, dash, bullet or ellipsis (U+2010 to U+2027), as most characters of several bytes are: it stays.
  private func isPunctuation(at index: Int) -> Bool {
    index + 2 < raw.count && raw[index] == 0xE2 && raw[index + 1] == 0x80 && 0x90...0xA7 ~= raw[index + 2]
  }

  /// Deals with the byte that is no plain text and gives how many bytes it took.
  private mutating func clean(_ kind: ByteClass, at index: Int) -> Int {
    switch kind {
    case .lineFeed:
      endLine()
    case .carriageReturn:
      endLine()
      return index + 1 < raw.count && raw[index + 1] == 0x0A ? 2 : 1
    case .formFeed:
      endFragment()
      page += 1
      pageAbove = true
    case .special:
      return cleanSpecial(at: index)
    case .control:
      controls += 1
      clean.append(0x20)
    case .other, .space:
      clean.append(raw[index])
    }
    return 1
  }

  /// A sequence of several bytes that may be a space or invisible.
  private mutating func cleanSpecial(at index: Int) -> Int {
    let second = index + 1 < raw.count ? raw[index + 1] : 0
    if raw[index] == 0xC2 {
      switch second {
      case 0xA0: clean.append(0x20)
      case 0xAD: if isLineEnd(after: index + 2) { clean += SoftHyphen.bytes }
      case 0x80..<0xA0:
        controls += 1
        clean.append(0x20)
      default: clean += [0xC2, second]
      }
      return 2
    }
    let third = index + 2 < raw.count ? raw[index + 2] : 0
    switch (raw[index], second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F):
      clean.append(0x20)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF):
      break
    default:
      clean += [raw[index], second, third]
    }
    return 3
  }

  private func isLineEnd(after index: Int) -> Bool {
    var index = index
    while index < raw.count, raw[index].isBlank { index += 1 }
    return index == raw.count || raw[index] == 0x0A || raw[index] == 0x0D
  }

  private mutating func endLine() {
    lineCount += 1
    if !endFragment(number: lineCount) { blankAbove = true }
  }

  private mutating func endFragment() {
    endFragment(number: lineCount + 1)
  }

  /// Notes the text since the last line end or form feed as a line, if there is any.
  @discardableResult
  private mutating func endFragment(number: Int) -> Bool {
    var (start, end, indent) = (lineStart, clean.count, 0)
    while start < end, clean[start].isBlank {
      indent = clean[start] == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
      start += 1
    }
    while end > start, clean[end - 1].isBlank { end -= 1 }
    clean.append(0x0A)
    lineStart = clean.count
    if start == end { return false }
    let gap: Gap = pageAbove ? .page : blankAbove ? .blank : .none
    lines.append(TextLine(number: number, page: page, start: start, end: end, indent: indent, gap: gap))
    (blankAbove, pageAbove) = (false, false)
    return true
  }
}

/// U+00AD, which some extractors leave where the printed line broke a word.
enum SoftHyphen {
  static let bytes: [UInt8] = [0xC2, 0xAD]
}
