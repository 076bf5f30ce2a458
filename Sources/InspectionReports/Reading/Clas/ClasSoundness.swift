/// What a careful reader would notice in a review that was read: gaps and doubles in numbering, text cut short.
enum ClasSoundness {
  static func diagnostics(of report: Report) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func warn(_ code: Diagnostic.Code, _ message: String, _ lines: ClosedRange<Int>?) {
      diagnostics.append(Diagnostic(code: code, message: message, lines: lines))
    }
    let findings = report.findings.map { ($0.number, $0.place.lines) }
    check(findings, gap: .findingNumberGap, repeated: .findingNumberRepeated, warn)
    let recommendations = report.recommendations.map { ($0.number, $0.place.lines) }
    check(recommendations, gap: .recommendationNumberGap, repeated: .recommendationNumberRepeated, warn)
    if report.area == nil { warn(.areaUnknown, "the text does not say which area was reviewed", nil) }
    if report.findings.isEmpty { warn(.findingsMissing, "the text holds no numbered findings", nil) }
    if report.recommendations.isEmpty {
      warn(.recommendationsMissing, "the text holds no numbered recommendations", nil)
    }
    if let first = report.findings.first, first.number != "1.1" {
      let line = first.place.lines.lowerBound
      warn(.reportTruncated, "the findings begin at \(first.number), not at 1.1", line...line)
    }
    if report.nextSteps == nil {
      let end = report.source.lines
      warn(.reportTruncated, "the text ends before \"Next steps\", the last section of a review", end...end)
    }
    return diagnostics
  }

  /// Each number must be the next of its section or the first of another one.
  private static func check(
    _ numbers: [(String, ClosedRange<Int>)], gap: Diagnostic.Code, repeated: Diagnostic.Code,
    _ warn: (Diagnostic.Code, String, ClosedRange<Int>?) -> Void
  ) {
    var (last, greatest): (ParagraphNumber?, ParagraphNumber?)
    var (seen, count): (Set<String>, Int) = ([], 0)
    for (index, (text, lines)) in numbers.enumerated() {
      var scanner = ByteScanner(text)
      guard let number = scanner.paragraphNumber() else { continue }
      // What is greater than all before it, as nearly every number is, is none of them.
      let isGreatest = greatest.map { $0 < number } ?? true
      if isGreatest {
        greatest = number
      } else {
        seen.formUnion(numbers[count..<index].lazy.map(\.0))
        count = index
      }
      if !isGreatest && seen.contains(text) {
        warn(repeated, "\(text) is there twice", lines)
      } else if !number.follows(last), number.paragraph != 1 {
        warn(gap, "\(text) follows \(last?.description ?? "nothing")", lines)
      }
      last = number
    }
  }
}
