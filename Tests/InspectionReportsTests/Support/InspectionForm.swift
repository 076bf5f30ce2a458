import Foundation
import Testing

@testable import InspectionReports

/// The ways in which the text of a PDF reaches users.
enum InspectionForm: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case plain, layout, raw, pyMuPDF

  var testDescription: String { rawValue }

  /// The text that the extractor makes of a PDF; the test is skipped where it, or the PDF, is not here.
  func text(of inspection: InspectionPDF) throws -> [UInt8] {
    try inspection.skipIfAbsent()
    let command: [String] =
      switch self {
      case .plain: ["pdftotext", inspection.path, "-"]
      case .layout: ["pdftotext", "-layout", inspection.path, "-"]
      case .raw: ["pdftotext", "-raw", inspection.path, "-"]
      case .pyMuPDF: ["python3", "-c", Self.script, inspection.path]
      }
    let (status, bytes) = try Self.run(command)
    if status == 127 || status == Self.noLibrary {
      try Test.cancel("\(command[0]) or its library is not installed")
    }
    #expect(status == 0)
    return bytes
  }

  /// Exit status of the script where Python has no PyMuPDF.
  private static let noLibrary: Int32 = 42

  private static let script = """
    import sys
    try:
        import pymupdf
    except ImportError:
        sys.exit(42)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write("\\f".join(page.get_text() for page in pymupdf.open(sys.argv[1])))
    """

  static func run(_ command: [String]) throws -> (status: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return (process.terminationStatus, bytes)
  }
}
