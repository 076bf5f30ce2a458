/// A word of a text as names are compared by it: letters in lower case, no apostrophes, "&" as "and".
///
///     Alder Hey Children's NHS Trust, (AHC)  ->  alder hey children nhs trust , . ahc .
///
/// Hyphens, dashes and slashes part words and are no words. A comma is a word of its own, as a name may have one in
/// it. All other marks are stops, which no name goes over; but the point of "St." is none.
struct NameWord {
  enum Shape: UInt8 {
    /// Begins with a small letter or a digit.
    case plain
    /// Begins with a capital.
    case capital
    /// Has two capitals or more: `UHNM`, `NHS`, `DfE`.
    case acronym
    case comma, stop
  }

  /// FNV-1a of the word's letters in lower case: words are compared by it.
  var hash: UInt64
  /// Offsets into the UTF-8 of the text; a possessive "'s" is left out.
  var start: Int32
  var end: Int32
  var shape: Shape

  var isCapital: Bool { shape == .capital || shape == .acronym }
  var isWord: Bool { shape.rawValue < Shape.comma.rawValue }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// The hash of a word in lower case.
  static func hash(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { $0.reduce(seed) { ($0 ^ UInt64($1)) &* prime } }
  }

  /// The words of a text, in one pass over its bytes.
  static func words(of text: String) -> [NameWord] {
    var text = text
    let letters = Self.letters
    return text.withUTF8 { bytes in
      letters.withUnsafeBufferPointer { letters in
        var words: [NameWord] = []
        words.reserveCapacity(bytes.count / 5)
        var index = 0
        while index < bytes.count {
          if bytes[index] == 0x20 {
            index &+= 1
          } else if isLetter(bytes, index, letters) {
            words.append(word(bytes, &index, letters))
          } else {
            mark(bytes, &index, &words)
          }
        }
        return words
      }
    }
  }

  /// What each byte is in lower case where it is a letter or digit or beyond ASCII; 0 for every other.
  private static let letters: [UInt8] = (0...255).map { byte in
    let byte = UInt8(byte)
    return byte >= 0x80 || byte.isLetter || byte.isDigit ? byte.lowercased : 0
  }

  /// Letters and digits, and all beyond ASCII but general punctuation (U+2000 to U+203F).
  @inline(__always)
  private static func isLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    letters[Int(bytes[index])] != 0
      && !(bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80)
  }

  /// The bytes of the apostrophe that stands at a place: ', ‘ or ’; 0 where none does.
  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : 0
  }

  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ letters: UnsafeBufferPointer<UInt8>
  ) -> NameWord {
    let start = index
    var (hash, capitals, end) = (seed, 0, index)
    while index < bytes.count {
      // The bytes of one character stay together: the second byte of E2 80 xx never begins here.
      while index < bytes.count, isLetter(bytes, index, letters) {
        let small = letters[Int(bytes[index])]
        hash = (hash ^ UInt64(small)) &* prime
        if small != bytes[index] { capitals &+= 1 }
        index &+= 1
      }
      end = index
      if index == bytes.count || bytes[index] == 0x20 { break }
      let length = apostrophe(bytes, index)
      guard length > 0, index + length < bytes.count, isLetter(bytes, index + length, letters) else { break }
      let isPossessive =
        bytes[index + length].lowercased == UInt8(ascii: "s")
        && (index + length + 1 == bytes.count || !isLetter(bytes, index + length + 1, letters))
      index += length
      if isPossessive {
        index += 1
        break
      }
    }
    let shape: Shape = capitals > 1 ? .acronym : bytes[start].isUppercase ? .capital : .plain
    return NameWord(hash: hash, start: Int32(start), end: Int32(end), shape: shape)
  }

  /// Takes what is no word: adds "and" for "&", a comma, or a stop.
  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ words: inout [NameWord]
  ) {
    let start = index
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: " "), 0x09, 0x0A, UInt8(ascii: "-"), UInt8(ascii: "/"): return
    case UInt8(ascii: "&"):
      words.append(
        NameWord(hash: NameWords.and, start: Int32(start), end: Int32(index), shape: .plain))
      return
    case UInt8(ascii: ","):
      words.append(NameWord(hash: 0, start: Int32(start), end: Int32(index), shape: .comma))
      return
    case UInt8(ascii: "."):
      if let last = words.last, Int(last.end) == start, last.hash == NameWords.saint { return }
    case 0xE2:
      // General punctuation has three bytes; U+2010 to U+2015 are hyphens and dashes.
      let third = start + 2 < bytes.count ? bytes[start + 2] : 0
      index = min(bytes.count, start + 3)
      if (0x90...0x95).contains(third) { return }
    default: break
    }
    words.append(NameWord(hash: 0, start: Int32(start), end: Int32(index), shape: .stop))
  }
}

/// The words that names are taken apart by.
enum NameWords {
  static let and = NameWord.hash("and"), the = NameWord.hash("the"), saint = NameWord.hash("st")
  static let nhs = NameWord.hash("nhs"), foundation = NameWord.hash("foundation")
  static let trust = NameWord.hash("trust"), trusts = NameWord.hash("trusts")
  static let nhsft = NameWord.hash("nhsft"), ft = NameWord.hash("ft")
  static let ccg = NameWord.hash("ccg"), ccgs = NameWord.hash("ccgs")
  static let icb = NameWord.hash("icb"), icbs = NameWord.hash("icbs")
  static let clinical = NameWord.hash("clinical"), commissioning = NameWord.hash("commissioning")
  static let group = NameWord.hash("group"), groups = NameWord.hash("groups")
  static let integrated = NameWord.hash("integrated"), care = NameWord.hash("care"), board = NameWord.hash("board")
  static let hospital = NameWord.hash("hospital"), healthcare = NameWord.hash("healthcare")
  static let service = NameWord.hash("service"), university = NameWord.hash("university")
  static let health = NameWord.hash("health"), partnership = NameWord.hash("partnership")
  static let police = NameWord.hash("police"), crime = NameWord.hash("crime")

  /// Words that a name of a trust or commissioner may have or not: reports put them in and leave them out.
  static func isOptional(_ word: UInt64) -> Bool { word == nhs || word == foundation }

  /// Words read as one: plural slips, short forms, and two words for a police force.
  static let variants: [(of: UInt64, as: UInt64)] = [
    (NameWord.hash("hospitals"), hospital), (NameWord.hash("services"), service),
    (NameWord.hash("childrens"), NameWord.hash("children")), (NameWord.hash("constabulary"), police),
    (nhsft, trust), (ft, trust),
  ]

  /// Words that join the words of a name and have no capital.
  static let joining: Set<UInt64> = [
    and, the, NameWord.hash("of"), NameWord.hash("on"), NameWord.hash("for"), NameWord.hash("upon"),
    NameWord.hash("under"), NameWord.hash("in"), NameWord.hash("with"),
  ]

  /// Words that make another place of the place after them: "North" before "Staffordshire".
  static let qualifying: Set<UInt64> = Set(
    [
      "north", "south", "east", "west", "northern", "southern", "eastern", "western", "mid", "central", "greater",
      "upper", "lower", "new", "great",
    ].map { NameWord.hash($0) })
}
