import FindingsAnalysis
import Foundation
import InspectionReports

/// A file of codings and its report: `three-readings/derby-clas.jsonl`.
struct CodedReport {
  struct Failed: Error, CustomStringConvertible {
    var description: String
  }

  let path: String

  /// The name of the report: `derby-clas`.
  var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }

  /// All codings in the folders of a folder, sorted by path.
  static func all(in folder: String) throws -> [CodedReport] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { inner in
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(inner)").sorted().filter {
        $0.hasSuffix(".jsonl")
      }.map { CodedReport(path: "\(folder)/\(inner)/\($0)") }
    }
  }

  func codings() throws -> [Coding] {
    try CodedFile.codings([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
  }

  func report(in folder: String) throws -> Report {
    let text = "\(folder)/\(name).txt"
    if FileManager.default.fileExists(atPath: text) {
      return try ReportParser.parse([UInt8](Data(contentsOf: URL(fileURLWithPath: text))), file: text, coder: nil)
    }
    let pdf = "\(folder)/jtai/\(name).pdf"
    return try ReportParser.parse(pages: Self.pages(of: pdf), file: pdf, size: 0, coder: nil)
  }

  private static func pages(of pdf: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-bbox-layout", pdf, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failed(description: "\(pdf): pdftotext could not read it") }
    return bytes
  }
}
