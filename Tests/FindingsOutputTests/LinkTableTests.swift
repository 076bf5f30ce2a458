import FindingsAnalysis
import Testing

@testable import FindingsOutput

@Suite struct LinkTableTests {
  private static let links = CrossReference([LinkedReview.report], filter: FindingFilter())

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func forPeople() {
    let renderer = AnswerRenderer(format: .table, width: 80)
    #expect(
      text(renderer.render(parts: LinkTable.parts(Self.links)))
        == """
        Recommendations, each with the findings that cite it

        Recommendation  Finding  Judgement    Line  Text
        2.1                                     80  See risk.
                        1.1      improvement    10  The ED does not see risk.
                        1.2      mixed          12  Midwives "see" risk.

        Recommendations that no finding cites

        Recommendation  Addressed to          Line  Text
        2.2             Marl Trust, Lode CCG    82  Ask.

        Findings of judgement improvement that cite no recommendation

        Finding  Cites in vain  Line  Text
        1.3      9.9              14  No one asks.

        """)
  }

  @Test func forPrograms() {
    let renderer = AnswerRenderer(format: .csv, width: 80)
    #expect(
      text(renderer.render(LinkTable.rows(Self.links)))
        == [
          "link,report,area,recommendation,addressees,recommendationText,finding,judgement,unresolved,findingText",
          "cited,marl-clas,Marl,2.1,Marl Trust; Lode CCG,See risk.,1.1,improvement,,The ED does not see risk.",
          "cited,marl-clas,Marl,2.1,Marl Trust; Lode CCG,See risk.,1.2,mixed,,\"Midwives \"\"see\"\" risk.\"",
          "uncited,marl-clas,Marl,2.2,Marl Trust; Lode CCG,Ask.,,,,",
          "no-recommendation,marl-clas,Marl,,,,1.3,improvement,9.9,No one asks.", "",
        ].joined(separator: "\r\n"))
  }

  @Test func nothing() {
    var filter = FindingFilter()
    filter.texts = ["no such words"]
    let parts = LinkTable.parts(CrossReference([LinkedReview.report], filter: filter))
    let renderer = AnswerRenderer(format: .table, width: 80)
    #expect(text(renderer.render(parts: parts)) == "No recommendation and no finding fits.\n")
  }

  @Test func graph() {
    #expect(
      LinkGraph(Self.links).text
        == """
        digraph findings {
          rankdir=LR;
          subgraph cluster_0 {
            label="marl-clas";
            "marl-clas/R2.1" [label="R2.1", shape=box, tooltip="See risk."];
            "marl-clas/R2.2" [label="R2.2", shape=box, style=dashed, tooltip="Ask."];
            "marl-clas/1.1" [label="1.1", shape=ellipse, tooltip="The ED does not see risk."];
            "marl-clas/1.2" [label="1.2", shape=ellipse, tooltip="Midwives \\"see\\" risk."];
            "marl-clas/1.3" [label="1.3", shape=ellipse, style=dashed, tooltip="No one asks."];
            "marl-clas/1.1" -> "marl-clas/R2.1";
            "marl-clas/1.2" -> "marl-clas/R2.1";
          }
        }

        """)
  }
}
