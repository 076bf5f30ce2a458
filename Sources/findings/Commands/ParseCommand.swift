import FindingsOutput
import InspectionReports

extension Command {
  /// `findings parse`: reports as structure.
  static let parse = Command(
    name: "parse",
    summary: "Turn reports into structured findings, recommendations and links.",
    operands: "[PATH...]",
    options: [
      Option(
        name: "format", short: "f", value: "FORMAT",
        summary: "json (default), jsonl (a record a line), csv (a row a finding) or table.",
        choices: OutputFormat.allCases.map(\.rawValue)),
      Option(name: "output", short: "o", value: "FILE", summary: "Write to FILE, whole or not at all."),
      Option(
        name: "width", short: nil, value: "COLUMNS", summary: "Width of tables; that of the terminal, else 100."),
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
  private let inputs: InputPaths
  private let output: String?

  /// What became of one file: its report in the form asked for, and what there is to say about it.
  private struct Outcome: Sendable {
    var rendered: [UInt8]?
    var messages: [String] = []
    var isWrong = false
  }

  init(_ arguments: Arguments) throws {
    let format = arguments.value("format").flatMap(OutputFormat.init) ?? .json
    renderer = ReportRenderer(format: format, width: try Terminal.width(arguments))
    inputs = try InputPaths(arguments, environment: Terminal.environment)
    output = arguments.value("output")
    if let output, let input = inputs.files.first(where: { Output.isSameFile($0, output) }) {
      throw UsageError(
        message: "--output \(output) is the report \(input) itself; choose another file", command: "parse")
    }
  }

  func run() throws -> ExitStatus {
    var output = try Output(output)
    var isWrong = !inputs.failures.isEmpty
    for failure in inputs.failures { Terminal.say("\(failure.path): \(Messages.sentence(failure.error))") }
    var written = 0
    try OrderedParallel.forEach(inputs.files, do: outcome(of:)) { outcome in
      for message in outcome.messages { Terminal.say(message) }
      if outcome.isWrong { isWrong = true }
      guard let rendered = outcome.rendered else { return }
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

  private func read(_ file: String) throws -> Report {
    let bytes = try FileBytes.load(file)
    do {
      return try ReportParser.parse(bytes, file: file)
    } catch ReadingError.pdf where file != "-" {
      return try ReportParser.parse(pages: PDFText.pages(of: file), file: file, size: bytes.count)
    }
  }

  private func outcome(of file: String) -> Outcome {
    do {
      let report = try read(file)
      let told = report.diagnostics.compactMap(Messages.sentence)
      return Outcome(
        rendered: renderer.render(report), messages: told.map { "\(file): \($0)" },
        isWrong: report.diagnostics.contains(where: Messages.isWrong))
    } catch let error as FileError {
      return Outcome(messages: ["\(file): \(Messages.sentence(error))"], isWrong: true)
    } catch let error as PDFError {
      return Outcome(messages: ["\(file): \(Messages.sentence(error))"], isWrong: true)
    } catch let error as ReadingError {
      return Outcome(messages: ["\(file): \(Messages.sentence(error))"], isWrong: true)
    } catch {
      return Outcome(messages: ["\(file): \(error)"], isWrong: true)
    }
  }
}
