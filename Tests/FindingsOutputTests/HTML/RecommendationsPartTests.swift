import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// Recommendations with the findings that led to them, and the picture of the links.
@Suite struct RecommendationsPartTests {
  private static let contents = InventedPage.contents([LinkedReview.report])

  @Test func recommendations() {
    #expect(
      InventedPage.text(RecommendationsPart(contents: Self.contents).html) == """

        <article class="recommendation" id="r-marl-clas-2.1" data-report="marl-clas" data-area="Marl" data-number="2.1" \
        data-organisations="" data-themes="" data-services="" data-cited="2">
        <h3><a href="#r-marl-clas-2.1">2.1</a> <span class="area">Marl</span></h3>
        <p class="place">marl-clas, line 80 of marl.txt</p>
        <p class="to">Marl Trust and Lode CCG should:</p>
        <p class="addressees">Marl Trust; Lode CCG</p>
        <p class="text">See risk.</p>
        <ul class="led">
        <li><a href="#f-marl-clas-1.1">1.1</a> <span class="judgement improvement">improvement</span> The ED does not see risk.</li>
        <li><a href="#f-marl-clas-1.2">1.2</a> <span class="judgement mixed">mixed</span> Midwives &quot;see&quot; risk.</li></ul></article>
        <article class="recommendation" id="r-marl-clas-2.2" data-report="marl-clas" data-area="Marl" data-number="2.2" \
        data-organisations="" data-themes="" data-services="" data-cited="0">
        <h3><a href="#r-marl-clas-2.2">2.2</a> <span class="area">Marl</span></h3>
        <p class="place">marl-clas, line 82 of marl.txt</p>
        <p class="to">Marl Trust and Lode CCG should:</p>
        <p class="addressees">Marl Trust; Lode CCG</p>
        <p class="text">Ask.</p>
        <p class="uncited">No finding cites it.</p></article>
        """)
  }

  /// What was done under the recommendations of a plan stands below each, line by line.
  @Test func actions() {
    var plan = LinkedReview.report
    (plan.kind, plan.findings) = (.actionPlan, [])
    plan.actions = [
      Action(
        id: "marl-clas/2.2.1", number: "2.2.1", recommendation: "2.2", organisations: ["Lode CCG"],
        text: "Asked.\n• Twice.",
        place: Place(page: nil, lines: 90...91))
    ]
    let text = InventedPage.text(RecommendationsPart(contents: InventedPage.contents([plan])).html)
    #expect(
      text.hasSuffix(
        """

        <p class="uncited">The report has no findings that could cite it.</p>
        <ul class="actions">
        <li id="a-marl-clas-2.2.1"><b>2.2.1</b> <span class="organisations">Lode CCG</span>
        <p>Asked.</p>
        <p>• Twice.</p></li></ul></article>
        """))
  }

  @Test func nobodyIsNamed() {
    var report = LinkedReview.report
    (report.recommendations[0].addressedTo, report.recommendations[0].addressees) = ("", [])
    let text = InventedPage.text(RecommendationsPart(contents: InventedPage.contents([report])).html)
    #expect(text.contains("<p class=\"to\">The report does not say to whom.</p>"))
  }

  @Test func thePicture() {
    let text = InventedPage.text(CrossReferencePart(contents: Self.contents).html)
    #expect(text.contains("<figcaption>Marl (marl-clas): 2 of 3 findings cite 1 of 2 recommendations</figcaption>"))
    #expect(
      text.contains(
        """
        <g class="paths"><path data-from="f-marl-clas-1.1" data-to="r-marl-clas-2.1" \
        d="M310 35C430 35 490 35 610 35" fill="none"></path><path data-from="f-marl-clas-1.2" \
        data-to="r-marl-clas-2.1" d="M310 39C430 39 490 35 610 35" fill="none"></path></g>
        """))
    #expect(
      text.contains(
        """
        <a href="#f-marl-clas-1.3" data-key="f-marl-clas-1.3" class="alone" aria-label="Finding 1.3, cites none">\
        <text x="160" y="48" text-anchor="middle">1.3</text></a>
        """))
    #expect(text.contains("aria-label=\"Recommendation 2.1, cited by 1.1, 1.2\""))
    #expect(
      text.contains(
        """
        <tr><th scope="row"><a href="#r-marl-clas-2.2">2.2</a></th><td>Marl Trust; Lode CCG</td><td>none</td></tr>
        """))
  }

  /// Five numbers a row; a heading over those that stand together under it.
  @Test func theColumns() {
    let numbers = (1...7).map { (heading: $0 < 7 ? "A" : "B", number: "\($0)") }
    let column = PictureColumn(numbers, at: 100, isLeft: false)
    #expect(column.items.map(\.place.x) == [130, 190, 250, 310, 370, 130, 130])
    #expect(column.items.map(\.place.y) == [48, 48, 48, 48, 48, 74, 130])
    #expect(column.items.map(\.end.x) == Array(repeating: 100, count: 7))
    #expect(column.headings.count == 2)
    #expect(column.height == 138)
  }
}
