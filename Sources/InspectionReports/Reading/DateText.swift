/// Reads dates as these reports print them.
///
///     5th October 2015 – 9th October 2015     -> 2015-10-05 to 2015-10-09
///     4 th April – 9 th April 2016            -> month and year are taken from what follows
///     16 to 20 May 2016
///     12/05/2014                              -> 2014-05-12
enum DateText {
  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The first and the last day that a text names; nil where it names none in full.
  static func span(in text: String) -> DateSpan? {
    let days = days(in: text)
    guard let start = days.first, let end = days.last, start <= end else { return nil }
    return DateSpan(start: start, end: end)
  }

  /// The only day that a text names.
  static func day(in text: String) -> ReportDate? {
    days(in: text).first
  }

  /// A text that is one date and nothing else: "8 May 2019".
  static func isWholeDate(_ text: String) -> Bool {
    // Most lines begin with a letter, and are done with here.
    guard let first = text.utf8.first(where: { $0 != 0x20 }), first.isDigit || first >= 0x80 else { return false }
    let words = text.split { $0 == " " }
    guard (3...4).contains(words.count), let day = words.first?.prefix(while: \.isNumber), !day.isEmpty else {
      return false
    }
    return words.last?.count == 4 && days(in: text).count == 1 && text.count < 30
  }

  /// The number of a month, from its name in full or its first three or four letters.
  static func month(startingWith name: UnsafeBufferPointer<UInt8>) -> Int? {
    months.firstIndex { isMonth($0, name) }.map { $0 + 1 }
  }

  private static func days(in text: String) -> [ReportDate] {
    text.withBytes { bytes in
      var open: [(day: Int, month: Int?)] = []
      var days: [ReportDate] = []
      var place = 0
      while let range = word(in: bytes, from: place) {
        place = range.upperBound
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        let digits = word.prefix(while: \.isDigit).count
        if digits == 4 {
          // 12/05/2014: the second of two numbers before the year is the month.
          if open.count == 2, open[0].month == nil, open[1].month == nil { open = [(open[0].day, open[1].day)] }
          let year = number(word.prefix(digits))
          days += open.compactMap { ReportDate(year: year, month: $0.month ?? 0, day: $0.day) }
          open = []
        } else if (1...2).contains(digits) {
          open.append((number(word.prefix(digits)), nil))
        } else if let month = month(startingWith: word) {
          for index in open.indices where open[index].month == nil { open[index].month = month }
        }
      }
      return days
    }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The next letters and digits, side by side.
  private static func word(in bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Range<Int>? {
    var start = place
    while start < bytes.count, !bytes.isOfWord(at: start) { start += 1 }
    var end = start
    while end < bytes.count, bytes.isOfWord(at: end) { end += 1 }
    return start < end ? start..<end : nil
  }

  /// A whole name, or the first three or four letters of it.
  private static func isMonth(_ name: StaticString, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let isWhole = word.count == name.utf8CodeUnitCount
    guard isWhole || (3...4).contains(word.count) && word.count < name.utf8CodeUnitCount else { return false }
    for index in word.indices where word[index].lowercased != name.utf8Start[index] { return false }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is of a letter or digit, in any script.
  fileprivate func isOfWord(at place: Int) -> Bool {
    if self[place] < 0x80 { return self[place].isLetter || self[place].isDigit }
    var end = place + 1
    while end < count, !self[end].beginsCharacter { end += 1 }
    let character = character(before: end)
    return character.isLetter || character.isNumber
  }
}
