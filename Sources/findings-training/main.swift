import Foundation
import InspectionReports

// Makes the weights of the coding again from coded reports, to standard output.
//
//     swift build -c release && .build/release/findings-training ../shared/reports ../shared/coded \
//       > Sources/InspectionReports/Resources/weights.txt
//
// CODED is a folder of folders of NAME.jsonl, a line {"id", "start", "services", "themes", "judgement"} for each finding;
// REPORTS has NAME.txt or jtai/NAME.pdf (read by pdftotext).

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  fail("usage: findings-training REPORTS CODED")
}
do {
  var training = CodingTraining(.builtIn)
  for file in try CodedFile.all(in: arguments[2]) {
    training.add(file.name, try file.report(in: arguments[1]), try file.findings())
  }
  for finding in training.unmatched {
    FileHandle.standardError.write(Data("findings-training: \(finding) is no finding of its report\n".utf8))
  }
  FileHandle.standardOutput.write(Data(training.file().utf8))
} catch {
  fail("\(error)")
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("findings-training: \(message)\n".utf8))
  exit(2)
}
