import FindingsAnalysis
import InspectionReports

/// A page on an area for people: a title, and parts with a table each, on a terminal or as Markdown.
public struct SummaryPage {
  private let renderer: AnswerRenderer
  private let isMarkdown: Bool
  private let width: Int

  /// Pages as Markdown or, else, as text with tables of a width in columns.
  public init(isMarkdown: Bool, width: Int) {
    renderer = AnswerRenderer(format: isMarkdown ? .markdown : .table, width: width)
    (self.isMarkdown, self.width) = (isMarkdown, width)
  }

  /// Pages one after another, a blank line between them.
  public func text(_ summaries: [AreaSummary]) -> [UInt8] {
    Array(summaries.map { Array(text($0).utf8) }.joined(separator: [0x0A]))
  }

  private func text(_ summary: AreaSummary) -> String {
    let parts = [
      ("Inspected", SummaryParts.reports(summary)), ("Findings", SummaryParts.sections(summary)),
      ("Themes that stand out against the other areas", SummaryParts.outstanding(summary)),
      ("Strengths", SummaryParts.strengths(summary)), ("Recommendations", SummaryParts.addressees(summary)),
      ("What the check found", SummaryParts.problems(summary)),
    ]
    return title(summary.area.name)
      + parts.map { "\n" + heading($0.0) + String(decoding: renderer.render($0.1), as: UTF8.self) }.joined()
  }

  private func title(_ name: String) -> String {
    if isMarkdown { return "# \(MarkdownTable.escaped(name))\n" }
    let name = PrintableText.cut(PrintableText.cleaned(name), to: width)
    return name + "\n" + String(repeating: "=", count: PrintableText.width(name)) + "\n"
  }

  private func heading(_ name: String) -> String { isMarkdown ? "## \(name)\n\n" : "\(name)\n\n" }
}
