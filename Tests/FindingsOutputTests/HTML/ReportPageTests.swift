import Foundation
import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// The page as a whole: its parts are well-formed, its ids unique, its links lead somewhere, and nothing of a report is markup.
@Suite struct ReportPageTests {
  private static func slots(_ reports: [Report]) -> [String: HTML] {
    ReportPage(version: "1").parts(InventedPage.contents(reports))
  }

  @Test func templateAndSlotsFit() throws {
    for reports in [[], try Fixtures.all()] {
      let page = String(decoding: try ReportPage(version: "1.2.3").bytes(reports), as: UTF8.self)
      #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
      #expect(page.contains("1.2.3"))
      #expect(!page.contains("{{"))
    }
  }

  /// What a designer writes must not end the elements that hold it, and the policy forbids style and script in attributes.
  @Test func theResources() {
    let (style, script) = (PackageResources.report_css, PackageResources.report_js)
    let template = String(decoding: PackageResources.report_html, as: UTF8.self)
    #expect(!String(decoding: style, as: UTF8.self).lowercased().contains("</style"))
    #expect(!String(decoding: script, as: UTF8.self).lowercased().contains("</script"))
    #expect(template.contains("<style>{{style}}</style>"))
    #expect(template.contains("<script>{{script}}</script>"))
    for tag in PageScan(Array(template.utf8)).tags {
      #expect(!tag.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }, "\(tag)")
    }
  }

  @Test func idsAndLinks() throws {
    let reports = try Fixtures.all() + [Fixtures.report("marlhaven-clas.txt"), LinkedReview.report]
    let scan = PageScan(try ReportPage(version: "1").bytes(reports))
    let ids = scan.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > reports.flatMap(\.findings).count + reports.flatMap(\.recommendations).count)
    let views = ["overview", "themes", "services", "compare", "recommendations", "links", "time", "findings"]
    #expect(Set(views).isSubset(of: ids))
    for href in scan.tags.compactMap({ $0.attributes["href"] }) {
      let target = try #require(href.hasPrefix("#") ? href.dropFirst().prefix { $0 != "?" } : nil, "\(href)")
      #expect(ids.contains(String(target)), "\(href)")
    }
  }

  /// Every element is closed in its order, with the text of reports as text.
  @Test func theNesting() throws {
    for (name, html) in Self.slots(try Fixtures.all()) {
      #expect(PageScan(html.bytes).faults == [], "\(name)")
    }
  }

  @Test func titles() {
    #expect(ReportPage.title(["Derby"]) == "Inspection findings: Derby")
    #expect(ReportPage.title(["A", "B", "C", "D"]) == "Inspection findings: A, B, C and D")
    #expect(ReportPage.title(["A", "B", "C", "D", "E"]) == "Inspection findings of 5 areas")
  }

  /// Two thousand findings of twenty areas, each of which cites every recommendation of its report.
  @Test(.timeLimit(.minutes(10))) func manyFindings() throws {
    let reports = (1...20).map { number -> Report in
      var report = InventedAreas.report(
        "place\(number)-clas", "Place \(number)",
        findings: InventedAreas.findings(1...100, .improvement, "training"))
      report.recommendations = (1...10).map { InventedAreas.recommendation("2.\($0)") }
      for index in report.findings.indices {
        report.findings[index].recommendations = report.recommendations.map(\.number)
      }
      return report
    }
    let tags = PageScan(try ReportPage(version: "1").bytes(reports)).tags
    #expect(tags.count { $0.attributes["class"] == "finding" } == 2000)
    #expect(tags.count { $0.name == "path" && !$0.isEnd } == 20_000)
  }

  /// In every text of a report something that is markup, ends a value, or looks like a slot: the page has the very tags that it has
  /// with harmless words in their place.
  @Test func hostileReports() throws {
    let hostile =
      "x\"'><script>boom()</script><img src=x onerror=boom()>{{title}}<!-- </style> ]]> &lt; javascript:boom()"
    let (bad, good) = (try Self.page(adding: hostile), try Self.page(adding: "xharmless"))
    #expect(PageScan(bad).faults == PageScan(good).faults)
    let shapes = (bad: PageScan(bad).tags.map(\.shape), good: PageScan(good).tags.map(\.shape))
    #expect(shapes.bad.count == shapes.good.count)
    #expect(zip(shapes.bad, shapes.good).first { $0 != $1 } == nil)
    let text = String(decoding: bad, as: UTF8.self)
    #expect(text.contains("&lt;script&gt;boom()&lt;/script&gt;"))
    #expect(!text.contains("<script>boom"))
    #expect(!text.contains("<img"))
  }

  private static func page(adding word: String) throws -> [UInt8] {
    var full = FullReport.report()
    full.title = word
    full.area = word
    full.source.file = word
    full.id = word
    full.findings[0].number = word
    full.findings[0].section = word
    full.findings[0].subheading = word
    full.findings[0].chapter = word
    full.findings[0].text = word
    full.findings[0].organisations = [word]
    full.findings[0].services = [word]
    full.findings[0].themes = [word]
    full.findings[0].citations = [Citation(text: word, numbers: [word])]
    full.recommendations[0].text = word
    full.recommendations[0].group = word
    full.recommendations[0].addressedTo = word
    full.recommendations[0].addressees = [word]
    full.recommendations[0].addresseeLinks = [AddresseeLink(printed: word, meaning: .organisation(word))]
    full.actions[0].recommendation = full.recommendations[0].number
    full.actions[0].text = word
    full.actions[0].number = word
    full.actions[0].organisations = [word]
    full.organisations[0].name = word
    full.organisations[0].names = [word]
    return try ReportPage(title: word, version: "1").bytes([full, full, InventedAreas.calderwick])
  }
}
