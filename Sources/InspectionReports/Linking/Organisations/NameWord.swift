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
  let hash: UInt64
  /// Offset into the UTF-8 of the text.
  let start: Int32
  /// The length in bytes and, in the lowest bits, the shape: in 16 bytes the thousands of words of a report stay near the processor.
  private let lengthAndShape: UInt32

  private static let bitsOfShape: UInt32 = 3
  private static let longest: UInt32 = .max >> bitsOfShape

  init(hash: UInt64, start: Int32, end: Int32, shape: Shape) {
    (self.hash, self.start) = (hash, start)
    let length = min(UInt32(truncatingIfNeeded: end &- start), Self.longest)
    lengthAndShape = length << Self.bitsOfShape | UInt32(shape.rawValue)
  }

  /// Offset behind the word; a possessive "'s" is left out.
  var end: Int32 { start &+ Int32(truncatingIfNeeded: lengthAndShape >> Self.bitsOfShape) }
  var shape: Shape { Shape(rawValue: UInt8(lengthAndShape & 7)) ?? .stop }

  var isCapital: Bool { shape == .capital || shape == .acronym }
  var isWord: Bool { lengthAndShape & 7 < UInt32(Shape.comma.rawValue) }

  /// The hash of a word in lower case.
  static func hash(_ word: StaticString) -> UInt64 { LetterHash.of(word) }

  /// The words of a text, in one pass over its bytes.
  static func words(of text: String) -> [NameWord] {
    var text = text
    return text.withUTF8 { NameWordReader($0).words() }
  }
}
