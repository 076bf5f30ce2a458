import Foundation
import Testing

@testable import InspectionReports

/// The built-in coding against the codings that its weights were learned from: how well it fits them, not how well it does on
/// other reports. A mistake in reading, matching or weighing shows here.
@Suite struct CodedReportsTests {
  private struct Coded: Decodable {
    var id: String
    var start: String
    var services: [String]
    var themes: [String]
    var judgement: String
  }

  /// How often two sets of labels agree.
  private struct Agreement {
    var (both, one, other) = (0, 0, 0)
    var f1: Double { 2 * Double(both) / Double(max(one + other, 1)) }

    mutating func add(_ a: [String], _ b: [String]) {
      both += Set(a).intersection(b).count
      one += Set(a).count
      other += Set(b).count
    }
  }

  /// Measured with the reference program: 0.883, 0.819 and 0.939 of 973 findings.
  private static let (services, themes, judgement) = (0.88, 0.815, 0.935)

  @Test func fitsWhatItWasLearnedFrom() throws {
    let names = try Self.names()
    if names.isEmpty { try Test.cancel("the coded reports are not here: ../shared/coded") }
    var (services, themes, judgements, count) = (Agreement(), Agreement(), 0, 0)
    for (folder, name) in names {
      let report = try Self.report(name)
      let places = FindingPlaces(report.findings)
      for coded in try Self.coded(folder, name) {
        guard let place = places.place(ofCoding: coded.id, beginning: coded.start) else {
          Issue.record("\(name) \(coded.id) is no finding")
          continue
        }
        let finding = report.findings[place]
        services.add(finding.services, coded.services)
        themes.add(finding.themes, coded.themes)
        if finding.judgement?.rawValue == coded.judgement { judgements += 1 }
        count += 1
      }
    }
    #expect(services.f1 >= Self.services)
    #expect(themes.f1 >= Self.themes)
    #expect(Double(judgements) / Double(max(count, 1)) >= Self.judgement)
    #expect(count == 973)
  }

  private static func names() throws -> [(folder: String, name: String)] {
    try ["three-readings", "one-reading"].flatMap { folder -> [(String, String)] in
      let path = Corpus.root + "/../shared/coded/\(folder)"
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      let files = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".jsonl") }
      return files.sorted().map { (folder, String($0.dropLast(6))) }
    }
  }

  private static func coded(_ folder: String, _ name: String) throws -> [Coded] {
    let text = try String(contentsOfFile: Corpus.root + "/../shared/coded/\(folder)/\(name).jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Coded.self, from: Data($0.utf8)) }
  }

  private static func report(_ name: String) throws -> Report {
    if let pdf = InspectionPDF.real.first(where: { $0.name == name }) {
      return try ReportParser.parse(pages: pdf.pages(), file: pdf.path, size: 1)
    }
    return try CorpusReport(name: name, path: Corpus.root + "/../shared/reports/\(name).txt").parse()
  }
}
