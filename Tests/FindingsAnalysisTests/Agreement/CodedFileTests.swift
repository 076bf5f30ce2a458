import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct CodedFileTests {
  private static let expected = [
    Coding(id: "1.1", services: ["camhs", "maternity"], themes: ["training"], judgement: .mixed), Coding(id: "1.2"),
  ]

  @Test(arguments: [
    """
    {"id": "1.1", "services": ["maternity", "camhs"], "themes": ["training"], "judgement": "mixed"}

    {"id": "1.2"}
    """,
    "id,services,themes,judgement\n1.1,maternity; camhs,training,mixed\n1.2,,,\n",
    "\u{FEFF}judgement,themes,id,services\r\nmixed,training,1.1,camhs;maternity\r\n,,1.2,\r\n",
  ])
  func reads(_ text: String) throws {
    #expect(try CodedFile.codings(Array(text.utf8)) == Self.expected)
  }

  @Test(
    arguments: [
      ("", nil, "the file holds no coding"), ("{\"id\": 1}\n", 1, "the line is no coding"),
      ("{\"id\": \"1\"}\n{\n", 2, "the line is no coding"),
      ("{\"id\": \"1\", \"judgement\": \"good\"}", 1, "\"good\" is no judgement"),
      ("{\"id\": \"1\"}\n{\"id\": \"2\", \"themes\": [\"recordkeeping\"]}", 2, "\"recordkeeping\" is no theme"),
      ("{\"id\": \"1\", \"services\": [\"training\"]}", 1, "\"training\" is no service"),
      ("id,services\n1,police; Emergency care\n", 2, "\"Emergency care\" is no service"),
      ("name,services\na,b\n", 1, "no column is named id"), ("id,services\n,b\n", 2, "the line has no id"),
      ("id,judgement\n1,bad\n", 2, "\"bad\" is no judgement"), ("id\n\"1\n", nil, "neither JSON Lines nor CSV"),
    ] as [(String, Int?, String)])
  func refuses(_ text: String, _ line: Int?, _ message: String) throws {
    let fault = try #require(throws: CodedFile.Fault.self) { try CodedFile.codings(Array(text.utf8)) }
    #expect(fault.line == line)
    #expect(fault.message.contains(message))
  }
}
