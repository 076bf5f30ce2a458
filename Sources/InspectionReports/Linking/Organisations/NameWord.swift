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

  /// Of the word's letters in lower case (`LetterHash`): words are compared by it.
  var hash: UInt64
  /// Offsets into the UTF-8 of the text; a possessive "'s" is left out.
  var start: Int32
  var end: Int32
  var shape: Shape

  var isCapital: Bool { shape == .capital || shape == .acronym }
  var isWord: Bool { shape.rawValue < Shape.comma.rawValue }

  /// The hash of a word in lower case.
  static func hash(_ word: StaticString) -> UInt64 { LetterHash.of(word) }

  /// The words of a text, in one pass over its bytes.
  static func words(of text: String) -> [NameWord] {
    var text = text
    return text.withUTF8 { NameWordReader($0).words() }
  }
}
