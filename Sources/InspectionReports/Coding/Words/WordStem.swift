/// A word without its ending: `visitors`, `visitor` -> visitor; `agencies` -> agency; `planned` -> plan; `nurse` -> nurs.
///
/// A light rule for English: only words of four letters or more that begin with a letter change, and what it gets wrong
/// (care, caring) a line `same` of the vocabulary mends. The stem is a beginning of the word, so that no letters are copied.
struct WordStem: Equatable {
  /// Letters that stay.
  var count: Int
  /// Whether the last of them, an "i", stands for "y": `agenci(es)`.
  var lastIsY = false

  /// The stem of a word of ASCII letters and digits, in small letters or with capitals.
  @inline(__always)  // most words have no ending
  init(_ bytes: Span<UInt8>, at start: Int, count: Int) {
    self.count = count
    guard count >= 4, !bytes[start].isDigit, Self.mayEnd(Self.letter(bytes, start, count - 1)) else { return }
    cutEndings(bytes, start)
  }

  @inline(never)
  private mutating func cutEndings(_ bytes: Span<UInt8>, _ start: Int) {
    cutPlural(bytes, start)
    if lastIsY { return }
    cutVerbEnding(bytes, start)
    // A final "e": service, servic(ing). Short words keep it: care, late.
    if self.count > 4, Self.letter(bytes, start, self.count - 1) == UInt8(ascii: "e") { self.count -= 1 }
  }

  /// Whether a letter is the last of an ending: -s, -ed, -ing, -e.
  private static func mayEnd(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "e"): true
    default: false
    }
  }

  /// agencies -> agency; processes, churches, boxes -> process, church, box; visitors -> visitor; but crisis, status, access.
  private mutating func cutPlural(_ bytes: Span<UInt8>, _ start: Int) {
    guard Self.letter(bytes, start, count - 1) == UInt8(ascii: "s") else { return }
    let (third, before) = (Self.letter(bytes, start, count - 3), Self.letter(bytes, start, count - 2))
    switch before {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"):
      return
    case UInt8(ascii: "e") where third == UInt8(ascii: "i") && count > 4:
      count -= 2
      lastIsY = true
    case UInt8(ascii: "e") where Self.isHissing(third, after: Self.letter(bytes, start, count - 4)):
      count -= 2
    default:
      count -= 1
    }
  }

  /// Whether letters before "es" are "ss", "sh", "ch" or "x".
  private static func isHissing(_ letter: UInt8, after before: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "x"): true
    case UInt8(ascii: "s"): before == UInt8(ascii: "s")
    case UInt8(ascii: "h"): before == UInt8(ascii: "s") || before == UInt8(ascii: "c")
    default: false
    }
  }

  /// visiting, visited -> visit; planning -> plan; but need (no vowel is left), and fell, miss, buzz keep their letters.
  private mutating func cutVerbEnding(_ bytes: Span<UInt8>, _ start: Int) {
    let last = Self.letter(bytes, start, count - 1)
    let isIng =
      last == UInt8(ascii: "g") && Self.letter(bytes, start, count - 2) == UInt8(ascii: "n")
      && Self.letter(bytes, start, count - 3) == UInt8(ascii: "i")
    let isEd = last == UInt8(ascii: "d") && Self.letter(bytes, start, count - 2) == UInt8(ascii: "e")
    guard isIng || isEd else { return }
    let left = count - (isIng ? 3 : 2)
    guard left >= 3, Self.hasVowel(bytes, start, left) else { return }
    count = left
    let end = Self.letter(bytes, start, left - 1)
    guard left > 3, end == Self.letter(bytes, start, left - 2) else { return }
    if end != UInt8(ascii: "l"), end != UInt8(ascii: "s"), end != UInt8(ascii: "z") { count -= 1 }
  }

  private static func hasVowel(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Bool {
    for offset in 0..<count {
      switch letter(bytes, start, offset) {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }

  /// The letter at a place, small; digits have the bit of small letters already.
  private static func letter(_ bytes: Span<UInt8>, _ start: Int, _ offset: Int) -> UInt8 {
    bytes[start + offset] | 0x20
  }
}
