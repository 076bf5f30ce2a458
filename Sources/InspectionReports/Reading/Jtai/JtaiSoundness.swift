/// What a careful reader would notice in a joint inspection that was read.
enum JtaiSoundness {
  static func diagnostics(of report: Report) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func warn(_ code: Diagnostic.Code, _ message: String) {
      diagnostics.append(Diagnostic(code: code, message: message, lines: nil))
    }
    if report.area == nil { warn(.areaUnknown, "the title does not say which area was inspected") }
    if report.published == nil { warn(.dateUnreadable, "the date of the letter cannot be read") }
    if report.inspected == nil { warn(.dateUnreadable, "the days of the inspection cannot be read") }
    if report.findings.allSatisfy({ $0.number.hasPrefix("O") }) {
      warn(.findingsMissing, "the text holds no section of findings")
    }
    if report.nextSteps == nil {
      warn(.reportTruncated, "the text ends before \"Next steps\", the last section of a letter")
    }
    return diagnostics
  }
}
