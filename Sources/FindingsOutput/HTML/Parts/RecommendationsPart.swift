import FindingsAnalysis
import InspectionReports

/// Every recommendation with the findings that led to it, and what was done under those of a plan.
struct RecommendationsPart {
  let contents: PageContents

  /// Columns that the first words of a finding take in a list of findings.
  private static let firstWords = 110

  var html: HTML {
    let articles = contents.reports.flatMap { page in
      page.report.recommendations.indices.map { article($0, page) }
    }
    return articles.isEmpty ? .nothing("The reports hold no recommendations.") : .group(articles)
  }

  private func article(_ index: Int, _ page: PageReport) -> HTML {
    let (recommendation, id) = (page.report.recommendations[index], page.recommendations[index])
    let cited = page.findings(citing: recommendation)
    return .element(
      .article,
      [
        "class": "recommendation", "id": id, "data-report": page.report.id, "data-area": page.area,
        "data-number": recommendation.number,
        "data-organisations": contents.organisations.ids(PageOrganisations.addressed(recommendation)),
        "data-themes": recommendation.themes.joined(separator: " "),
        "data-services": recommendation.services.joined(separator: " "), "data-cited": String(cited.count),
      ],
      [
        .element(
          .h3,
          [
            .element(.a, ["href": "#" + id], recommendation.number), .text(" "),
            .element(.span, ["class": "area"], page.area),
          ]),
        .element(.p, ["class": "place"], page.place(recommendation.place)), addressees(recommendation),
        .element(.p, ["class": "text"], recommendation.text),
        LabelList(recommendation, contents.labels).html,
        led(cited, page), actions(recommendation, page),
      ])
  }

  /// The heading of the group, and the organisations that its names lead to.
  private func addressees(_ recommendation: Recommendation) -> HTML {
    let names = recommendation.addressees
    if recommendation.addressedTo.isEmpty && names.isEmpty {
      return .element(.p, ["class": "to"], "The report does not say to whom.")
    }
    return .group([
      .element(.p, ["class": "to"], recommendation.addressedTo),
      .element(.p, ["class": "addressees"], names.joined(separator: "; ")),
    ])
  }

  private func led(_ cited: [Int], _ page: PageReport) -> HTML {
    if page.report.findings.isEmpty {
      return .element(.p, ["class": "uncited"], "The report has no findings that could cite it.")
    }
    if cited.isEmpty { return .element(.p, ["class": "uncited"], "No finding cites it.") }
    return .element(.ul, ["class": "led"], cited.map { finding($0, page) })
  }

  private func finding(_ index: Int, _ page: PageReport) -> HTML {
    let finding = page.report.findings[index]
    let words = PrintableText.cut(PrintableText.cleaned(finding.text), to: Self.firstWords)
    let judgement = finding.judgement.map {
      HTML.element(.span, ["class": "judgement \($0.rawValue)"], $0.rawValue)
    }
    return .element(
      .li,
      [.element(.a, ["href": "#" + page.findings[index]], finding.number), .text(" ")]
        + (judgement.map { [$0, .text(" ")] } ?? []) + [.text(words)])
  }

  private func actions(_ recommendation: Recommendation, _ page: PageReport) -> HTML {
    let actions = page.actions(under: recommendation)
    if actions.isEmpty { return .group([]) }
    return .element(
      .ul, ["class": "actions"],
      actions.map { index in
        let action = page.report.actions[index]
        let lines = action.text.split(separator: "\n").map { HTML.element(.p, [:], String($0)) }
        return .element(
          .li, ["id": page.actions[index]],
          [
            .element(.b, [:], action.number), .text(" "),
            .element(.span, ["class": "organisations"], action.organisations.joined(separator: "; ")),
          ] + lines)
      })
  }
}
