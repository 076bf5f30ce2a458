/// A word of an addressee with what it may be, looked up once.
struct AddresseeWord {
  /// Where it stands in its line as printed: "(Chair),"
  let text: Range<Int>
  /// And without the punctuation around it: "Chair".
  let bare: Range<Int>
  let beginsWithCapital: Bool
  /// One character and no more.
  let isSingle: Bool
  let endsInComma: Bool
  let isDash: Bool
  private let endsInStop: Bool
  private let isInCapitals: Bool
  private let kinds: AddresseeWords

  /// - Parameter place: where its line has it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    let range = Self.bare(bytes)
    let word = UnsafeBufferPointer(rebasing: bytes[range])
    text = place..<place + bytes.count
    bare = place + range.lowerBound..<place + range.upperBound
    kinds = AddresseeWords(word)
    isInCapitals = word.allSatisfy(\.isUppercase)
    (endsInComma, endsInStop) = (bytes.last == UInt8(ascii: ","), bytes.last == UInt8(ascii: "."))
    isDash = bytes.count == 1 && bytes[0] == UInt8(ascii: "-") || bytes.count == 3 && bytes.matches("–", at: 0)
    if bytes[0] < 0x80 {
      (beginsWithCapital, isSingle) = (bytes[0].isUppercase, bytes.count == 1)
    } else {
      let characters = String(decoding: bytes, as: UTF8.self)
      (beginsWithCapital, isSingle) = (characters.first?.isUppercase == true, characters.count == 1)
    }
  }

  /// No punctuation is around the word.
  private var isWhole: Bool { bare.count == text.count }

  /// "Mr", "Dr.": what stands before a name.
  var isTitle: Bool {
    let isWithStop = text.count == bare.count + 1 && endsInStop
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
    return bare.count >= fewest && isInCapitals && !isHonour && !isRole
  }

  /// What is left without the punctuation around it.
  private static func bare(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (0, bytes.count)
    while start < end, let length = opening(bytes, start) { start += length }
    while end > start, let length = closing(bytes, end) { end -= length }
    return start..<max(start, end)
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
