import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct AreaFilterTests {
  private static func report(on area: String?) throws -> Report {
    let title = area.map { "Joint targeted area inspection of \($0)\n\nThis letter says so.\n" } ?? ""
    let text = title.isEmpty ? "Joint targeted area inspection of nowhere\n\nThis letter says so.\n" : title
    return try ReportParser.parse(Array(text.utf8), file: "")
  }

  @Test(arguments: [
    ("Derby", ["Derby", "Derby City", "Derby and Derbyshire"]),
    ("derby city", ["Derby", "Derby City", "Derby and Derbyshire"]),
    ("Derbyshire", ["Derby and Derbyshire"]), ("Marlhaven", ["Marlhaven"]),
    ("London Borough of Sutton", ["Sutton"]),
  ])
  func finds(_ asked: String, _ found: [String]) throws {
    let areas = ["Derby", "Derby City", "Derby and Derbyshire", "Marlhaven", "Sutton"]
    let reports = try areas.map(Self.report)
    let filter = try AreaFilter([asked], in: reports)
    #expect(reports.filter(filter.includes).map(\.area) == found)
  }

  @Test func severalAreas() throws {
    let reports = try ["Derby", "Marlhaven", "Sutton", nil].map(Self.report)
    let filter = try AreaFilter(["Sutton", "marlhaven"], in: reports)
    #expect(reports.filter(filter.includes).map(\.area) == ["Marlhaven", "Sutton"])
  }

  @Test func unknownArea() throws {
    let reports = try ["Derby", nil].map(Self.report)
    #expect(throws: AreaFilter.UnknownArea(name: "Mars", known: ["Derby"])) {
      try AreaFilter(["Mars"], in: reports)
    }
    #expect(throws: AreaFilter.UnknownArea(name: "Kent", known: ["Derby"])) {
      try AreaFilter(["Kent"], in: reports)
    }
  }
}
