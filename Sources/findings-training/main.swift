import Foundation
import InspectionReports

// Makes the weights of the coding again from coded reports, to standard output.
//
//     swift build -c release && .build/release/findings-training ../shared/reports ../shared/coded \
//       > Sources/InspectionReports/Resources/weights.txt
//
//     .build/release/findings-training --leave-one-out ../shared/reports ../shared/coded
//
// says instead how well reports are coded with weights learned from the other reports only.
//
// CODED is a folder of folders of NAME.jsonl, a line {"id", "start", "services", "themes", "judgement"} for each finding;
// REPORTS has NAME.txt or jtai/NAME.pdf (read by pdftotext).

let isMeasured = CommandLine.arguments.dropFirst().first == "--leave-one-out"
let arguments = Array(CommandLine.arguments.dropFirst(isMeasured ? 2 : 1))
guard arguments.count == 2 else {
  fail("usage: findings-training [--leave-one-out] REPORTS CODED")
}
do {
  let all = try CodedReport.all(in: arguments[1]).map { file in
    LeaveOneOut.Coded(name: file.name, report: try file.report(in: arguments[0]), codings: try file.codings())
  }
  if isMeasured {
    FileHandle.standardOutput.write(Data(LeaveOneOut.summary(all, try LeaveOneOut.pairs(all)).utf8))
  } else {
    var training = CodingTraining(.builtIn)
    for coded in all { training.add(coded.name, coded.report, coded.findings) }
    for finding in training.unmatched {
      FileHandle.standardError.write(Data("findings-training: \(finding) is no finding of its report\n".utf8))
    }
    FileHandle.standardOutput.write(Data(training.file().utf8))
  }
} catch {
  fail("\(error)")
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("findings-training: \(message)\n".utf8))
  exit(2)
}
