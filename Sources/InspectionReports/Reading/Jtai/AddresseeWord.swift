/// A word of an addressee with what it may be, looked up once.
struct AddresseeWord {
  /// As printed: "(Chair),"
  let text: Substring
  /// Without the punctuation around it: "Chair".
  let bare: Substring
  private let kinds: AddresseeWords

  private init(_ text: Substring) {
    self.text = text
    bare = Self.bare(text)
    kinds = AddresseeWords(bare)
  }

  /// The words between blanks.
  static func words(of text: String) -> [AddresseeWord] {
    text.utf8.split(separator: 0x20).map { AddresseeWord(Substring($0)) }
  }

  /// No punctuation is around the word.
  private var isWhole: Bool { bare.utf8.count == text.utf8.count }

  var endsInComma: Bool { text.utf8.last == UInt8(ascii: ",") }
  var beginsWithCapital: Bool { text.first?.isUppercase == true }
  var isDash: Bool { text == "–" || text == "-" }

  /// "Mr", "Dr.": what stands before a name.
  var isTitle: Bool {
    let isWithStop = text.utf8.count == bare.utf8.count + 1 && text.utf8.last == UInt8(ascii: ".")
    return kinds.contains(.title) && (isWhole || isWithStop)
  }

  /// "QPM", "OBE": what stands behind a name; with punctuation around it or without.
  var isHonour: Bool { kinds.contains(.honour) }
  var isWholeHonour: Bool { isHonour && isWhole }

  /// Within a name: "Tom de Vere".
  var isParticle: Bool { kinds.contains(.particle) && isWhole }

  /// A word of a role, or "Partnership" and "Board", which are no part of a name.
  var isRole: Bool { kinds.contains(.role) }

  /// A word of a person's role, in any case. ("Partnership" and "Board" are bodies.)
  var isPersonsRole: Bool { kinds.contains(.personsRole) }

  /// A word of a person's role, or one that stands before it.
  var opensRole: Bool { kinds.contains(.personsRole) || kinds.contains(.roleOpening) }

  /// What a role is over: "Director of Nursing", "Strategic Director, People". No name of a body begins so.
  var isSubject: Bool { kinds.contains(.subject) }

  /// A word that only the name of a body has.
  var isBody: Bool { kinds.contains(.body) }

  /// "PHT", "CAFCASS": a body by its letters.
  var isAbbreviation: Bool {
    let fewest = 3
    return bare.utf8.count >= fewest && bare.utf8.allSatisfy(\.isUppercase) && !isHonour && !isRole
  }

  /// The word without the punctuation around it.
  private static func bare(_ word: Substring) -> Substring {
    let range = word.withBytes { bytes in
      var (start, end) = (0, bytes.count)
      while start < end, let length = opening(bytes, start) { start += length }
      while end > start, let length = closing(bytes, end) { end -= length }
      return start..<max(start, end)
    }
    let start = word.utf8.index(word.startIndex, offsetBy: range.lowerBound)
    return word[start..<word.utf8.index(start, offsetBy: range.count)]
  }

  /// The length of a mark that opens: ( ' " ‘ “
  private static func opening(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "\""): 1
    case 0xE2 where bytes.matches("‘", at: place) || bytes.matches("“", at: place): 3
    default: nil
    }
  }

  /// The length of a mark before a place that closes: , . ; : ) ' " ’ ”
  private static func closing(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
      UInt8(ascii: "'"), UInt8(ascii: "\""):
      1
    case 0x99 where bytes.matches("’", at: end - 3), 0x9D where bytes.matches("”", at: end - 3): 3
    default: nil
    }
  }
}

extension Sequence<AddresseeWord> {
  /// The words as printed, a blank between them.
  func joined() -> String { map(\.text).joined(separator: " ") }
}
