import InspectionReports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reports that `findings parse` wrote as JSON or JSON Lines, to be read back without loss.
///
/// A list of reports, one report as an object, a report a line, or the records of JSON Lines, in any order in which a report
/// stands before its elements. Nothing is read anew: links, coding and diagnostics are those that were written.
public struct WrittenReports {
  /// UTF-8 without a byte order mark; nil where the bytes are not that.
  private let text: [UInt8]?

  /// - Returns: nil for what does not begin as JSON of objects does: `{` and a key, or `[` and such an object.
  public init?(_ bytes: [UInt8]) {
    // Some shells write UTF-16 with a byte order mark where output is sent to a file.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let text = String(bytes: bytes, encoding: .utf16).map { Array($0.utf8) }
      guard let text, Self.beginsAsJSON(text[...]) else { return nil }
      self.text = text
    } else {
      let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      guard Self.beginsAsJSON(unmarked) else { return nil }
      text = String(validating: unmarked, as: UTF8.self) == nil ? nil : Array(unmarked)
    }
  }

  /// The reports, in order.
  ///
  /// - Throws: `WrittenFault` at the first thing that is wrong: half of what was written is not given for the whole.
  public func reports() throws(WrittenFault) -> [Report] {
    guard let text else { throw WrittenFault(line: nil, problem: .notUTF8) }
    let reports: [Report]
    if text.first(where: { !Self.isBlank($0) }) == UInt8(ascii: "[") {
      reports = try Self.decode([Report].self, text[...], line: nil)
    } else if Self.hasLineOfJSON(text) {
      reports = try Self.lines(text)
    } else {
      reports = [try Self.decode(Report.self, text[...], line: nil)]
    }
    if reports.isEmpty { throw WrittenFault(line: nil, problem: .noReport) }
    return reports
  }

  private static func lines(_ text: [UInt8]) throws(WrittenFault) -> [Report] {
    var lines = WrittenLines()
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(isBlank) {
      try lines.add(decode(WrittenRecord.self, line, line: index + 1), line: index + 1)
    }
    return lines.reports
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ text: ArraySlice<UInt8>, line: Int?
  ) throws(WrittenFault) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text))
    } catch let error as DecodingError {
      throw WrittenFault(error, line: line)
    } catch let problem as WrittenFault.Problem {
      throw WrittenFault(line: line, problem: problem)
    } catch {
      throw WrittenFault(line: line, problem: .damaged)
    }
  }

  // MARK: Text

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// `{ "`, `[ {` or `[ ]`: a report as text begins with none of them, a link of Markdown neither.
  private static func beginsAsJSON(_ text: ArraySlice<UInt8>) -> Bool {
    var marks = text.lazy.filter { !isBlank($0) }.makeIterator()
    switch (marks.next(), marks.next()) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "["), UInt8(ascii: "{")),
      (UInt8(ascii: "["), UInt8(ascii: "]")):
      return true
    default: return false
    }
  }

  /// Whether the first line that is not blank is an object to its end; of one that is set on many lines it is not.
  private static func hasLineOfJSON(_ text: [UInt8]) -> Bool {
    let line = text.drop(while: isBlank).prefix { $0 != 0x0A }
    return line.last { !isBlank($0) } == UInt8(ascii: "}")
  }
}
