import FindingsOutput
import InspectionReports

extension Command {
  /// `findings report`: everything as one file to look at.
  static let report = Command(
    name: "report",
    summary: "Make one HTML file to look at: heat maps, comparisons, links and search over all findings.",
    operands: "[PATH...]",
    options: [
      Option(
        name: "output", short: "o", value: "FILE",
        summary: "Write to FILE, whole or not at all; - is standard output. It must be given."),
      Option(name: "title", short: "t", value: "TITLE", summary: "The title of the page; else it names the areas."),
      .area, .organisations, .vocabulary,
    ],
    examples: [
      ("findings report -o findings.html reports/", "A file to send: it opens in any browser, without a network."),
      (
        "findings report -o marlhaven.html --area Marlhaven --title \"Marlhaven, for the board\" reports/",
        "The reports on one area."
      ),
    ],
    run: { try ReportCommand($0).run() })
}

/// Shows reports to people who look rather than read.
struct ReportCommand {
  private let arguments: Arguments
  private let files: ReportFiles
  /// Nil for standard output.
  private let path: String?

  init(_ arguments: Arguments) throws {
    guard let path = arguments.value("output") else {
      throw UsageError(
        message: "report makes a file; name it: findings report -o FILE.html PATH..., or -o - for standard output",
        command: arguments.command)
    }
    self.arguments = arguments
    self.path = path == "-" ? nil : path
    files = try ReportFiles(arguments)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let reports = try Filters.reports(all, arguments)
    let page = ReportPage(
      title: arguments.value("title"), version: HelpText.version, coder: files.settings.coder,
      organisations: files.settings.organisations)
    let bytes = try page.bytes(reports)
    var output = try Output(path)
    try output.add(bytes)
    try output.finish()
    return isWrong ? .wrong : .done
  }
}
