import Testing

@testable import InspectionReports

/// What the opening of a joint inspection says, in the wordings that letters of other places may have.
@Suite struct JtaiFactsTests {
  /// The days, and the date of the letter where the year must come from it.
  @Test(
    arguments: [
      ("Between 3 and 7 December 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      ("Between 3 December 2018 and 7 December 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      ("It took place from 28 November to 2 December 2022.", nil, "2022-11-28", "2022-12-02"),
      ("It took place from 28 November to 2 December.", "2023-01-20", "2022-11-28", "2022-12-02"),
      ("Between 16 May and 20 May, Ofsted undertook it.", "2016-06-29", "2016-05-16", "2016-05-20"),
      ("Between 20 and 24 June, Ofsted undertook it.", "2016-06-30", "2016-06-20", "2016-06-24"),
      ("Between 9 and 13 December, Ofsted undertook it.", "2020-01-31", "2019-12-09", "2019-12-13"),
      ("It took place from 5 to 9 June 2023.", nil, "2023-06-05", "2023-06-09"),
      ("It took place from 27 June 2022 to 1 July 2022.", nil, "2022-06-27", "2022-07-01"),
      ("It took place from 31 October – 4 November 2016.", nil, "2016-10-31", "2016-11-04"),
      ("It took place from 31 October–4 November 2016.", nil, "2016-10-31", "2016-11-04"),
      ("It took place on 5-9 June 2023.", nil, "2023-06-05", "2023-06-09"),
      ("Between 27 February and 1 March 2024, Ofsted undertook it.", nil, "2024-02-27", "2024-03-01"),
      ("Between 30 December and 3 January 2017, Ofsted undertook it.", nil, "2016-12-30", "2017-01-03"),
      ("Between Monday 3 and Friday 7 December 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      (
        "It took place from Monday, 3 December to Friday, 7 December 2018.", nil, "2018-12-03", "2018-12-07"
      ),
      ("Between 3rd and 7th December 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      ("Between 3rd and 7th of December 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      ("Between the 3rd and the 7th of December 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      ("It took place during 9 to 13 May 2022.", nil, "2022-05-09", "2022-05-13"),
      ("It took place in the week of 9 to 13 May 2022.", nil, "2022-05-09", "2022-05-13"),
      ("Inspectors were in Marlhaven 9 to 13 May 2022.", nil, "2022-05-09", "2022-05-13"),
      ("Between 3 and 7 Dec 2018, Ofsted undertook it.", nil, "2018-12-03", "2018-12-07"),
      (
        "We met children aged between 7 and 15 years. It took place from 5 to 9 June 2023.", nil, "2023-06-05",
        "2023-06-09"
      ),
      (
        "We saw between 10 and 15 Marlhaven schools. It took place from 5 to 9 June 2023.", nil, "2023-06-05",
        "2023-06-09"
      ),
    ] as [(String, String?, String, String)])
  func inspected(_ opening: String, _ published: String?, _ start: String, _ end: String) throws {
    let date = try published.map { try #require(DateText.span(in: Self.words($0))).start }
    let span = JtaiFacts(title: "", opening: [opening], published: date).inspected
    #expect(span?.start.description == start)
    #expect(span?.end.description == end)
  }

  /// Days that no calendar has, days without a year, and numbers that are no days.
  @Test(arguments: [
    "", "Between 31 and 35 June 2018, Ofsted undertook it.", "Between 3 and 7 December, Ofsted undertook it.",
    "Between 7 and 3 December 2018, Ofsted undertook it.", "Between 2016 and 2018, demand rose.",
    "We met children aged between 7 and 15 years.", "It took place in June 2023.",
  ])
  func notInspected(_ opening: String) {
    #expect(JtaiFacts(title: "", opening: [opening], published: nil).inspected == nil)
  }

  /// Reports of 2022 on name their subject in the first sentence.
  @Test(arguments: [
    (
      "response to identification of initial need and risk in Marlhaven.", "identification of initial need and risk"
    ),
    (
      "response to the identification of initial need and risk in Marlhaven.",
      "identification of initial need and risk"
    ),
    (
      "response to identification of initial need and risk (many call it the ‘front door’) in Marlhaven.",
      "identification of initial need and risk"
    ),
    (
      "response to the criminal exploitation of children in the London Borough of Calder.",
      "criminal exploitation of children"
    ),
    ("response to serious youth violence in Marlhaven.", "serious youth violence"),
    ("response to children and families who need help.", "children and families who need help"),
    (
      "response to children who are victims of domestic abuse in Upper Lode.",
      "children who are victims of domestic abuse"
    ),
    (
      "response to child sexual abuse in the family environment in Marlhaven.",
      "child sexual abuse in the family environment"
    ),
    ("arrangements for children at risk of neglect in Marlhaven.", "children at risk of neglect"),
    ("response to serious youth violence in the city of Marl.", "serious youth violence"),
  ])
  func topic(_ sentence: String, _ topic: String) {
    let opening = ["This letter summarises the findings of the JTAI of the multi-agency " + sentence]
    let title = "Joint targeted area inspection of Marlhaven"
    #expect(JtaiFacts(title: title, opening: opening, published: nil).topic == topic)
  }

  @Test(
    arguments: [
      (
        "It had a ‘deep dive’ focus on the response to children who live with domestic abuse.",
        "children who live with domestic abuse"
      ),
      ("This inspection included a 'deep dive' focus on neglect.", "neglect"),
      ("This inspection included a “deep dive” into the experiences of young carers.", "young carers"),
      (
        "It included a deep dive on older children who are neglected. We met them.",
        "older children who are neglected"
      ),
      ("Also included was a ‘deep-dive’ focusing on children missing from care.", "children missing from care"),
      ("It included a ‘deep dive’ evaluation of the response to child sexual abuse.", "child sexual abuse"),
      ("It included a deep dive of the multi-agency response to neglect.", "neglect"),
      ("Inspectors took a deep look at the services.", nil),
      ("", nil),
    ] as [(String, String?)])
  func deepDive(_ opening: String, _ deepDive: String?) {
    #expect(JtaiFacts(title: "", opening: [opening], published: nil).deepDive == deepDive)
  }

  /// By the names of the time, however they are written.
  @Test(arguments: [
    (
      "HMI Probation (HMI Prob), HMI Constabulary (HMIC), the Care Quality Commission (CQC) and Ofsted",
      ["Ofsted", "CQC", "HMIC", "HMI Probation"]
    ),
    (
      "Ofsted, the Care Quality Commission, Her Majesty’s Inspectorate of Constabulary (HMIC)",
      ["Ofsted", "CQC", "HMIC"]
    ),
    (
      "Ofsted, CQC, HMI Constabulary and Fire & Rescue Services and HMI Probation",
      ["Ofsted", "CQC", "HMICFRS", "HMI Probation"]
    ),
    (
      "His Majesty’s Inspectorate of Constabulary and Fire and Rescue Services, Ofsted and the Care Quality Commission",
      ["Ofsted", "CQC", "HMICFRS"]
    ),
    (
      "His Majesty’s Chief Inspector of Education, Children’s Services and Skills, the CQC and the Chief Inspector of Probation",
      ["Ofsted", "CQC", "HMI Probation"]
    ),
    ("the partners of Marlhaven", []),
  ])
  func inspectorates(_ named: String, _ expected: [String]) {
    let opening = ["This letter summarises.", "It was carried out by inspectors from \(named)."]
    #expect(JtaiFacts(title: "", opening: opening, published: nil).inspectorates == expected)
  }

  /// "2016-06-29" in the words that `DateText` reads.
  private static func words(_ date: String) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = date.split(separator: "-")
    return "\(parts[2]) \(Int(parts[1]).flatMap { months[safe: $0 - 1] } ?? "") \(parts[0])"
  }
}
