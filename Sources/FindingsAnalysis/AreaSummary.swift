import InspectionReports

/// One page on an area: what was inspected and when, what was found and recommended, and what stands out against other areas.
public struct AreaSummary: Sendable {
  /// The findings of one section.
  public struct Section: Sendable, Equatable {
    /// As the reports print the heading.
    public var name: String
    /// Its findings, by judgement.
    public var counts: JudgementCounts
  }

  /// Findings judged a strength that have a theme.
  public struct Strength: Sendable, Equatable {
    /// The id of the theme.
    public var theme: String
    /// All findings of the area with the theme, by judgement.
    public var counts: JudgementCounts
    /// The ids of those that are strengths, in order of the reports.
    public var findings: [String]
  }

  /// Somebody whom recommendations are addressed to.
  public struct Addressee: Sendable, Equatable {
    /// The canonical name, or the name as printed where it leads to no organisation.
    public var name: String
    /// The ids of the recommendations, in order of the reports.
    public var recommendations: [String]
  }

  /// Problems of one kind in a report.
  public struct ProblemCount: Sendable, Equatable {
    /// The report's id.
    public var report: String
    /// The name of the kind: `recommendation-uncited`.
    public var kind: String
    /// How many there are.
    public var count: Int
    /// First lines in the input, of those that have any.
    public var lines: [Int]
  }

  /// How many themes are shown as strengths: as many as fit a page.
  static let mostStrengths = 5

  /// The area, with its reports, the earliest first.
  public let area: ReportArea
  /// Over all sections.
  public let counts: JudgementCounts
  /// In order of the reports.
  public let sections: [Section]
  /// The themes against those of all other areas together (`a` is this area), of clear weight only, the greatest difference
  /// first; nil where there are no other findings to compare with.
  public let outstanding: [LabelComparison.Row]?
  /// Whether the reports with findings are of other kinds than those of the other areas: letters look into one subject, reviews into
  /// all of health care, so that a theme may stand out for the kind and not for the area.
  public let differsInKinds: Bool
  /// The themes with most strengths, at most five.
  public let strengths: [Strength]
  /// Those that most is recommended to first; equal ones in order of the reports.
  public let addressees: [Addressee]
  /// What the check found (`ReportCheck`), report by report, in order of the first of each kind.
  public let problems: [ProblemCount]

  /// A page on each area of some reports.
  ///
  /// - Parameters:
  ///   - reports: the reports that are asked, of all areas: they are what each area is held against.
  ///   - isAsked: only the areas for which this is true.
  public static func pages(
    of reports: [Report], where isAsked: (ReportArea) -> Bool = { _ in true }
  ) -> [AreaSummary] {
    let areas = ReportArea.areas(of: reports)
    let tallies = areas.map { LabelTally($0.reports, .theme) }
    let all = tallies.reduce(into: LabelTally()) { $0.add($1) }
    let kinds = areas.map { kindsWithFindings(of: $0.reports) }
    let areasOfKind = kinds.joined().reduce(into: [ReportKind: Int]()) { $0[$1, default: 0] += 1 }
    return areas.indices.filter { isAsked(areas[$0]) }.map { index in
      // What is elsewhere is what other areas than this one have.
      let elsewhere = areasOfKind.filter { kind, count in count > (kinds[index].contains(kind) ? 1 : 0) }
      return AreaSummary(
        areas[index], tallies[index], others: all - tallies[index],
        differsInKinds: kinds[index] != Set(elsewhere.keys))
    }
  }

  private static func kindsWithFindings(of reports: [Report]) -> Set<ReportKind> {
    Set(reports.filter { !$0.findings.isEmpty }.map(\.kind))
  }

  private init(_ area: ReportArea, _ tally: LabelTally, others: LabelTally, differsInKinds: Bool) {
    self.differsInKinds = differsInKinds
    self.area = ReportArea(name: area.name, reports: ReportOrder.byTime(area.reports))
    let findings = self.area.reports.flatMap(\.findings)
    counts = JudgementCounts(findings)
    sections = Self.sections(findings)
    outstanding =
      tally.findings == 0 || others.findings == 0
      ? nil : LabelComparison(tally, others).rows.filter { $0.weight == .clear }
    strengths = Self.strengths(findings, tally)
    addressees = Self.addressees(self.area.reports.flatMap(\.recommendations))
    problems = self.area.reports.flatMap(Self.problems)
  }

  private static func sections(_ findings: [Finding]) -> [Section] {
    var sections: [Section] = []
    var places: [String: Int] = [:]
    for finding in findings {
      let place = places[finding.section] ?? sections.count
      if place == sections.count {
        places[finding.section] = place
        sections.append(Section(name: finding.section, counts: JudgementCounts()))
      }
      sections[place].counts.add(finding.judgement)
    }
    return sections
  }

  private static func strengths(_ findings: [Finding], _ tally: LabelTally) -> [Strength] {
    var ids: [String: [String]] = [:]
    for finding in findings where finding.judgement == .strength {
      for theme in Facet.theme.labels(of: finding) { ids[theme, default: []].append(finding.id) }
    }
    let strengths = ids.map { theme, ids in
      Strength(theme: theme, counts: tally.counts[theme] ?? JudgementCounts(), findings: ids)
    }
    let sorted = strengths.sorted { ($1.findings.count, $0.theme) < ($0.findings.count, $1.theme) }
    return Array(sorted.prefix(mostStrengths))
  }

  private static func addressees(_ recommendations: [Recommendation]) -> [Addressee] {
    var addressees: [Addressee] = []
    var places: [String: Int] = [:]
    for recommendation in recommendations {
      for name in recommendation.addressees {
        let place = places[name] ?? addressees.count
        if place == addressees.count {
          places[name] = place
          addressees.append(Addressee(name: name, recommendations: []))
        }
        addressees[place].recommendations.append(recommendation.id)
      }
    }
    return addressees.enumerated().sorted { a, b in
      (b.element.recommendations.count, a.offset) < (a.element.recommendations.count, b.offset)
    }.map(\.element)
  }

  private static func problems(_ report: Report) -> [ProblemCount] {
    var counts: [ProblemCount] = []
    var places: [Problem.Kind: Int] = [:]
    for problem in ReportCheck(report).problems {
      let place = places[problem.kind] ?? counts.count
      if place == counts.count {
        places[problem.kind] = place
        counts.append(ProblemCount(report: report.id, kind: problem.kind.name, count: 0, lines: []))
      }
      counts[place].count += 1
      if let line = problem.lines?.lowerBound { counts[place].lines.append(line) }
    }
    return counts
  }
}
