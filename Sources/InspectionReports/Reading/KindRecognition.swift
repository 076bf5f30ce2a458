extension ReportKind {
  /// What kind of report a text is; nil where it is none that is known.
  ///
  /// A CLAS review shows itself by its title, or by headings that no other kind of report has: three of them,
  /// or one with the words that every summary begins with. A joint inspection is given as `.jtaiReport`; its title tells
  /// later which of the two kinds it is.
  static func recognise(_ bytes: [UInt8], _ lines: [TextLine]) -> ReportKind? {
    if isActionPlan(bytes, lines) { return .actionPlan }
    let mention = ClasMention(bytes, lines.prefix(linesOfIntroduction))
    if mention == .title { return .clasReview }
    let enough = mention == .introduction ? 1 : headingsThatTell
    var headings: Set<ClasHeading> = []
    for line in lines {
      guard let heading = ClasHeadingLine(bytes, line)?.heading, !heading.isCommon else { continue }
      headings.insert(heading)
      if headings.count >= enough { return .clasReview }
    }
    return isJointInspection(bytes, lines) ? .jtaiReport : nil
  }

  /// Title and summary stand within so many lines, contents list and title page included.
  private static let linesOfIntroduction = 300
  private static let headingsThatTell = 3
}

extension ReportKind {
  /// Whether the lines of a PDF are a joint targeted area inspection: its title stands on the first page or two.
  static func isJointInspection(_ lines: [PrintedLine]) -> Bool {
    lines.indices.prefix(linesOfIntroduction).contains {
      JtaiTitle.begins(lines[$0].text, next: lines[safe: $0 + 1]?.text)
    }
  }

  /// The same for lines of plain text.
  private static func isJointInspection(_ bytes: [UInt8], _ lines: [TextLine]) -> Bool {
    lines.indices.prefix(linesOfIntroduction).contains { index in
      let first = bytes[lines[index].start]
      if first.isUppercase && first != UInt8(ascii: "J") { return false }  // most lines
      let start = LineStart(bytes, lines[index]).word
      let scanner = ByteScanner(bytes, start..<lines[index].end)
      guard scanner.matches("joint targeted", at: start) else { return false }
      let next = lines[safe: index + 1].map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
      return JtaiTitle.begins(String(decoding: bytes[start..<lines[index].end], as: UTF8.self), next: next)
    }
  }
}
