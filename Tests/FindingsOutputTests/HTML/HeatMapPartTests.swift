import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// The heat map, its steps and its legend.
@Suite struct HeatMapPartTests {
  private static let contents = InventedPage.contents([InventedAreas.marlhaven, InventedAreas.calderwick])

  @Test func themesByArea() {
    let part = HeatMapPart(contents: Self.contents, facet: .theme)
    #expect(
      InventedPage.text(part.html) == """

        <div class="scroll" role="region" aria-label="Themes by area" tabindex="0">
        <table class="heat" data-label="theme">
        <caption>Themes by area: findings, and their share of the area&#39;s findings; the most frequent first</caption>
        <thead>
        <tr><th scope="col">Theme</th>\
        <th scope="col" data-area="Marlhaven" data-kinds="clas-review">Marlhaven <span>(20 findings)</span></th>\
        <th scope="col" data-area="Calderwick" data-kinds="clas-review">Calderwick <span>(20 findings)</span></th></tr></thead>
        <tbody>
        <tr data-theme="training"><th scope="row">Training</th>\
        <td class="s7" data-area="Marlhaven" data-findings="15" data-of="20" data-strengths="2" data-improvements="13" data-mixed="0">\
        <a href="#findings?theme=training&amp;area=Marlhaven">15 <span class="share">75.0 %</span></a></td>\
        <td class="s3" data-area="Calderwick" data-findings="1" data-of="20" data-strengths="0" data-improvements="1" data-mixed="0">\
        <a href="#findings?theme=training&amp;area=Calderwick">1 <span class="share">5.0 %</span></a></td></tr>
        <tr data-theme="neglect"><th scope="row">Neglect</th>\
        <td class="s0" data-area="Marlhaven" data-findings="0" data-of="20" data-strengths="0" data-improvements="0" data-mixed="0">0</td>\
        <td class="s4" data-area="Calderwick" data-findings="2" data-of="20" data-strengths="0" data-improvements="0" data-mixed="2">\
        <a href="#findings?theme=neglect&amp;area=Calderwick">2 <span class="share">10.0 %</span></a></td></tr></tbody></table></div>
        """)
  }

  @Test func nothingToShow() {
    let part = HeatMapPart(contents: Self.contents, facet: .service)
    #expect(InventedPage.text(part.html) == "\n<p class=\"nothing\">No finding has a service.</p>")
  }

  @Test(arguments: [
    (0, "s0"), (0.001, "s1"), (0.0249, "s1"), (0.025, "s2"), (0.05, "s3"), (0.1, "s4"), (0.15, "s5"), (0.2, "s6"),
    (0.299, "s6"), (0.3, "s7"), (1, "s7"),
  ])
  func steps(_ share: Double, _ step: String) { #expect(HeatMapPart.step(share) == step) }

  @Test func legend() {
    let text = InventedPage.text(HeatMapPart.legend)
    #expect(
      text.hasPrefix("\n<ol class=\"legend\">\n<li class=\"s0\">none</li>\n<li class=\"s1\">under 2.5 %</li>"))
    #expect(
      text.hasSuffix("<li class=\"s6\">20 % to under 30 %</li>\n<li class=\"s7\">30 % and more</li></ol>"))
  }
}
