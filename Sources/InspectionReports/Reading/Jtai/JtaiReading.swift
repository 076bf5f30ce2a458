/// A joint inspection on its way from lines to report.
struct JtaiReading {
  let reader: JtaiReader
  let furniture: [PrintedLine]
  let footnotes: [PrintedLine]
  private let diagnostics: [Diagnostic]

  /// Cuts the lines of a PDF's pages.
  init(pages lines: [PrintedLine]) {
    let foot = PageFoot(lines)
    (furniture, footnotes, diagnostics) = (foot.furniture, foot.footnotes, [])
    reader = JtaiReader(foot.body, evidence: .places)
  }

  /// Cuts the lines of a plain text.
  init(_ text: SourceText) {
    let lines = EstimatedLines(text) { JtaiSectionKind(heading: $0.text) != nil }
    (furniture, footnotes, diagnostics) = (lines.furniture, lines.footnotes, lines.diagnostics)
    reader = JtaiReader(lines.body, evidence: lines.evidence)
  }

  func report(_ source: Source, notes: [Diagnostic] = []) -> Report {
    var report = JtaiAssembly(reader, footnotes: footnotes, source: source).report
    report.diagnostics = notes + diagnostics + report.diagnostics
    return report
  }
}
