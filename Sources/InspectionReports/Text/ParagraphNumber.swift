/// The number of a paragraph or recommendation. CLAS reviews number paragraphs as section.paragraph:
///
///     1.6       the sixth paragraph of section 1, Early help
///     5.3.18    the eighteenth of section 5.3, Training and supervision
struct ParagraphNumber: Equatable, Comparable, CustomStringConvertible {
  /// Two or three numbers: the section's, then the paragraph's.
  var section: SectionNumber
  var paragraph: Int

  /// The number of a section: `1`, or `5.3`.
  struct SectionNumber: Hashable, Comparable, CustomStringConvertible {
    var major: Int
    /// 0 where the section has one number.
    var minor = 0

    var description: String { minor == 0 ? String(major) : "\(major).\(minor)" }

    static func < (a: Self, b: Self) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  }

  var description: String { "\(section).\(paragraph)" }

  static func < (a: Self, b: Self) -> Bool { (a.section, a.paragraph) < (b.section, b.paragraph) }

  /// The number of the next paragraph of the section.
  var next: ParagraphNumber { ParagraphNumber(section: section, paragraph: paragraph + 1) }

  /// Whether this is the number that comes next: in the same section, or the first of a following one.
  func follows(_ last: ParagraphNumber?) -> Bool {
    guard let last else { return paragraph == 1 }
    if self == last.next { return true }
    guard paragraph == 1 else { return false }
    let (from, to) = (last.section, section)
    return to.major == from.major + 1 || (to.major == from.major && to.minor == from.minor + 1)
  }
}

extension ByteScanner {
  /// Takes what may stand after a paragraph's number, and the blanks: "1.1. ", "1.1) ", "1.1: ", "1.1** ". False
  /// where the number is part of something else.
  mutating func endsNumber() -> Bool {
    if current == UInt8(ascii: ".") || current == UInt8(ascii: ":") || current == UInt8(ascii: ")") {
      position += 1
    }
    guard isAtEnd || current.isBlank || current == UInt8(ascii: "*") else { return false }
    skipMarks()
    return true
  }

  /// A word such as "Midwives", not "NHS" or "WTE", which stand after quantities too.
  var beginsWithCapitalisedWord: Bool {
    current.isUppercase && !peek(1).isUppercase || current >= 0xC2
  }

  /// Takes the number of a paragraph: two or three whole numbers with points between, of at most two, three
  /// and three digits. Nil, and nothing taken, for anything else.
  mutating func paragraphNumber() -> ParagraphNumber? {
    guard current.isDigit else { return nil }  // most lines
    let start = position
    guard let first = numberPart(), first < 100, let second = nextPart() else {
      position = start
      return nil
    }
    guard current == UInt8(ascii: "."), peek(1).isDigit else {
      return ParagraphNumber(section: .init(major: first), paragraph: second)
    }
    guard let third = nextPart(), !(current == UInt8(ascii: ".") && peek(1).isDigit) else {
      position = start
      return nil
    }
    return ParagraphNumber(section: .init(major: first, minor: second), paragraph: third)
  }

  /// Takes a point and the number behind it.
  private mutating func nextPart() -> Int? {
    guard current == UInt8(ascii: "."), peek(1).isDigit else { return nil }
    position += 1
    return numberPart()
  }

  private mutating func numberPart() -> Int? {
    integer().flatMap { (1...999).contains($0) ? $0 : nil }
  }
}
