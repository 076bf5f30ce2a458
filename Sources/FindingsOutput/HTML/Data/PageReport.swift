import FindingsAnalysis
import InspectionReports

/// A report of a page, with the ids by which its findings and recommendations are reached.
struct PageReport {
  /// The report; its id is unique on the page: a second report of the same id has "-2" after it.
  let report: Report
  /// The name of the area, the same for all reports on it.
  let area: String
  /// Ids of elements of the page, one for each finding.
  let findings: [String]
  /// One for each recommendation.
  let recommendations: [String]
  /// One for each action.
  let actions: [String]
  /// For each number of a recommendation the places of the findings that cite it, in order of the text.
  private let citing: [String: [Int]]
  /// For each number of a recommendation the places of the actions under it.
  private let acting: [String: [Int]]
  private let findingPlaces: [String: Int]
  private let recommendationPlaces: [String: Int]
  private let actionPlaces: [String: Int]

  init(_ report: Report, area: String, _ anchors: inout PageAnchors) {
    func ids(_ letter: String, _ numbers: [String]) -> [String] {
      numbers.map { anchors.unique("\(letter)-\(PageAnchors.safe(report.id))-\(PageAnchors.safe($0))") }
    }
    findings = ids("f", report.findings.map(\.number))
    recommendations = ids("r", report.recommendations.map(\.number))
    actions = ids("a", report.actions.map(\.number))
    findingPlaces = Self.places(report.findings.map(\.number))
    recommendationPlaces = Self.places(report.recommendations.map(\.number))
    actionPlaces = Self.places(report.actions.map(\.number))
    var (citing, acting): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for (place, finding) in report.findings.enumerated() {
      for number in finding.recommendations { citing[number, default: []].append(place) }
    }
    for (place, action) in report.actions.enumerated() {
      if let number = action.recommendation { acting[number, default: []].append(place) }
    }
    (self.report, self.area, self.citing, self.acting) = (report, area, citing, acting)
  }

  /// The first place of each number.
  private static func places(_ numbers: [String]) -> [String: Int] {
    Dictionary(zip(numbers, numbers.indices)) { first, _ in first }
  }

  /// The recommendation with a number; the first where several have it.
  func recommendation(_ number: String) -> Recommendation? {
    recommendationPlaces[number].map { report.recommendations[$0] }
  }

  /// The findings that cite a recommendation.
  func findings(citing recommendation: Recommendation) -> [Int] { citing[recommendation.number] ?? [] }

  /// What was done under a recommendation of a plan.
  func actions(under recommendation: Recommendation) -> [Int] { acting[recommendation.number] ?? [] }

  // MARK: Links

  /// A link to a finding by its number, or the number alone where there is none.
  func link(toFinding number: String) -> HTML { Self.link(number, findingPlaces[number].map { findings[$0] }) }

  /// A link to a recommendation by its number.
  func link(toRecommendation number: String) -> HTML {
    Self.link(number, recommendationPlaces[number].map { recommendations[$0] })
  }

  /// A link to an action by its number.
  func link(toAction number: String) -> HTML { Self.link(number, actionPlaces[number].map { actions[$0] }) }

  private static func link(_ number: String, _ id: String?) -> HTML {
    id.map { .element(.a, ["href": "#" + $0], number) } ?? .text(number)
  }

  /// Where something stands: "derby-clas, page 12, lines 300-306 of derby-clas.txt".
  func place(_ place: Place) -> String {
    let (first, last) = (place.lines.lowerBound, place.lines.upperBound)
    let page = place.page.map { ", page \($0)" } ?? ""
    return "\(report.id)\(page), line\(first == last ? " \(first)" : "s \(first)-\(last)") of \(file)"
  }

  /// The name of the file without its folders, which say nothing to others.
  var file: String { report.source.file.split(separator: "/").last.map(String.init) ?? report.source.file }
}
