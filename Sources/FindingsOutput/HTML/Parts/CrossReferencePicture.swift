import InspectionReports

/// The findings of a report by section on the left, its recommendations by group on the right, and a line for each citation.
struct CrossReferencePicture {
  private let page: PageReport
  private let left: PictureColumn
  private let right: PictureColumn

  private static let width = 960
  private static let leftEdge = 310
  private static let rightEdge = 610
  /// How far a line goes straight before it bends.
  private static let bend = 120

  init(_ page: PageReport) {
    self.page = page
    left = PictureColumn(
      page.report.findings.map { (heading: $0.section, number: $0.number) }, at: Self.leftEdge, isLeft: true)
    right = PictureColumn(
      page.report.recommendations.map { recommendation in
        let to = recommendation.addressedTo.isEmpty ? "to nobody named" : recommendation.addressedTo
        return (heading: "\(recommendation.group): \(to)", number: recommendation.number)
      }, at: Self.rightEdge, isLeft: false)
  }

  var html: HTML {
    let height = max(left.height, right.height)
    return .element(
      .svg,
      [
        "class": "cross", "width": String(Self.width), "height": String(height),
        "viewBox": "0 0 \(Self.width) \(height)", "role": "group",
        "aria-label": "Lines from findings to the recommendations that they cite",
      ],
      [
        .element(.g, ["class": "paths"], paths), .element(.g, ["class": "findings"], left.headings + findings),
        .element(.g, ["class": "recommendations"], right.headings + recommendations),
      ])
  }

  private var paths: [HTML] {
    page.report.recommendations.indices.flatMap { index in
      let end = right.items[index].end
      return page.findings(citing: page.report.recommendations[index]).map { place -> HTML in
        let start = left.items[place].end
        let way =
          "M\(start.x) \(start.y)C\(start.x + Self.bend) \(start.y) \(end.x - Self.bend) \(end.y) \(end.x) \(end.y)"
        return .element(
          .path,
          [
            "data-from": page.findings[place], "data-to": page.recommendations[index], "d": way, "fill": "none",
          ], [])
      }
    }
  }

  private var findings: [HTML] {
    page.report.findings.indices.map { index in
      let finding = page.report.findings[index]
      let cited = finding.recommendations
      return link(
        page.findings[index], finding.number, left.items[index].place, isLinked: !cited.isEmpty,
        says: "Finding \(finding.number), "
          + (cited.isEmpty ? "cites none" : "cites \(cited.joined(separator: ", "))"))
    }
  }

  private var recommendations: [HTML] {
    page.report.recommendations.indices.map { index in
      let recommendation = page.report.recommendations[index]
      let numbers = page.findings(citing: recommendation).map { page.report.findings[$0].number }
      return link(
        page.recommendations[index], recommendation.number, right.items[index].place, isLinked: !numbers.isEmpty,
        says: "Recommendation \(recommendation.number), "
          + (numbers.isEmpty ? "cited by none" : "cited by \(numbers.joined(separator: ", "))"))
    }
  }

  private func link(
    _ id: String, _ number: String, _ place: PictureColumn.Point, isLinked: Bool, says: String
  ) -> HTML {
    .element(
      .a,
      ["href": "#" + id, "data-key": id, "class": isLinked ? "linked" : "alone", "aria-label": says],
      [.element(.text, ["x": String(place.x), "y": String(place.y), "text-anchor": "middle"], number)])
  }
}
