import FindingsOutput
import InspectionReports

extension Command {
  /// `findings vocabulary`: what findings are coded with.
  static let vocabulary = Command(
    name: "vocabulary",
    summary: "Show the services and themes in use with their terms, or check a vocabulary of your own.",
    operands: "",
    options: [
      Option(
        name: "check", short: nil, value: "FILE",
        summary: "Say what is wrong with a vocabulary: unknown ids, doubled or unreachable terms."),
      Option(name: "terms", short: nil, value: nil, summary: "A row for each term, and not for each label."),
    ] + Option.answer,
    examples: [
      ("findings vocabulary", "Every service and theme, what it covers, and how many terms find it."),
      ("findings vocabulary --terms --format csv", "Every term as a spreadsheet."),
      ("findings vocabulary --check own.txt", "What is wrong with a vocabulary of your own."),
    ],
    run: { try VocabularyCommand($0).run() })
}

/// Shows a vocabulary, or says what is wrong with one.
struct VocabularyCommand {
  private let arguments: Arguments
  private let output: AnswerOutput

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    output = try AnswerOutput(arguments)
    if let operand = arguments.operands.first {
      throw UsageError(
        message: "\"\(operand)\" is not understood; a vocabulary is named with --vocabulary or --check",
        command: arguments.command)
    }
  }

  func run() throws -> ExitStatus {
    if let file = arguments.value("check") { return try check(file) }
    let vocabulary = try Settings.vocabulary(arguments)
    try output.write(
      arguments.has("terms") ? VocabularyTable.terms(vocabulary) : VocabularyTable.labels(vocabulary))
    return .done
  }

  private func check(_ file: String) throws -> ExitStatus {
    let found = Vocabulary.faults(in: try bytes(of: file))
    let faults = found.filter(\.isError) + found.filter { !$0.isError }
    try output.write(VocabularyTable.faults(faults, file: file))
    if faults.contains(where: \.isError) { return .wrong }
    return faults.isEmpty ? .done : .foundSomething
  }

  private func bytes(of file: String) throws -> [UInt8] {
    do {
      return try FileBytes.load(file)
    } catch {
      throw UsageError(message: "--check \(file): \(Messages.sentence(error))", command: arguments.command)
    }
  }
}
