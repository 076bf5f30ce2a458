extension ReportKind {
  /// What kind of report a text is; nil where it is none that is known.
  ///
  /// A CLAS review shows itself by its title, or by headings that no other kind of report has: three of them,
  /// or one with the words that every summary begins with.
  static func recognise(_ bytes: [UInt8], _ lines: [TextLine]) -> ReportKind? {
    var headings: Set<ClasHeading> = []
    var isIntroduced = false
    for (index, line) in lines.enumerated() {
      if index < linesOfIntroduction {
        let scanner = ByteScanner(bytes, LineStart(bytes, line).word..<line.end)
        if scanner.matches("review of health services for children looked after", at: scanner.position) {
          return .clasReview
        }
        isIntroduced = isIntroduced || scanner.find("review of health services in safeguarding") != nil
      }
      if let heading = ClasHeadingLine(bytes, line)?.heading, !heading.isCommon { headings.insert(heading) }
      if headings.count == headingsThatTell || isIntroduced && !headings.isEmpty { return .clasReview }
    }
    return nil
  }

  /// Title and summary stand within so many lines, contents list and title page included.
  private static let linesOfIntroduction = 300
  private static let headingsThatTell = 3
}

extension ReportKind {
  /// Whether the lines of a PDF are a joint targeted area inspection: its title stands on the first page or two.
  static func isJointInspection(_ lines: [PrintedLine]) -> Bool {
    lines.prefix(linesOfIntroduction).contains { $0.text.lowercased().hasPrefix(JtaiReader.titleBeginning) }
  }
}
