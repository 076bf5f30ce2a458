import Dispatch
import FindingsOutput
import InspectionReports

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// No file could be read, and it has been said why.
struct NothingRead: Error {}

/// Reads the reports of a command line.
struct ReportFiles {
  /// What became of one file: what was made of its reports, and what there is to say about them.
  struct Outcome<Result: Sendable>: Sendable {
    var results: [Result] = []
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
    _ make: @escaping @Sendable (Report) -> Result, then take: (Result) throws -> Void
  ) throws -> Bool {
    var isWrong = !inputs.failures.isEmpty
    for failure in inputs.failures { Terminal.say("\(failure.path): \(Messages.sentence(failure.error))") }
    if let sentence = inputs.doubled.sentence { Terminal.say(sentence) }
    var progress = Progress(of: inputs.files.count)
    try OrderedParallel.forEach(inputs.files, do: { outcome(of: $0, make) }) { outcome in
      if let clearing = progress.clear() { Terminal.send(clearing, to: STDERR_FILENO) }
      for message in outcome.messages { Terminal.say(message) }
      if outcome.isWrong { isWrong = true }
      for result in outcome.results { try take(result) }
      if let line = progress.advance() { Terminal.send(line, to: STDERR_FILENO) }
    }
    return isWrong
  }

  /// All reports, and whether something was wrong with a file. Reports that are given twice are said.
  ///
  /// - Throws: `NothingRead` where something was wrong with every file: of no report there is no answer.
  func all() throws -> (reports: [Report], isWrong: Bool) {
    var reports: [Report] = []
    let isWrong = try forEach({ $0 }) { reports.append($0) }
    if reports.isEmpty && isWrong { throw NothingRead() }
    if let sentence = RepeatedReports.sentence(reports) { Terminal.say(sentence) }
    return (reports, isWrong)
  }

  private func outcome<Result>(of file: String, _ make: (Report) -> Result) -> Outcome<Result> {
    do {
      let bytes = try FileBytes.load(file)
      var outcome = Outcome<Result>()
      if let written = WrittenReports(bytes) {
        for report in try written.reports() { Self.add(report, named: "\(file): \(report.id)", make, to: &outcome) }
      } else {
        Self.add(try read(bytes, file), named: file, make, to: &outcome)
      }
      return outcome
    } catch let error as FileError {
      return Outcome(messages: ["\(file): \(Messages.sentence(error))"], isWrong: true)
    } catch let error as PDFError {
      return Outcome(messages: ["\(file): \(Messages.sentence(error))"], isWrong: true)
    } catch let error as ReadingError {
      return Outcome(messages: ["\(file): \(Messages.sentence(error))"], isWrong: true)
    } catch let fault as WrittenFault {
      let line = fault.line.map { ", line \($0)" } ?? ""
      return Outcome(messages: ["\(file)\(line): \(Messages.sentence(fault.problem))"], isWrong: true)
    } catch {
      return Outcome(messages: ["\(file): \(error)"], isWrong: true)
    }
  }

  private static func add<Result>(
    _ report: Report, named name: String, _ make: (Report) -> Result, to outcome: inout Outcome<Result>
  ) {
    outcome.results.append(make(report))
    outcome.messages += report.diagnostics.compactMap(Messages.sentence).map { "\(name): \($0)" }
    if report.diagnostics.contains(where: Messages.isWrong) { outcome.isWrong = true }
  }

  private func read(_ bytes: [UInt8], _ file: String) throws -> Report {
    do {
      return try ReportParser.parse(bytes, file: file, organisations: settings.organisations, coder: settings.coder)
    } catch ReadingError.pdf where file != "-" {
      return try ReportParser.parse(
        pages: PDFText.pages(of: file), file: file, size: bytes.count, organisations: settings.organisations,
        coder: settings.coder)
    }
  }
}
