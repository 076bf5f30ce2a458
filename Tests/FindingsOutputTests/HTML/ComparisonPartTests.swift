import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// Two areas side by side.
@Suite struct ComparisonPartTests {
  private static func text(_ reports: [Report]) -> String {
    InventedPage.text(ComparisonPart(contents: InventedPage.contents(reports)).html)
  }

  /// 15 and 1 of 20: 70 points, the longest bar; 0 and 2 of 20: 10 points, 80 · 10 / 70 = 11.4 units.
  @Test func twoAreas() {
    #expect(
      Self.text([InventedAreas.marlhaven, InventedAreas.calderwick]) == """

        <div class="drawn">
        <div class="scroll" role="region" aria-label="Themes of Marlhaven and Calderwick, the greatest difference first" tabindex="0">
        <table class="compare" data-of="theme">
        <caption>Themes of Marlhaven and Calderwick, the greatest difference first</caption>
        <thead>
        <tr><th scope="col">Theme</th><th scope="col">Marlhaven <span>(20 findings)</span></th>\
        <th scope="col">Calderwick <span>(20 findings)</span></th><th scope="col">Difference</th>\
        <th scope="col">What it is worth</th></tr></thead>
        <tbody>
        <tr data-label="training"><th scope="row">Training</th>\
        <td class="side"><b>15</b> <span class="share">75.0 %</span> <span class="judged">2 strengths, 13 improvements</span></td>\
        <td class="side"><b>1</b> <span class="share">5.0 %</span> <span class="judged">1 improvement</span></td>\
        <td class="difference">
        <svg class="bar" width="160" height="12" viewBox="-80 -6 160 12" aria-hidden="true" focusable="false">\
        <rect class="a" x="-80.0" y="-5" width="80.0" height="10"></rect></svg> <span>70.0 points more in Marlhaven</span></td>\
        <td class="weight">clear</td></tr>
        <tr data-label="neglect"><th scope="row">Neglect</th>\
        <td class="side"><b>0</b> <span class="share">0.0 %</span> <span class="judged"></span></td>\
        <td class="side"><b>2</b> <span class="share">10.0 %</span> <span class="judged">2 mixed</span></td>\
        <td class="difference">
        <svg class="bar" width="160" height="12" viewBox="-80 -6 160 12" aria-hidden="true" focusable="false">\
        <rect class="b" x="0" y="-5" width="11.4" height="10"></rect></svg> <span>10.0 points more in Calderwick</span></td>\
        <td class="weight">too few findings</td></tr></tbody></table></div>
        <ul class="notes">
        <li>clear: hardly chance, by Fisher&#39;s exact test with 1 compared at once; about 1 in 20 of those called clear may be chance.</li>
        <li>too few findings: however they were shared out between the two, it would mean nothing.</li></ul></div>
        """)
  }

  @Test func oneArea() {
    #expect(
      Self.text([InventedAreas.marlhaven])
        == "\n<div class=\"drawn\">\n<p class=\"nothing\">There are not two areas with findings to compare.</p></div>"
    )
  }

  @Test func kindsThatDiffer() {
    var letter = InventedAreas.calderwick
    letter.kind = .jtaiLetter
    let note = "The two differ in the kinds of their reports, which look into different things."
    #expect(Self.text([InventedAreas.marlhaven, letter]).contains(note))
    #expect(!Self.text([InventedAreas.marlhaven, InventedAreas.calderwick]).contains(note))
  }
}
