import Dispatch
import FindingsOutput
import InspectionReports

/// Reads the reports of a command line.
struct ReportFiles {
  /// What became of one file: what was made of its report, and what there is to say about it.
  struct Outcome<Result: Sendable>: Sendable {
    var result: Result?
    var messages: [String] = []
    var isWrong = false
  }

  let inputs: InputPaths
  let settings: Settings

  init(_ arguments: Arguments) throws {
    // The vocabulary is read while this thread reads the organisations.
    DispatchQueue.global().async { _ = Coder.builtIn }
    inputs = try InputPaths(arguments, environment: Terminal.environment)
    settings = try Settings(arguments)
    if let output = arguments.value("output"),
      let input = inputs.files.first(where: { Output.isSameFile($0, output) })
    {
      throw UsageError(
        message: "--output \(output) is the report \(input) itself; choose another file", command: arguments.command
      )
    }
  }

  /// Reads report after report, on all cores, and hands over what is made of each in the order of the files. What is wrong
  /// with a file is said, and the others are read all the same.
  ///
  /// - Returns: whether something was wrong.
  func forEach<Result: Sendable>(
    _ make: @Sendable (Report) -> Result, then take: (Result) throws -> Void
  ) throws -> Bool {
    var isWrong = !inputs.failures.isEmpty
    for failure in inputs.failures { Terminal.say("\(failure.path): \(Messages.sentence(failure.error))") }
    try OrderedParallel.forEach(inputs.files, do: { outcome(of: $0, make) }) { outcome in
      for message in outcome.messages { Terminal.say(message) }
      if outcome.isWrong { isWrong = true }
      if let result = outcome.result { try take(result) }
    }
    return isWrong
  }

  /// All reports, and whether something was wrong with a file.
  func all() throws -> (reports: [Report], isWrong: Bool) {
    var reports: [Report] = []
    let isWrong = try forEach({ $0 }) { reports.append($0) }
    return (reports, isWrong)
  }

  private func outcome<Result>(of file: String, _ make: (Report) -> Result) -> Outcome<Result> {
    do {
      let report = try read(file)
      let told = report.diagnostics.compactMap(Messages.sentence)
      return Outcome(
        result: make(report), messages: told.map { "\(file): \($0)" },
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

  private func read(_ file: String) throws -> Report {
    let bytes = try FileBytes.load(file)
    do {
      return try ReportParser.parse(bytes, file: file, organisations: settings.organisations, coder: settings.coder)
    } catch ReadingError.pdf where file != "-" {
      return try ReportParser.parse(
        pages: PDFText.pages(of: file), file: file, size: bytes.count, organisations: settings.organisations,
        coder: settings.coder)
    }
  }
}
