import FindingsAnalysis
import Testing

@testable import FindingsOutput

/// A page on an area, as a terminal and a document show it.
@Suite struct SummaryPageTests {
  private static let pages = AreaSummary.pages(of: [InventedAreas.marlhaven, InventedAreas.calderwick])

  @Test func text() throws {
    let page = try #require(Self.pages.first)
    let text = String(decoding: SummaryPage(isMarkdown: false, width: 100).text([page]), as: UTF8.self)
    #expect(
      text == """
        Marlhaven
        =========

        Inspected

        Report          Kind         Inspected  Published   Findings  Recommendations  Actions
        marlhaven-clas  clas-review  unknown    2016-05-08        20                2        0

        Findings

        Section     Findings  Strengths  Improvements  Mixed  Context
        Early help        18          0            18      0        0
        Governance         2          2             0      0        0
        All               20          2            18      0        0

        Themes that stand out against the other areas

        Theme     Share here  Elsewhere  Strengths  Improvements  Mixed
        training      75.0 %      5.0 %          2            13      0

        Strengths

        Theme     Strengths  Of findings  Numbers
        training          2           15  2.1, 2.2

        Recommendations

        Addressed to  Count  Numbers
        Vale CCG          2  R1.1, R1.2
        Marl Trust        1  R1.2

        What the check found

        Report          Count  What
        marlhaven-clas     18  improvement-without-recommendation
        marlhaven-clas      1  recommendation-uncited

        findings check shows each with its line.

        """)
  }

  @Test func markdown() throws {
    let page = try #require(Self.pages.last)
    let text = String(decoding: SummaryPage(isMarkdown: true, width: 100).text([page]), as: UTF8.self)
    #expect(
      text == """
        # Calderwick

        ## Inspected

        | Report | Kind | Inspected | Published | Findings | Recommendations | Actions |
        | --- | --- | --- | --- | ---: | ---: | ---: |
        | calderwick-clas | clas-review | unknown | unknown | 20 | 0 | 0 |

        ## Findings

        | Section | Findings | Strengths | Improvements | Mixed | Context |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Early help | 20 | 0 | 18 | 2 | 0 |

        ## Themes that stand out against the other areas

        | Theme | Share here | Elsewhere | Strengths | Improvements | Mixed |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | training | 5.0 % | 75.0 % | 0 | 1 | 0 |

        ## Strengths

        - No finding with a theme is judged a strength.

        ## Recommendations

        - The reports hold no recommendations.

        ## What the check found

        | Report | Count | What |
        | --- | ---: | --- |
        | calderwick-clas | 18 | improvement-without-recommendation |

        - findings check shows each with its line.

        """)
  }

  /// A letter against a review: a theme may stand out for the kind of report.
  @Test func themesThatStandOutAmongOtherKinds() throws {
    var letter = InventedAreas.marlhaven
    letter.kind = .jtaiLetter
    let pages = AreaSummary.pages(of: [letter, InventedAreas.calderwick])
    let note = "Here and elsewhere differ in the kinds of their reports"
    for page in pages {
      let notes = SummaryParts.outstanding(page).notes
      #expect(notes.count == 1 && notes[0].hasPrefix(note))
    }
    #expect(SummaryParts.outstanding(try #require(Self.pages.first)).notes == [])
    // With a review of its own and a letter elsewhere, Marlhaven has what there is elsewhere.
    var review = InventedAreas.marlhaven
    review.id = "marlhaven-clas"
    var other = InventedAreas.calderwick
    other.kind = .jtaiLetter
    let even = AreaSummary.pages(of: [letter, review, InventedAreas.calderwick, other])
    #expect(even.map(\.differsInKinds) == [false, false])
    let uneven = AreaSummary.pages(of: [letter, review, InventedAreas.calderwick])
    #expect(uneven.map(\.differsInKinds) == [true, true])
    // A plan has no findings, and so no theme stands out for it.
    let plan = InventedAreas.report("marlhaven-action-plan", "Marlhaven", .actionPlan, findings: [])
    let withPlan = AreaSummary.pages(of: [plan, review, InventedAreas.calderwick])
    #expect(withPlan.map(\.differsInKinds) == [false, false])
  }

  @Test func rowsForOtherPrograms() {
    // All findings of both stand in line 10.
    let lines = Array(repeating: "10", count: 18).joined(separator: "; ")
    let csv = AnswerRenderer(format: .csv, width: 100).render(SummaryTable.table(Self.pages))
    let rows = String(decoding: csv, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(
      rows == [
        "area,part,name,count,share,shareElsewhere,strengths,improvements,mixed,context,unjudged,inspected,published,report,items,recommendations,actions",
        "Marlhaven,report,marlhaven-clas,20,,,2,18,0,0,0,,2016-05-08,marlhaven-clas,,2,0",
        "Marlhaven,section,Early help,18,,,0,18,0,0,0,,,,,,", "Marlhaven,section,Governance,2,,,2,0,0,0,0,,,,,,",
        "Marlhaven,theme,training,15,0.7500,0.0500,2,13,0,0,0,,,,,,",
        "Marlhaven,strength,training,2,,,2,13,0,0,0,,,,marlhaven-clas/2.1; marlhaven-clas/2.2,,",
        "Marlhaven,addressee,Vale CCG,2,,,,,,,,,,,marlhaven-clas/R1.1; marlhaven-clas/R1.2,,",
        "Marlhaven,addressee,Marl Trust,1,,,,,,,,,,,marlhaven-clas/R1.2,,",
        "Marlhaven,problem,improvement-without-recommendation,18,,,,,,,,,,marlhaven-clas,\(lines),,",
        "Marlhaven,problem,recommendation-uncited,1,,,,,,,,,,marlhaven-clas,40,,",
        "Calderwick,report,calderwick-clas,20,,,0,18,2,0,0,,,calderwick-clas,,0,0",
        "Calderwick,section,Early help,20,,,0,18,2,0,0,,,,,,",
        "Calderwick,theme,training,1,0.0500,0.7500,0,1,0,0,0,,,,,,",
        "Calderwick,problem,improvement-without-recommendation,18,,,,,,,,,,calderwick-clas,\(lines),,",
      ])
  }
}
