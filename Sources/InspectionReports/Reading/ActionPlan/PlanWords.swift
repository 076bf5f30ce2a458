/// The words of a text, with and without the punctuation around them, as names are looked for in them.
///
///     the Trust's "wards" (OECT),  ->  words   the  Trust's  "wards"  (OECT),
///                                      tokens  the  Trust    wards    OECT
struct PlanWords {
  /// What one look at the bytes of a word says.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// The token begins with a capital.
    static let isCapitalised = Marks(rawValue: 1)
    /// The token has two capitals, as abbreviations have, or letters beyond ASCII, which may be some.
    static let mayBeAbbreviation = Marks(rawValue: 2)
    /// Punctuation ends the word: no name goes on behind it.
    static let closes = Marks(rawValue: 4)
    /// The word begins with a parenthesis.
    static let isInParentheses = Marks(rawValue: 8)
  }

  private struct Word {
    var range: Range<Int32>
    var token: Range<Int32>
    /// Of the token's letters.
    var hash: UInt64
    var marks: Marks
  }

  private let text: String
  private var words: [Word] = []

  /// Cuts a text at its spaces.
  init(_ text: String) {
    self.text = text
    words = text.withBytes(Self.words)
  }

  var count: Int { words.count }

  /// A word as printed.
  func word(_ index: Int) -> Substring { substring(words[index].range) }

  /// A word without the punctuation around it and without the "'s" of possession.
  func token(_ index: Int) -> Substring { substring(words[index].token) }

  /// A token as sets of words are asked for it.
  func hash(_ index: Int) -> UInt64 { words[index].hash }

  func marks(_ index: Int) -> Marks { words[index].marks }

  /// The words of a name, a blank between them, without the punctuation before the first and around the last.
  func name(_ range: ClosedRange<Int>) -> String {
    let (first, last) = (words[range.lowerBound], words[range.upperBound])
    let capacity = range.reduce(0) { $0 + words[$1].range.count + 1 }
    return text.withBytes { bytes in
      String(unsafeUninitializedCapacity: capacity) { buffer in
        var count = 0
        for index in range {
          if index > range.lowerBound {
            buffer[count] = 0x20
            count += 1
          }
          let start = index == range.lowerBound ? first.token.lowerBound : words[index].range.lowerBound
          let word = index == range.upperBound ? last.token : start..<words[index].range.upperBound
          count = buffer[count...].update(fromContentsOf: bytes[Int(word.lowerBound)..<Int(word.upperBound)])
        }
        return count
      }
    }
  }

  private func substring(_ range: Range<Int32>) -> Substring {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: Int(range.lowerBound))
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  /// Lends the bytes of a word.
  @inline(__always)
  func withWord<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withBytes(words[index].range, body)
  }

  /// Lends the bytes of a token.
  @inline(__always)
  func withToken<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withBytes(words[index].token, body)
  }

  @inline(__always)
  private func withBytes<Result>(_ range: Range<Int32>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.withBytes { body(UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)])) }
  }

  // MARK: Cutting

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 5)
    for range in WordRanges(bytes) where !range.isEmpty { words.append(word(bytes, range)) }
    return words
  }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word {
    let token = token(bytes, range)
    let letters = PlanLetters(bytes, token)
    var marks = letters.haveCapitals ? Marks.mayBeAbbreviation : []
    if let first = token.first, isCapital(bytes, first..<token.upperBound) { marks.insert(.isCapitalised) }
    if PunctuationMark.closes(bytes, range) { marks.insert(.closes) }
    if bytes[range.lowerBound] == UInt8(ascii: "(") { marks.insert(.isInParentheses) }
    return Word(
      range: Int32(range.lowerBound)..<Int32(range.upperBound),
      token: Int32(token.lowerBound)..<Int32(token.upperBound), hash: letters.hash, marks: marks)
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    if first < 0x80 { return first.isUppercase }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self).first?.isUppercase == true
  }

  /// "Trust's" -> Trust; "(OECT)," -> OECT.
  private static func token(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while let length = PunctuationMark.opening(bytes, start..<end) { start += length }
    while let length = PunctuationMark.closing(bytes, start..<end) { end -= length }
    guard end > start, bytes[end - 1] == UInt8(ascii: "s") else { return start..<end }
    return start..<(end - 1 - (PunctuationMark.apostrophe(bytes, start..<(end - 1)) ?? -1))
  }
}
