import FindingsAnalysis
import InspectionReports

/// Each area with several reports over time: what an earlier one asked for, and what the later ones say of the same.
struct TimePart {
  let contents: PageContents

  /// The areas with two or more reports. Of areas that the same reports follow ("Derby", "Derby and Derbyshire") the first.
  static func areas(_ contents: PageContents) -> [String] {
    var met: Set<[String]> = []
    return contents.areas.filter { area in
      let reports = contents.reportsOverTime(on: area).map(\.id)
      return reports.count > 1 && met.insert(reports).inserted
    }
  }

  var html: HTML {
    let areas = Self.areas(contents)
    return areas.isEmpty ? .nothing("No area has two reports.") : .group(areas.map(section))
  }

  private func section(_ area: String) -> HTML {
    let track = AreaTrack(contents.reportsOverTime(on: area), coder: contents.coder)
    let notes = TrackTable.notes(track, name: contents.labels.name).map { HTML.element(.p, ["class": "notes"], $0) }
    let table = HTML.element(
      .table, ["class": "times"],
      [
        .element(.caption, [:], "\(area): what was asked for, and what later reports say of it"),
        .head(["Theme or service"] + track.reports.map(Self.heading)), .element(.tbody, rows(track)),
      ])
    return .element(
      .section, ["class": "track", "data-area": area],
      [.element(.h3, [:], area)] + (track.rows.isEmpty ? [] : [.scrolled("\(area) over time", table)]) + notes)
  }

  private static func heading(_ report: Report) -> String {
    "\(report.id) (\(ReportOrder.date(report)?.description ?? "without a date, placed by its kind"))"
  }

  /// A row for each label: nothing for the reports before the first that asks.
  private func rows(_ track: AreaTrack) -> [HTML] {
    var rows: [HTML] = []
    var rest = track.rows[...]
    while let first = rest.first {
      let group = rest.prefix { $0.facet == first.facet && $0.label == first.label }
      let before = Array(
        repeating: HTML.element(.td, ["class": "before"], "–"), count: track.reports.count - group.count)
      // A theme and a service may have one name: "Sexual health".
      let name = "\(contents.labels.name(first.facet, first.label)) (\(first.facet.rawValue))"
      rows.append(
        .element(
          .tr, ["data-facet": first.facet.rawValue, "data-label": first.label],
          [.element(.th, ["scope": "row"], name)] + before + group.map(cell)))
      rest = rest.dropFirst(group.count)
    }
    return rows
  }

  private func cell(_ row: AreaTrack.Row) -> HTML {
    let state = HTML.element(.b, [:], row.state.rawValue)
    guard let page = contents.report(row.report) else { return .element(.td, [state]) }
    let mention = row.mention
    let lists: [(name: String, links: [HTML])] = [
      ("recommendations", mention.recommendations.map(page.link(toRecommendation:))),
      ("actions", mention.actions.map(page.link(toAction:))),
      ("other actions", mention.otherActions.map(page.link(toAction:))),
      ("improvements", mention.improvements.map(page.link(toFinding:))),
      ("mixed", mention.mixed.map(page.link(toFinding:))),
      ("strengths", mention.strengths.map(page.link(toFinding:))),
      ("others", mention.others.map(page.link(toFinding:))),
      (
        "words in",
        mention.words.map(page.report.findings.isEmpty ? page.link(toAction:) : page.link(toFinding:))
      ),
    ]
    let places = lists.filter { !$0.links.isEmpty }.map { name, links in
      HTML.element(.p, [.text(name + " "), .joined(links, ", ")])
    }
    return .element(.td, ["data-state": row.state.rawValue], [state] + places)
  }
}
