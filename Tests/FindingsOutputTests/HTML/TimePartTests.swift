import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// One area over time.
@Suite struct TimePartTests {
  /// In 2016 training is wanting, in 2018 a letter praises it.
  @Test func anArea() throws {
    var letter = InventedAreas.report(
      "marlhaven-jtai-2018", "Marlhaven", .jtaiLetter,
      findings: InventedAreas.findings(1...1, .strength, "training", chapter: 7))
    letter.published = ReportDate(year: 2018, month: 3, day: 9)
    var review = InventedAreas.report(
      "marlhaven-clas", "Marlhaven", findings: InventedAreas.findings(1...2, .improvement, "training"))
    review.published = ReportDate(year: 2016, month: 5, day: 8)
    let contents = InventedPage.contents([letter, review, InventedAreas.calderwick])
    #expect(
      InventedPage.text(TimePart(contents: contents).html) == """

        <section class="track" data-area="Marlhaven">
        <h3>Marlhaven</h3>
        <div class="scroll" role="region" aria-label="Marlhaven over time" tabindex="0">
        <table class="times">
        <caption>Marlhaven: what was asked for, and what later reports say of it</caption>
        <thead>
        <tr><th scope="col">Theme or service</th><th scope="col">marlhaven-clas (2016-05-08)</th>\
        <th scope="col">marlhaven-jtai-2018 (2018-03-09)</th></tr></thead>
        <tbody>
        <tr data-facet="theme" data-label="training"><th scope="row">Training (theme)</th>\
        <td data-state="found wanting"><b>found wanting</b>
        <p>improvements <a href="#f-marlhaven-clas-1.1">1.1</a>, <a href="#f-marlhaven-clas-1.2">1.2</a></p></td>\
        <td data-state="now a strength"><b>now a strength</b>
        <p>strengths <a href="#f-marlhaven-jtai-2018-7.1">7.1</a></p></td></tr></tbody></table></div>
        <p class="notes">found wanting: findings ask for it, and no recommendation is on it by its own words.</p></section>
        """)
  }

  /// What is not coded with a label leads to where its words stand, an action to itself.
  @Test func wordsAndActions() {
    let review = InventedAreas.report(
      "marlhaven-clas", "Marlhaven", findings: InventedAreas.findings(1...1, .improvement, "training"))
    var letter = InventedAreas.report(
      "marlhaven-jtai", "Marlhaven", .jtaiLetter, findings: InventedAreas.findings(2...2, .strength, nil))
    letter.findings[0].text = "Midwives who attend training learn of it."
    var plan = InventedAreas.report("marlhaven-action-plan", "Marlhaven", .actionPlan, findings: [])
    plan.actions = [
      Action(
        id: "marlhaven-action-plan/A.1", number: "A.1",
        text: "Safeguarding training was given to all staff, and more training sessions are planned.",
        place: Place(page: nil, lines: 1...1))
    ]
    let html = InventedPage.text(TimePart(contents: InventedPage.contents([review, letter, plan])).html)
    #expect(
      html.contains("<b>no finding on it</b>\n<p>words in <a href=\"#f-marlhaven-jtai-1.2\">1.2</a></p>"), "\(html)"
    )
    #expect(
      html.contains("<b>acted on</b>\n<p>other actions <a href=\"#a-marlhaven-action-plan-A.1\">A.1</a></p>"),
      "\(html)")
  }

  /// A plan of two areas follows each of them; the areas that one set of reports follows stand there once.
  @Test func planOfTwoAreas() {
    var review = InventedAreas.report(
      "derby-clas", "Derby", findings: InventedAreas.findings(1...1, .improvement, "training"))
    var plan = InventedAreas.report("two-action-plan", "Derby and Derbyshire", .actionPlan, findings: [])
    let authorities = LocalAuthorities.builtIn.authorities(of: "Derby and Derbyshire").map(\.localAuthority)
    #expect(authorities.count == 2)
    (review.localAuthorities, plan.localAuthorities) = ([authorities[0]], authorities)
    let contents = InventedPage.contents([review, plan])
    #expect(contents.areas == ["Derby", "Derby and Derbyshire"])
    #expect(TimePart.areas(contents) == ["Derby"])
    #expect(
      InventedPage.text(TimePart(contents: contents).html).contains(
        "<th scope=\"col\">two-action-plan (without a date, placed by its kind)</th>"))
  }

  @Test func oneReport() {
    let contents = InventedPage.contents([InventedAreas.calderwick])
    #expect(
      InventedPage.text(TimePart(contents: contents).html) == "\n<p class=\"nothing\">No area has two reports.</p>")
  }
}
