/// The words by which a letter says that nothing needs priority action.
///
///     There are no areas for priority action.        We did not identify any priority actions.        None.
enum NoPriorityAction {
  static func isSaid(in text: String) -> Bool {
    text.withBytes { bytes in
      if isNone(bytes) { return true }
      return bytes.indices.contains { place in
        guard bytes.matches(letters: "priority action", at: place) else { return false }
        let end = place + "priority action".utf8.count
        let isPlural = bytes.matches(letters: "s", at: end)
        return isWordEnd(bytes, isPlural ? end + 1 : end) && isDenied(bytes, before: place)
      }
    }
  }

  /// "None", "None."
  private static func isNone(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.matches(letters: "none", at: 0) else { return false }
    return bytes.count == 4 || bytes.count == 5 && bytes.last == UInt8(ascii: ".")
  }

  private static let denials: [StaticString] = ["no ", "not identify any ", "not identified any "]
  private static let subjects: [StaticString] = ["area for ", "areas for ", "area of ", "areas of "]

  /// A denial stands before a place, or before "areas for".
  private static func isDenied(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
    let starts = subjects.map { place - $0.utf8CodeUnitCount }
    let known = zip(subjects, starts).filter { bytes.matches(letters: $0, at: $1) }.map(\.1)
    return ([place] + known).contains { start in
      denials.contains { denial in
        let first = start - denial.utf8CodeUnitCount
        return bytes.matches(letters: denial, at: first) && (first == 0 || !isInWord(bytes, first - 1))
      }
    }
  }

  private static func isWordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place == bytes.count || !isInWord(bytes, place)
  }

  /// A letter, digit or underscore; of other scripts what is no mark of punctuation.
  private static func isInWord(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") }
    if byte.beginsCharacter { return byte != 0xE2 }
    return bytes.character(before: place + 1).isLetter
  }
}
