/// Reads dates as these reports print them.
///
///     5th October 2015 – 9th October 2015     -> 2015-10-05 to 2015-10-09
///     4 th April – 9 th April 2016            -> month and year are taken from what follows
///     16 to 20 May 2016
///     12/05/2014                              -> 2014-05-12
enum DateText {
  private static let months = [
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
  static func month(startingWith name: ArraySlice<UInt8>) -> Int? {
    let word = String(decoding: name.map(\.lowercased), as: UTF8.self)
    return months.firstIndex { isMonth($0, word) }.map { $0 + 1 }
  }

  private static func days(in text: String) -> [ReportDate] {
    var open: [(day: Int, month: Int?)] = []
    var days: [ReportDate] = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      if let number = Int(digits), digits.count == 4 {
        // 12/05/2014: the second of two numbers before the year is the month.
        if open.count == 2, open[0].month == nil, open[1].month == nil { open = [(open[0].day, open[1].day)] }
        days += open.compactMap { ReportDate(year: number, month: $0.month ?? 0, day: $0.day) }
        open = []
      } else if let number = Int(digits), digits.count <= 2 {
        open.append((number, nil))
      } else if let month = months.firstIndex(where: { isMonth($0, word.lowercased()) }) {
        for index in open.indices where open[index].month == nil { open[index].month = month + 1 }
      }
    }
    return days
  }

  /// A whole name, or the first three or four letters of it.
  private static func isMonth(_ name: String, _ word: String) -> Bool {
    word == name || word.count >= 3 && word.count <= 4 && name.hasPrefix(word)
  }
}
