import InspectionReports

@testable import FindingsOutput

/// Pages of invented reports, part by part.
enum InventedPage {
  static func contents(_ reports: [Report]) -> PageContents {
    PageContents(reports, coder: .builtIn, organisations: .builtIn)
  }

  static func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }
}
