/// The days of a joint inspection, in the words of its opening.
///
///     Between 20 and 24 June, Ofsted ...              -> the letter's year
///     from 27 June 2022 to 1 July 2022
///     Between 27 February and 3 March 2017
enum JtaiInspectionDays {
  /// The first two days that are joined by "and", "to" or a dash and have a month. A year that is not printed is the letter's, or
  /// the year before where the month comes after the letter's.
  static func span(in text: String, published: ReportDate?) -> DateSpan? {
    var scanner = ByteScanner(text)
    while !scanner.isAtEnd {
      guard scanner.current.isDigit, scanner.position == 0 || !scanner.bytes[scanner.position - 1].isDigit else {
        scanner.position += 1
        continue
      }
      if let span = span(at: scanner, published) { return span }
      scanner.position += 1
    }
    return nil
  }

  private static func span(at start: ByteScanner, _ published: ReportDate?) -> DateSpan? {
    var cursor = start
    guard let first = DayText(&cursor), skipJoint(&cursor), let last = DayText(&cursor), let lastMonth = last.month
    else {
      return nil
    }
    let firstMonth = first.month ?? lastMonth
    var year = last.year ?? first.year
    if year == nil, let published { year = lastMonth > published.month ? published.year - 1 : published.year }
    guard let year else { return nil }
    let firstYear = first.year ?? (firstMonth > lastMonth ? year - 1 : year)
    guard let start = ReportDate(year: firstYear, month: firstMonth, day: first.day),
      let end = ReportDate(year: year, month: lastMonth, day: last.day), start <= end
    else { return nil }
    return DateSpan(start: start, end: end)
  }

  private static func skipJoint(_ cursor: inout ByteScanner) -> Bool {
    cursor.skipBlanks()
    let joints: [StaticString] = ["and ", "to ", "until ", "-", "–", "—"]
    guard joints.contains(where: { cursor.skip($0) }) else { return false }
    cursor.skipBlanks()
    return true
  }
}
