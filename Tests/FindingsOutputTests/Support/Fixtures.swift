import Foundation
import InspectionReports

/// The fixtures that are text, as reports.
enum Fixtures {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Plans and reviews; those of joint inspections are PDFs.
  static let names = [
    "ashmereshire-action-plan.txt", "ashmereshire-clas-2016.txt", "calderwick-action-plan.txt",
    "calderwick-clas-2016.md", "marlhaven-action-plan.txt", "marlhaven-clas.txt",
  ]

  static func report(_ name: String) throws -> Report {
    let bytes = try Data(contentsOf: root.appending(path: "Fixtures/\(name)"))
    return try ReportParser.parse(Array(bytes), file: name)
  }

  /// A letter and a report of joint inspections, as short as can be.
  static func jointInspections() throws -> [Report] {
    try ["letter", "report"].map { form in
      let text = """
        Joint targeted area inspection of Marlhaven

        This \(form) summarises our findings.

        \(form == "letter" ? "Key strengths" : "Strengths")

         Staff know what children say.

        """
      return try ReportParser.parse(Array(text.utf8), file: form)
    }
  }

  /// Every fixture, and a report with everything in it.
  static func all() throws -> [Report] {
    try names.map(report) + jointInspections() + [FullReport.report()]
  }
}
