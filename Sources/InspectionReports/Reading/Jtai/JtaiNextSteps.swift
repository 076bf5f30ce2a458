/// Who must answer a joint inspection, and by which day.
enum JtaiNextSteps {
  /// "by 15 August 2019", "no later than the 3rd of May 2018": the day that stands within a few words behind them.
  static func due(in text: String) -> ReportDate? {
    var scanner = ByteScanner(text)
    let farthest = 40
    while let place = nextJoint(scanner) {
      scanner.position = place + 1
      guard place == 0 || scanner.bytes[place - 1].isBlank else { continue }
      var cursor = ByteScanner(scanner.bytes, place..<min(place + farthest, scanner.bytes.count))
      while !cursor.isAtEnd, !cursor.matches(". ", at: cursor.position) {
        let isAtWord = cursor.position == place || cursor.bytes[cursor.position - 1].isBlank
        if isAtWord, cursor.current.isDigit {
          var day = ByteScanner(scanner.bytes, cursor.position..<scanner.bytes.count)
          if let found = DayText(&day), let month = found.month, let year = found.year {
            return ReportDate(year: year, month: month, day: found.day)
          }
        }
        cursor.position += 1
      }
    }
    return nil
  }

  /// Where the next "by" or "later than" stands.
  private static func nextJoint(_ scanner: ByteScanner) -> Int? {
    scanner.bytes.withUnsafeBufferPointer { bytes in
      bytes.indices[scanner.position...].first {
        let first = bytes[$0].lowercased
        guard first == UInt8(ascii: "b") || first == UInt8(ascii: "l") else { return false }
        return bytes.matches(letters: "by ", at: $0) || bytes.matches(letters: "later than ", at: $0)
      }
    }
  }

  /// The authority or person that must prepare the answer, as printed but for "the"; after it who must send it, where the
  /// letter names another.
  static func responsible(in text: String) -> [String] {
    let sentences = text.pieces(between: 0x0A).flatMap(sentences)
    let principal =
      sentences.lazy.compactMap(principalAuthority).first
      ?? sentences.lazy.compactMap {
        subject(
          of: [" should prepare", " should co-ordinate", " should coordinate", " should send", " should lead"],
          in: $0)
      }.first
    guard let principal else { return [] }
    let sender = sentences.lazy.compactMap { subject(of: [" should send"], in: $0) }.first
    return sender.map { $0 == principal ? [principal] : [principal, $0] } ?? [principal]
  }

  private static func sentences(_ paragraph: Substring) -> [Substring] {
    var (sentences, rest) = ([Substring](), paragraph)
    while let end = rest.place(of: ". ") {
      sentences.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return (sentences + [rest]).filter { !$0.isEmpty }
  }

  /// "We have determined that Marl City Council is the principal authority and ..."
  private static func principalAuthority(_ sentence: Substring) -> String? {
    guard let start = sentence.place(of: "determined that "), let end = sentence.place(of: " is the principal"),
      start.upperBound < end.lowerBound
    else { return nil }
    return withoutArticle(sentence[start.upperBound..<end.lowerBound])
  }

  /// What stands before "should prepare", as "We" and "It" do not.
  private static func subject(of verbs: [StaticString], in sentence: Substring) -> String? {
    let longest = 120
    if sentence.place(of: "should ") == nil { return nil }  // most sentences
    for verb in verbs {
      guard let place = sentence.place(of: verb) else { continue }
      let subject = sentence[..<place.lowerBound]
      guard subject.utf8.count <= longest || subject.count <= longest, subject.first?.isUppercase == true,
        subject.place(of: ", ") == nil
      else {
        continue
      }
      return withoutArticle(subject)
    }
    return nil
  }

  private static func withoutArticle(_ name: Substring) -> String {
    String(name.hasPrefix("The ") || name.hasPrefix("the ") ? name.dropFirst(4) : name)
  }
}
