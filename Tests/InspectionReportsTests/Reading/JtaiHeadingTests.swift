import Testing

@testable import InspectionReports

@Suite struct JtaiHeadingTests {
  @Test(arguments: [
    ("Key strengths", JtaiSectionKind.strengths), ("Key Strengths", .strengths), ("Strengths", .strengths),
    ("Strengths:", .strengths), ("Early help strengths", .strengths), ("Key strength", .strengths),
    ("Areas for improvement", .improvement), ("Area for improvement", .improvement),
    ("Areas For Improvement", .improvement), ("Key areas for improvement", .improvement),
    ("Areas of improvement", .improvement), ("Areas for improvement:", .improvement),
    ("Areas for development", .improvement), ("Areas that need to improve", .improvement),
    ("Area which requires improvement", .improvement), ("What needs to improve?", .improvement),
    ("What needs to improve", .improvement), ("Area(s) for improvement", .improvement),
    ("Areas for priority action", .priorityAction), ("Area for priority action", .priorityAction),
    ("Areas for priority actions", .priorityAction), ("Areas for immediate priority action", .priorityAction),
    ("Area(s) for priority action", .priorityAction), ("Main findings", .mainFindings),
    ("Main finding", .mainFindings), ("Headline findings", .headlineFindings),
    ("Headline findings:", .headlineFindings),
    ("Next steps", .nextSteps), ("Next step", .nextSteps), ("Next Steps:", .nextSteps), ("Context", .context),
    ("Local context", .context), ("Background", .context), ("Context of the inspection", .context),
  ])
  func sections(_ heading: String, _ kind: JtaiSectionKind) {
    #expect(JtaiSectionKind(heading: heading) == kind)
  }

  /// Headings within sections, and the first or last lines of paragraphs.
  @Test(arguments: [
    "", "Leadership", "Leadership and management", "Response to children living with domestic abuse",
    "Strengths and areas for improvement", "Identifying and managing risk of harm at the ‘front door’",
    "Areas for improvement in the multi-agency hub were found by partners themselves", "Improvement",
    "The strengths of the partnership are known to all of its leaders", "Next steps for children are agreed.",
    "This is a strength.", "Education is an area of strength.", "Board’s next steps",
  ])
  func noSections(_ heading: String) {
    #expect(JtaiSectionKind(heading: heading) == nil)
  }

  /// What the findings of a section are: their letter, their judgement, and whether they are bullets.
  @Test(
    arguments: [
      (.opening, "O", nil, false), (.context, "C", nil, false), (.headlineFindings, "H", nil, false),
      (.strengths, "S", .strength, true), (.improvement, "I", .improvement, true),
      (.priorityAction, "P", .improvement, true), (.mainFindings, "M", nil, false), (.nextSteps, nil, nil, false),
      (.box, nil, nil, false),
    ] as [(JtaiSectionKind, String?, Judgement?, Bool)])
  func findings(_ kind: JtaiSectionKind, _ letter: String?, _ judgement: Judgement?, _ isList: Bool) {
    #expect(kind.letter == letter)
    #expect(kind.judgement == judgement)
    #expect(kind.isList == isList)
  }

  /// Headings of boxes and what they are examples of.
  @Test(
    arguments: [
      ("Practice study: highly effective practice", .strength), ("Practice study: effective practice", .strength),
      ("Case study: highly effective practice", .strength), ("Case study: Effective practice", .strength),
      ("Case Study: highly effective practice.", .strength), ("Case study – highly effective practice", .strength),
      ("Practice example: good practice", .strength), ("Places and Spaces: highly effective practice", .strength),
      ("Case study: area for improvement", .improvement), ("Case study: area(s) for improvement", .improvement),
      ("Case Study: areas for improvement.", .improvement), ("Practice study: areas of improvement", .improvement),
      ("Case study: area for priority action", .improvement), ("Case study:  Area for improvement", .improvement),
      ("Practice study: areas for priority action and improvement", .improvement),
      ("Early help: area for improvement", .improvement),
      ("Practice study: effective practice and areas for improvement", .mixed), ("Practice study", nil),
      ("Case study 2", nil), ("Case study: Ada", nil), ("Case studies", nil),
    ] as [(String, Judgement?)])
  func boxes(_ heading: String, _ judgement: Judgement?) {
    #expect(JtaiBoxHeading.isRecognised(heading))
    #expect(JtaiBoxHeading.judgement(heading) == judgement)
  }

  /// Headings of sections, and lines of paragraphs that speak of case studies.
  @Test(arguments: [
    "", "Areas for improvement", "Key strengths", "Effective practice", "Case management is effective.",
    "Practice is improving: effective practice is shared by all.",
    "Case studies show that children wait too long for help.",
    "Practice examples from across the partnership are used in training, and staff",
    "Case study examples were discussed at the board: area for improvement plans follow.",
  ])
  func noBoxes(_ line: String) {
    #expect(!JtaiBoxHeading.isRecognised(line))
  }
}
