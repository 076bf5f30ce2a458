/// Reads the parts of dates in running text, at a cursor: "the 3rd of May 2018", "Tuesday, 25 October 2022".
struct DayText {
  var day: Int
  var month: Int?
  var year: Int?

  /// Reads a day that stands at the cursor, and takes it; nil, and nothing taken, where none does. The month begins with a capital.
  init?(_ scanner: inout ByteScanner) {
    var cursor = scanner
    if cursor.skip("the ") { cursor.skipBlanks() }
    Self.skipWeekday(&cursor)
    let start = cursor.position
    guard let number = cursor.integer(), (1...31).contains(number), cursor.position - start <= 2 else { return nil }
    for suffix: StaticString in ["st", "nd", "rd", "th"] where cursor.skip(suffix) { break }
    if cursor.current.isLetter || cursor.current.isDigit { return nil }
    (day, month, year) = (number, nil, nil)
    scanner = cursor
    cursor.skipBlanks()
    if cursor.skip("of ") { cursor.skipBlanks() }
    guard let name = Self.month(&cursor) else { return }
    month = name
    scanner = cursor
    if cursor.skip(",") || cursor.current.isBlank { cursor.skipBlanks() }
    let yearStart = cursor.position
    if let number = cursor.integer(), !cursor.current.isLetter {
      switch cursor.position - yearStart {
      case 4: year = number
      case 2: year = 2000 + number
      default: return
      }
      scanner = cursor
    }
  }

  private static func skipWeekday(_ cursor: inout ByteScanner) {
    var word = cursor
    while word.current.isLetter { word.position += 1 }
    guard word.position - cursor.position > 5,
      word.bytes[word.position - 3..<word.position].elementsEqual("day".utf8)
    else { return }
    if word.current == UInt8(ascii: ",") { word.position += 1 }
    word.skipBlanks()
    cursor = word
  }

  private static func month(_ cursor: inout ByteScanner) -> Int? {
    guard cursor.current.isUppercase else { return nil }
    var end = cursor
    while end.current.isLetter { end.position += 1 }
    let name = cursor.position..<end.position
    let number = end.bytes.withUnsafeBufferPointer {
      DateText.month(startingWith: UnsafeBufferPointer(rebasing: $0[name]))
    }
    guard let month = number else { return nil }
    if end.current == UInt8(ascii: ".") && end.position - cursor.position <= 4 { end.position += 1 }
    cursor = end
    return month
  }
}
