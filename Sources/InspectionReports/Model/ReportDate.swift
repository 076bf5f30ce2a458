/// A day of the Gregorian calendar.
public struct ReportDate: Sendable, Equatable, Comparable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil where no calendar has the day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// ISO 8601: `2016-04-09`.
  public var description: String {
    var digits = year * 10_000 + month * 100 + day
    var bytes = Array("0000-00-00".utf8)
    for place in bytes.indices.reversed() where bytes[place] == UInt8(ascii: "0") {
      bytes[place] += UInt8(digits % 10)
      digits /= 10
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// By time.
  public static func < (a: ReportDate, b: ReportDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension ReportDate: CustomStringConvertible {}

/// The days from a first to a last one, both included.
public struct DateSpan: Sendable, Equatable {
  /// The first day.
  public var start: ReportDate
  /// The last day.
  public var end: ReportDate
}
