import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings diff`: two areas side by side.
  static let diff = Command(
    name: "diff",
    summary: "Compare the themes of two areas, or of two reports, and say which differences mean something.",
    operands: "A B [PATH...]",
    options: [
      Option(
        name: "findings", short: nil, value: nil, summary: "List the paragraphs behind each row, in the same order."
      ),
      Option(name: "services", short: nil, value: nil, summary: "Compare services instead of themes."),
    ] + Option.findingFilters.filter { $0.name != "area" } + Option.answer,
    examples: [
      ("findings diff Marlhaven Calderwick reports/", "Two areas."),
      (
        "findings diff marlhaven-clas marlhaven-jtai-2018 reports/",
        "Two inspections of one area, by the ids of the reports."
      ),
      ("findings diff Marlhaven Calderwick reports/ --theme training --findings", "The paragraphs on one theme."),
    ],
    run: { try DiffCommand($0).run() })
}

/// Answers "how do two areas differ?".
struct DiffCommand {
  private let arguments: Arguments
  private let names: (a: String, b: String)
  private let files: ReportFiles
  private let output: AnswerOutput

  private static let usage = "name both before the paths: findings diff A B PATH..."

  init(_ arguments: Arguments) throws {
    var rest = arguments
    guard let a = rest.takeFirstOperand(), let b = rest.takeFirstOperand() else {
      throw UsageError(message: "diff compares two areas or reports; \(Self.usage)", command: arguments.command)
    }
    try Filters.checkName(b, rest, usage: Self.usage)
    (self.arguments, names) = (rest, (a, b))
    files = try ReportFiles(rest)
    output = try AnswerOutput(rest)
    try Filters.check(rest)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let facet: Facet = arguments.has("services") ? .service : .theme
    let narrowed = try Filters.narrowed(all, to: facet, arguments, files.settings.organisations)
    let (a, b) = (try side(names.a, narrowed.reports), try side(names.b, narrowed.reports))
    if let common = a.common(with: b).first {
      throw UsageError(
        message: "\(common) is of both \"\(a.name)\" and \"\(b.name)\"; name two reports by their ids",
        command: arguments.command)
    }
    let table = ComparisonTable(a, b, facet, labels: narrowed.labels)
    try output.write(arguments.has("findings") ? table.findingsTable() : table.table())
    return isWrong ? .wrong : .done
  }

  private func side(_ name: String, _ reports: [Report]) throws -> ComparedReports {
    do {
      let side = try ComparedReports(name, in: reports)
      if side.reports.isEmpty {
        throw UsageError(
          message: "\"\(name)\" has no finding that fits; there is nothing to compare", command: arguments.command)
      }
      return side
    } catch let error as ComparedReports.Unknown {
      throw Filters.pathForName(name, usage: Self.usage, arguments)
        ?? Filters.unknown(error.name, among: error.known, kind: "area, and none has the id,", arguments)
    }
  }
}
