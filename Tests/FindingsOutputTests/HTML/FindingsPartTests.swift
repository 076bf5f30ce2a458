import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// Findings in full, with the words that gave their labels.
@Suite struct FindingsPartTests {
  private static func text(_ report: Report) -> String {
    InventedPage.text(FindingsPart(contents: InventedPage.contents([report])).html)
  }

  @Test func aFinding() {
    let text = Self.text(LinkedReview.report)
    #expect(
      text.hasPrefix(
        """

        <article class="finding" id="f-marl-clas-1.1" data-id="marl-clas/1.1" data-report="marl-clas" data-area="Marl" \
        data-kind="clas-review" data-published="" data-number="1.1" data-section="Early help" \
        data-chapter="The child&#39;s journey" data-judgement="improvement" data-services="emergency-care" \
        data-themes="risk-assessment" data-organisations="" data-cites="2.1" data-page="3" data-lines="10-11">
        <h3><a href="#f-marl-clas-1.1">1.1</a> <span class="area">Marl</span> <span class="section">Early help</span></h3>
        <p class="place">marl-clas, page 3, lines 10-11 of marl.txt</p>
        <p class="text">The <mark data-labels="emergency-care" title="Emergency and urgent care">ED</mark> does not see \
        <mark data-labels="risk-assessment" title="Identifying and assessing risk">risk</mark>.</p>
        <ul class="labels">
        <li class="judgement improvement">improvement</li>
        <li class="service">Emergency and urgent care</li>
        <li class="theme">Identifying and assessing risk</li></ul>
        <p class="cites">Cites <a href="#r-marl-clas-2.1">2.1</a></p></article>
        """))
    #expect(text.contains("<p class=\"cites\">Cites 9.9, which leads to none</p>"))
  }

  /// Coded by the program: every word that is marked is one of a label that the finding has.
  @Test func markedWords() {
    var report = LinkedReview.report
    report.findings[0].text =
      "Staff in the emergency department are trained in safeguarding, but training is < good."
    Coder.builtIn.code(&report)
    #expect(report.findings[0].services == ["emergency-care"])
    #expect(report.findings[0].themes.contains("training"))
    let text = Self.text(report)
    #expect(
      text.contains(
        "<mark data-labels=\"emergency-care\" title=\"Emergency and urgent care\">emergency department</mark>"))
    #expect(text.contains("<mark data-labels=\"training\" title=\"Training\">training</mark> is &lt; good.</p>"))
    #expect(!text.contains("class=\"coding\""))
  }

  /// Labels of a report that was coded elsewhere are shown; the words of the program's own labels would say nothing of them.
  @Test func codedElsewhere() {
    var report = LinkedReview.report
    report.findings[0].text = "Staff in the emergency department are trained in safeguarding."
    (report.findings[0].services, report.findings[0].themes) = (["moon"], [])
    let text = Self.text(report)
    #expect(text.contains("<p class=\"coding\">Coded elsewhere, so that no words are marked.</p>"))
    #expect(text.contains("<p class=\"text\">Staff in the emergency department are trained in safeguarding.</p>"))
    #expect(text.contains("<li class=\"service\">moon</li>"))
  }

  /// Words of two labels that overlap are one mark; others stay apart.
  @Test func overlappingWords() throws {
    let services = Vocabulary.builtIn.services.prefix(2)
    var words = LabelWords(labels: Array(services))
    words.mentions = [
      .init(label: 0, range: 2..<5), .init(label: 1, range: 4..<8), .init(label: 0, range: 6..<7),
      .init(label: 1, range: 8..<9),
    ]
    var finding = LinkedReview.report.findings[0]
    (finding.text, finding.services, finding.themes) = ("é23&567890", services.map(\.id), [])
    let text = CodedText(finding, words, PageLabels(.builtIn))
    let (a, b) = (services[0], services[1])
    #expect(
      InventedPage.text(.group(text.html))
        == "é<mark data-labels=\"\(a.id) \(b.id)\" title=\"\(a.name), \(b.name)\">23&amp;567</mark>"
        + "<mark data-labels=\"\(b.id)\" title=\"\(b.name)\">8</mark>90")
  }

  /// As `--provider` means it: organisations that it names, and those of the recommendations that it cites.
  @Test func organisations() {
    var report = LinkedReview.report
    report.findings[0].organisations = ["Marl Trust"]
    report.recommendations[0].addresseeLinks = [
      AddresseeLink(printed: "Lode CCG", meaning: .organisation("Lode CCG")),
      AddresseeLink(printed: "trusts", meaning: .collective(members: ["Marl Trust", "Vale Trust"])),
    ]
    let text = Self.text(report)
    #expect(text.contains("data-organisations=\"marl-trust lode-ccg vale-trust\" data-cites=\"2.1\""))
  }
}
