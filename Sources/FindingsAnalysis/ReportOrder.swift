import InspectionReports

/// Reports by time.
public enum ReportOrder {
  /// The reports, the earliest first: by the day of publication, else by the last day of the inspection. One without either has the
  /// place of the first year of its kind; plans without a date come last, as they answer what came before.
  public static func byTime(_ reports: [Report]) -> [Report] {
    reports.enumerated().sorted { a, b in
      (key(a.element), a.offset) < (key(b.element), b.offset)
    }.map(\.element)
  }

  /// When a report was published, or else the inspection ended; nil where it says neither.
  public static func date(_ report: Report) -> ReportDate? { report.published ?? report.inspected?.end }

  private static func key(_ report: Report) -> Int {
    if let date = date(report) { return date.year * 10_000 + date.month * 100 + date.day }
    return firstYear(report.kind) * 10_000
  }

  /// The years in which inspectorates published each kind: reviews from 2013, letters from 2016, reports from 2022 on.
  private static func firstYear(_ kind: ReportKind) -> Int {
    switch kind {
    case .clasReview: 2013
    case .jtaiLetter: 2016
    case .jtaiReport: 2022
    case .actionPlan: 10_000
    }
  }
}
