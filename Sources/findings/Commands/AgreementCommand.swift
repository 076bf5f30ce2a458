import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings agreement`: one coding against another.
  static let agreement = Command(
    name: "agreement",
    summary: "Compare the program's coding with a person's, or two people's with each other.",
    operands: "CODED [PATH...]",
    options: [
      Option(
        name: "against", short: nil, value: "FILE",
        summary: "Compare CODED with this coding, and not with the program's; no PATH is needed."),
      Option(
        name: "disagreements", short: nil, value: nil, summary: "List the findings that are coded differently."),
    ] + Option.answer,
    examples: [
      (
        "findings agreement derby-clas.jsonl reports/derby-clas.txt",
        "Precision, recall, F1, kappa and alpha by label."
      ),
      (
        "findings agreement coded/ reports/ --disagreements",
        "The findings on which they differ, of all coded files of a folder."
      ),
      ("findings agreement ann.csv --against ben.csv", "Two people's coding."),
    ],
    run: { try AgreementCommand($0).run() })
}

/// Holds one coding against another.
struct AgreementCommand {
  private let arguments: Arguments
  private let output: AnswerOutput
  private let coded: [String]

  init(_ arguments: Arguments) throws {
    var arguments = arguments
    guard let path = arguments.takeFirstOperand() else {
      throw UsageError(message: "no CODED file is given; name a file of codings", command: arguments.command)
    }
    self.arguments = arguments
    output = try AnswerOutput(arguments)
    coded = try CodedFiles.files(path, command: arguments.command)
  }

  func run() throws -> ExitStatus {
    let (pairs, isWrong) = try pairs()
    guard !pairs.pairs.isEmpty else {
      throw UsageError(
        message: "no coding of \(coded.joined(separator: ", ")) is of a finding of these reports; check the ids",
        command: arguments.command)
    }
    let table =
      arguments.has("disagreements")
      ? AgreementTable.disagreements(pairs) : AgreementTable.table(pairs)
    try output.write(table)
    return isWrong ? .wrong : .done
  }

  /// The codings with those they are held against, and whether a report could not be read.
  private func pairs() throws -> (pairs: CodingPairs, isWrong: Bool) {
    if let other = arguments.value("against") {
      let others = try CodedFiles.codings(other, command: arguments.command)
      let codings = try coded.flatMap { try CodedFiles.codings($0, command: arguments.command) }
      return (CodingPairs(codings, against: others), false)
    }
    let (reports, isWrong) = try ReportFiles(arguments).all()
    let files = try coded.map { file in
      CodingPairs.CodedReport(
        name: CodedFiles.name(file), codings: try CodedFiles.codings(file, command: arguments.command))
    }
    return (CodingPairs(files, against: reports), isWrong)
  }
}
