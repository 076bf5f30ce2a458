import FindingsOutput
import InspectionReports

extension Command {
  /// `findings parse`: reports as structure.
  static let parse = Command(
    name: "parse",
    summary: "Turn reports into structured findings, recommendations and links.",
    operands: "[PATH...]",
    options: [
      .format("json (default), jsonl (a record a line), csv (a row a finding), table or markdown."),
      .output, .byteOrderMark, .width, .organisations, .vocabulary,
    ],
    examples: [
      ("findings parse report.txt", "One report as JSON."),
      (
        "findings parse reports/ --format jsonl --output findings.jsonl",
        "All reports of a folder, a record a line."
      ),
      ("findings parse report.txt --format table", "The findings of a report on the terminal."),
      ("findings parse letter.pdf", "A PDF; pdftotext must be installed."),
      ("cat report.txt | findings parse -", "A report from another program."),
    ],
    run: { try ParseCommand($0).run() })
}

/// Reads report after report and writes each in the form that was asked for.
struct ParseCommand {
  private let renderer: ReportRenderer
  private let files: ReportFiles
  private let output: String?

  init(_ arguments: Arguments) throws {
    let format = arguments.value("format").flatMap(OutputFormat.init) ?? .json
    renderer = ReportRenderer(
      format: format, width: try Terminal.width(arguments), hasByteOrderMark: try ByteOrderMark.isAsked(arguments))
    files = try ReportFiles(arguments)
    output = arguments.value("output")
  }

  func run() throws -> ExitStatus {
    var output = try Output(output)
    var written = 0
    let isWrong = try files.forEach(renderer.render) { rendered in
      try output.add(written == 0 ? renderer.opening : renderer.separator)
      try output.add(rendered)
      written += 1
    }
    if written > 0 {
      try output.add(renderer.closing)
      try output.finish()
    } else {
      output.discard()
    }
    return isWrong ? .wrong : .done
  }
}
