/// Short reports of two invented areas in the forms of the real ones, written so that a reader can tell what each finding is
/// on and how it judges: what commands on areas answer about them is worked out by hand.
struct InventedAreas {
  let program: Program

  /// Puts all four reports into the folder of the program.
  init(_ program: Program) throws {
    self.program = program
    try program.file("eldermouth-review.txt", Self.eldermouthReview)
    try program.file("eldermouth-letter.txt", Self.eldermouthLetter)
    try program.file("eldermouth-plan.txt", Self.eldermouthPlan)
    try program.file("pencastle-review.txt", Self.pencastleReview)
  }

  /// Published in June 2015: school nurses, midwives, health visitors and GPs are asked to do better.
  private static let eldermouthReview = """
    Review of health services for Children Looked After and Safeguarding in Eldermouth

    Date of review: 2nd February 2015 – 6th February 2015
    Date of publication: 9th June 2015

    The child's journey

    1. Early help

    1.1 Health visitors offer good early help to new families, and parents value it.

    1.2 School nurses do not receive regular supervision. This is a gap. (Recommendation 1.1)

    1.3 Records of midwives were incomplete in most of the cases we saw. (Recommendation 1.2)

    2. Children in need

    2.1 Health visitors have no safeguarding supervision, which is not good practice. (Recommendation 1.1)

    Management

    5.1 Leadership and management

    5.1.1 Too few GPs had completed safeguarding training.

    Recommendations

    1. Elder Valley NHS Trust should:

    1.1 Give school nurses and health visitors regular supervision.

    1.2 Ensure that midwives keep complete records.

    Next steps

    An action plan is required from Elder Valley NHS Trust within 20 working days of the publication of this report.

    """

  /// Three years later: supervision is praised, records are not, training is and is not.
  private static let eldermouthLetter = """
    14 May 2018

    Dear colleagues

    Joint targeted area inspection of the multi-agency response to neglect in Eldermouth

    Key strengths

    - School nurses now receive effective supervision and value it.
    - Health visitors have benefited from good training.

    Areas for improvement

    - Records of midwives are still incomplete.
    - Training of GPs is weak.
    - Escalation of disagreements between social workers is poor.

    Next steps

    Eldermouth Council should send its answer by 20 August 2018.

    """

  /// A plan without a date, on supervision and on early help.
  private static let eldermouthPlan = """
    Eldermouth Safeguarding Children Partnership
    Summary of Multi-Agency Action Plan

    Recommendation A

    The Partnership should be assured that safeguarding supervision is offered to all who work with children.

    Elder Valley NHS Trust gives each school nurse supervision once a month.

    Eldermouth Council has audited the supervision of social workers.

    Recommendation B

    The Partnership should review its policy on early help.

    Eldermouth Council has opened two family hubs.

    """

  /// Of another area, the year after.
  private static let pencastleReview = """
    Review of health services for Children Looked After and Safeguarding in Pencastle

    Date of review: 11th January 2016 – 15th January 2016
    Date of publication: 2nd June 2016

    The child's journey

    1. Early help

    1.1 School nurses receive good supervision every month.

    1.2 Midwives keep excellent records, which were complete in all the cases we saw.

    2. Children in need

    2.1 Records of health visitors were incomplete. (Recommendation 1.1)

    Recommendations

    1. Pen Hills NHS Trust should:

    1.1 Ensure that health visitors keep complete records.

    Next steps

    An action plan is required from Pen Hills NHS Trust within 20 working days of the publication of this report.

    """
}
