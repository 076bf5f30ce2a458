/// A joint inspection on its way from lines to report.
struct JtaiReading {
  let reader: JtaiReader
  let furniture: [PrintedLine]
  let footnotes: [PrintedLine]
  private let diagnostics: [Diagnostic]

  /// Cuts the lines of a PDF's pages.
  init(pages lines: [PrintedLine]) {
    let foot = PageFoot(lines, isHeading: Self.isHeading)
    (furniture, footnotes, diagnostics) = (foot.furniture, foot.footnotes, [])
    reader = JtaiReader(foot.body, evidence: .places)
  }

  /// Cuts the lines of a plain text.
  init(_ text: SourceText) {
    let lines = EstimatedLines(text, isHeading: Self.isHeading)
    (furniture, footnotes, diagnostics) = (lines.furniture, lines.footnotes, lines.diagnostics)
    reader = JtaiReader(lines.body, evidence: lines.evidence)
  }

  /// Whether a text heads a section or a box: furniture it is never.
  private static func isHeading(_ text: String) -> Bool {
    JtaiSectionKind(heading: text) != nil || JtaiBoxHeading.isRecognised(text)
  }

  func report(_ source: Source, notes: [Diagnostic] = []) -> Report {
    var report = JtaiAssembly(reader, footnotes: footnotes, source: source).report
    report.diagnostics = notes + diagnostics + report.diagnostics
    return report
  }
}
