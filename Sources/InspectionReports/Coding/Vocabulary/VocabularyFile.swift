/// The lines of a vocabulary (see the head of Resources/vocabulary.txt for their forms), each told by its first word.
struct VocabularyFile {
  struct Row {
    enum Kind: Equatable {
      case heading(VocabularyLabel.Kind)
      case section, same
      case term(VocabularyTerm.Strength)
    }

    var kind: Kind
    /// From 1.
    var line: Int
    /// What follows the first word or sign, without blanks at its ends.
    var range: Range<Int>
  }

  /// The file, with room behind it (`WordHash.width`).
  let bytes: [UInt8]
  private(set) var rows: [Row] = []
  /// Whether the file adds to the built-in vocabulary: a line `extends built-in`.
  private(set) var extendsBuiltIn = false

  /// Whether it has a strong or weak term of any label.
  var hasTerms: Bool { rows.contains { $0.kind == .term(.strong) || $0.kind == .term(.weak) } }

  /// Whether it has a cue of judgement.
  var hasCues: Bool { rows.contains { $0.kind == .heading(.cue) } }

  /// The file with its cues alone, and the words that count as one, by which the cues are met.
  var cuesOnly: VocabularyFile {
    var (file, isCue) = (self, false)
    file.rows = rows.filter { row in
      if case .heading(let kind) = row.kind { isCue = kind == .cue }
      return isCue || row.kind == .same
    }
    return file
  }

  init(_ file: [UInt8]) throws(VocabularyFault) {
    guard String(validating: file, as: UTF8.self) != nil else {
      throw VocabularyFault(line: nil, problem: .notUTF8)
    }
    let bytes = file + [UInt8](repeating: 0, count: WordHash.width)
    self.bytes = bytes
    var (start, line) = (file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 0)
    let span = bytes.span
    while start < file.count {
      let end = span.place(of: 0x0A, in: start..<file.count)
      line += 1
      read(span, start..<end, line)
      start = end + 1
    }
  }

  /// The text of a row.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>, _ number: Int) {
    let range = Self.trimmed(bytes, line)
    guard !range.isEmpty, bytes[range.lowerBound] != UInt8(ascii: "#") else { return }
    if range.count == 16, Self.begins(bytes, range, "extends built-in") {
      extendsBuiltIn = true
      return
    }
    let (kind, count) = Self.opening(bytes, range)
    let content = Self.trimmed(bytes, (range.lowerBound + count)..<range.upperBound)
    rows.append(Row(kind: kind, line: number, range: content))
  }

  /// What a line is by its first word or sign, and the bytes of that.
  private static func opening(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Row.Kind, count: Int) {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "s"):
      if begins(bytes, range, "same ") { return (.same, 5) }
      if range.count == 4, begins(bytes, range, "same") { return (.same, 4) }
      if begins(bytes, range, "section:") { return (.section, 8) }
      if begins(bytes, range, "service "), hasBar(bytes, range) { return (.heading(.service), 8) }
    case UInt8(ascii: "t"):
      if begins(bytes, range, "theme "), hasBar(bytes, range) { return (.heading(.theme), 6) }
    case UInt8(ascii: "c"):
      if begins(bytes, range, "cue "), hasBar(bytes, range) { return (.heading(.cue), 4) }
    case UInt8(ascii: "?"):
      if begins(bytes, range, "? ") { return (.term(.weak), 2) }
    case UInt8(ascii: "-"):
      if begins(bytes, range, "- ") { return (.term(.exception), 2) }
    default: break
    }
    return (.term(.strong), 0)
  }

  private static func hasBar(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.place(of: UInt8(ascii: "|"), in: range) < range.upperBound
  }

  private static func begins(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[range.lowerBound + offset] != word.utf8Start[offset] { return false }
    return true
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
