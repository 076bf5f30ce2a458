import FindingsAnalysis
import InspectionReports

/// Reports as one HTML file for people who look rather than read: it needs no network, and its text and tables no script.
///
/// The template, style and script are `Resources/report.html`, `report.css` and `report.js`. All that comes from reports is
/// escaped (`HTML`), and the file allows nothing but its own style and script (`ContentPolicy`).
public struct ReportPage: Sendable {
  /// Nil for a title made from the areas.
  public var title: String?
  /// The version of the program that makes it.
  public var version: String
  /// What the findings of the reports are coded by.
  public var coder: Coder
  /// The organisations that are known.
  public var organisations: OrganisationRegister

  /// A page made by a version of the program.
  public init(
    title: String? = nil, version: String, coder: Coder = .builtIn, organisations: OrganisationRegister = .builtIn
  ) {
    (self.title, self.version, self.coder, self.organisations) = (title, version, coder, organisations)
  }

  /// Areas that a title names; of more it says how many.
  private static let mostAreas = 4

  /// The file for some reports, in their order.
  ///
  /// - Throws: where the template in the program and the slots here do not fit, which the tests check.
  public func bytes(_ reports: [Report]) throws -> [UInt8] {
    let contents = PageContents(reports, coder: coder, organisations: organisations)
    let (style, script) = (PackageResources.report_css, PackageResources.report_js)
    var slots = parts(contents).mapValues(\.bytes)
    (slots["style"], slots["script"]) = (style, script)
    slots["policy"] = HTML.text(ContentPolicy.text(style: style, script: script)).bytes
    return try PageTemplate(PackageResources.report_html).filled(with: slots)
  }

  /// What the slots are filled with, but style, script and policy.
  func parts(_ contents: PageContents) -> [String: HTML] {
    let parts: [String: HTML] = [
      "title": .text(title ?? Self.title(contents.areas)), "counts": .text(Self.counts(contents)),
      "footer": .text(footer(contents)), "overview": OverviewPart(contents: contents).html,
      "legend": HeatMapPart.legend, "themes": HeatMapPart(contents: contents, facet: .theme).html,
      "services": HeatMapPart(contents: contents, facet: .service).html,
      "compare": ComparisonPart(contents: contents).html,
      "recommendations": RecommendationsPart(contents: contents).html,
      "links": CrossReferencePart(contents: contents).html, "time": TimePart(contents: contents).html,
      "findings": FindingsPart(contents: contents).html,
    ]
    return parts.merging(ChoicesPart(contents).slots) { part, _ in part }
  }

  static func title(_ areas: [String]) -> String {
    areas.count <= mostAreas
      ? "Inspection findings: \(PageText.list(areas))" : "Inspection findings of \(areas.count) areas"
  }

  private static func counts(_ contents: PageContents) -> String {
    let reports = contents.reports.map(\.report)
    return [
      PageText.count(reports.count, "report"), PageText.count(contents.areas.count, "area"),
      PageText.count(reports.reduce(0) { $0 + $1.findings.count }, "finding"),
      PageText.count(reports.reduce(0) { $0 + $1.recommendations.count }, "recommendation"),
    ].joined(separator: " · ")
  }

  private func footer(_ contents: PageContents) -> String {
    let files = Set(contents.reports.map(\.report.source.file)).count
    return "Made by findings \(version) from \(PageText.count(files, "file")). "
      + "Every finding and recommendation names its report, page, lines and file, where it can be checked."
  }
}
