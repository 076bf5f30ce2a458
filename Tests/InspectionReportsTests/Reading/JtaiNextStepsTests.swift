import Testing

@testable import InspectionReports

/// Who must answer a joint inspection, and by when.
@Suite struct JtaiNextStepsTests {
  @Test(arguments: [
    ("by 14 June 2019.", "2019-06-14"), ("by 03 May 2018.", "2018-05-03"), ("by 3 May 18.", "2018-05-03"),
    ("by 1st March 2018.", "2018-03-01"), ("by 14th June, 2019.", "2019-06-14"),
    ("by Tuesday 25 October 2022.", "2022-10-25"), ("by Tuesday, 25 October 2022.", "2022-10-25"),
    ("by 10 May 2019, 70 working days from pre-publication.", "2019-05-10"), ("by 29 February 2024.", "2024-02-29"),
    ("by the 3rd of May 2018.", "2018-05-03"), ("by 3rd of May 2018.", "2018-05-03"),
    ("by 14 Jun 2019.", "2019-06-14"), ("by noon on 14 June 2019.", "2019-06-14"),
    ("no later than 14 June 2019.", "2019-06-14"), ("by email by 14 June 2019.", "2019-06-14"),
  ])
  func due(_ end: String, _ date: String) {
    let text =
      "Marlhaven should send the statement to answers@marlhaven.example \(end) This statement will inform us."
    #expect(JtaiNextSteps.due(in: text)?.description == date)
  }

  @Test(arguments: [
    "", "within 70 working days.", "by 31 June 2019.", "by 29 February 2023.", "by June 2019.", "by then.",
    "following the visit of 14 June 2019.",
  ])
  func notDue(_ end: String) {
    #expect(JtaiNextSteps.due(in: "Marlhaven should send the statement to us \(end)") == nil)
  }

  /// The name of the body or person, without the article.
  @Test(
    arguments: [
      (
        "We determined that Marlhaven City Council is the principal authority, and ask for its plan.",
        "Marlhaven City Council"
      ),
      (
        "We determined that the MSCP chair is the principal authority, and ask for its plan.",
        "MSCP chair"
      ),
      (
        "We determined that children’s social care is the principal authority, and ask for its plan.",
        "children’s social care"
      ),
      ("We determined that Ann Lee is the principal authority, and ask for its plan.", "Ann Lee"),
      ("Marlhaven MBC should prepare a written statement.", "Marlhaven MBC"),
      ("The local authority should coordinate the preparation of a statement.", "local authority"),
      ("The local authority should co-ordinate the preparation of a statement.", "local authority"),
      ("The DCS should prepare a written statement.", "DCS"),
      (
        "The director of children’s services should prepare a written statement.", "director of children’s services"
      ),
    ])
  func responsible(_ text: String, _ principal: String) {
    #expect(JtaiNextSteps.responsible(in: text).first == principal)
  }

  @Test(arguments: ["", "The response should set out the actions.", "Partners should meet."])
  func nobodyResponsible(_ text: String) {
    #expect(JtaiNextSteps.responsible(in: text).isEmpty)
  }

  /// A letter may give the days to answer in beside the day, or instead of it.
  @Test(
    arguments: [
      ("by 10 May 2019, 70 working days from pre-publication.", 70, "2019-05-10"),
      ("within 70 working days.", 70, nil), ("within 70 working days of receiving this letter.", 70, nil),
      ("by 10 May 2019.", nil, "2019-05-10"),
    ] as [(String, Int?, String?)])
  func workingDays(_ end: String, _ days: Int?, _ due: String?) throws {
    let letter = InventedLetter(nextSteps: ["Marlhaven City Council should send the answer \(end)"])
    let nextSteps = try #require(try letter.report().nextSteps)
    #expect(nextSteps.workingDays == days)
    #expect(nextSteps.due?.description == due)
  }
}
