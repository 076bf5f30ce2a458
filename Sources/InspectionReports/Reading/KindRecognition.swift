extension ReportKind {
  /// What kind of report a text is; nil where it is none that is known.
  ///
  /// A CLAS review shows itself by its title, by the sentence that every summary begins with, or by three
  /// headings that no other kind of report has.
  static func recognise(_ bytes: [UInt8], _ lines: [TextLine]) -> ReportKind? {
    var headings: Set<ClasHeading> = []
    for (index, line) in lines.enumerated() {
      if index < linesOfIntroduction, introducesClas(ByteScanner(bytes, line.start..<line.end)) {
        return .clasReview
      }
      if let heading = ClasHeadingLine(bytes, line)?.heading, !heading.isCommon {
        headings.insert(heading)
        if headings.count == headingsThatTell { return .clasReview }
      }
    }
    return nil
  }

  /// Title and summary stand within so many lines, contents list and title page included.
  private static let linesOfIntroduction = 300
  private static let headingsThatTell = 3

  private static func introducesClas(_ scanner: ByteScanner) -> Bool {
    if scanner.matches("review of health services for children looked after", at: scanner.position) { return true }
    return scanner.find("review of health services in safeguarding") != nil
  }
}
