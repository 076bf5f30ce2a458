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
        "findings agreement marlhaven-clas.jsonl reports/marlhaven-clas.txt",
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
    var (pairs, isWrong) = (CodingPairs([], against: []), false)
    if let other = arguments.value("against") {
      let others = try CodedFiles.codings(other, command: arguments.command)
      for file in coded {
        pairs.append(CodingPairs(try CodedFiles.codings(file, command: arguments.command), against: others))
      }
    } else {
      let files = try ReportFiles(arguments)
      let (reports, hasWrong) = try files.all()
      isWrong = hasWrong
      for file in coded {
        let codings = try CodedFiles.codings(file, command: arguments.command)
        pairs.append(CodingPairs(codings, file: CodedFiles.name(file), against: reports))
      }
    }
    guard !pairs.pairs.isEmpty else {
      throw UsageError(
        message: "no coding of \(coded.joined(separator: ", ")) is of a finding of these reports; check the ids",
        command: arguments.command)
    }
    let table =
      arguments.has("disagreements")
      ? AgreementTable.disagreements(pairs.pairs)
      : AgreementTable.table(Agreement(pairs.pairs), unmatched: pairs.unmatched)
    try output.write(table)
    return isWrong ? .wrong : .done
  }
}
