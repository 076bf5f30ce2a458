import Testing

/// What commands answer about an invented area, whole; each line was read against the texts of `InventedAreas`.
@Suite struct AreaPagesTests {
  private static let reports = ["eldermouth-review.txt", "eldermouth-letter.txt", "eldermouth-plan.txt"]

  /// What a command prints about so many of the reports.
  private func output(_ arguments: [String], of count: Int, status: Int32 = 0) throws -> String {
    var output = ""
    try Program.with { program in
      let areas = try InventedAreas(program)
      let result = try areas.program.run(arguments + Self.reports.prefix(count))
      #expect(result.status == status)
      #expect(result.error == "")
      output = result.output
    }
    return output
  }

  /// What is judged how, on what, and what it cites, cut to the width.
  @Test func list() throws {
    #expect(
      try output(["list", "--width", "100"], of: 3) == """
        Report       Number  Judgement    Services     Themes       Cites  Text
        eldermouth…  1.1     strength     health-vis…  early-help          Health visitors offer good early…
        eldermouth…  1.2     improvement  school-nur…  supervision  1.1    School nurses do not receive reg…
        eldermouth…  1.3     improvement  maternity    record-kee…  1.2    Records of midwives were incompl…
        eldermouth…  2.1     improvement  health-vis…  supervision  1.1    Health visitors have no safeguar…
        eldermouth…  5.1.1   improvement  primary-ca…  training            Too few GPs had completed safegu…
        eldermouth…  S1      strength     school-nur…  supervision         School nurses now receive effect…
        eldermouth…  S2      strength     health-vis…  training            Health visitors have benefited f…
        eldermouth…  I1      improvement  maternity    record-kee…         Records of midwives are still in…
        eldermouth…  I2      improvement  primary-ca…  training            Training of GPs is weak.
        eldermouth…  I3      improvement  childrens-…  escalation…         Escalation of disagreements betw…

        """)
  }

  /// A paragraph and a recommendation with all that is linked to them.
  @Test func show() throws {
    #expect(
      try output(["show", "1.2", "R1.1"], of: 1) == """
        eldermouth-clas-2015/1.2
          Report: Review of health services for Children Looked After and Safeguarding in Eldermouth
          Section: The child's journey > Early help
          Judgement: improvement
          Services: school-nursing
          Themes: supervision
          Place: line 12 of eldermouth-review.txt

          School nurses do not receive regular supervision. This is a gap. (Recommendation 1.1)

        Recommendations that it cites
          R1.1 (Elder Valley NHS Trust)
            Give school nurses and health visitors regular supervision.

        Other findings that cite them
          2.1 (improvement; R1.1)  Health visitors have no safeguarding supervision, which is not good prac…

        eldermouth-clas-2015/R1.1
          Report: Review of health services for Children Looked After and Safeguarding in Eldermouth
          Group: 1 Elder Valley NHS Trust should:
          Addressed to: Elder Valley NHS Trust
          Services: health-visiting; school-nursing
          Themes: supervision
          Place: line 30 of eldermouth-review.txt

          Give school nurses and health visitors regular supervision.

        Findings that led to it
          1.2 (improvement)
            School nurses do not receive regular supervision. This is a gap. (Recommendation 1.1)

          2.1 (improvement)
            Health visitors have no safeguarding supervision, which is not good practice. (Recommendation
            1.1)

        """)
  }

  /// Each recommendation with those that cite it, then the improvement that cites none.
  @Test func links() throws {
    #expect(
      try output(["links", "--width", "100"], of: 1) == """
        Recommendations, each with the findings that cite it

        Recommendation  Finding  Judgement    Line  Text
        1.1                                     30  Give school nurses and health visitors regular supervis…
                        1.2      improvement    12  School nurses do not receive regular supervision. This …
                        2.1      improvement    18  Health visitors have no safeguarding supervision, which…
        1.2                                     32  Ensure that midwives keep complete records.
                        1.3      improvement    14  Records of midwives were incomplete in most of the case…

        Findings of judgement improvement that cite no recommendation

        Finding  Line  Text
        5.1.1      24  Too few GPs had completed safeguarding training.

        """)
  }

  /// Of ten findings of the review and the letter; the plan has none.
  @Test func themes() throws {
    #expect(
      try output(["themes", "--width", "100"], of: 3) == """
        Eldermouth: 10 findings

        Theme                     Area        Findings   Share  Strengths  Improvements  Mixed
        supervision               Eldermouth         3  30.0 %          1             2      0
        training                  Eldermouth         3  30.0 %          1             2      0
        record-keeping            Eldermouth         2  20.0 %          0             2      0
        early-help                Eldermouth         1  10.0 %          1             0      0
        escalation-and-challenge  Eldermouth         1  10.0 %          0             1      0

        """)
  }

  /// The review and the letter on one page.
  @Test func summary() throws {
    #expect(
      try output(["summary", "--width", "100"], of: 2) == """
        Eldermouth
        ==========

        Inspected

        Report              Kind         Inspected            Published   Findings  Recommendations  Actions
        eldermouth-clas-2…  clas-review  2015-02-02 to 2015…  2015-06-09         5                2        0
        eldermouth-jtai-2…  jtai-letter  unknown              2018-05-14         5                0        0

        Findings

        Section                    Findings  Strengths  Improvements  Mixed  Context
        Early help                        3          1             2      0        0
        Children in need                  1          0             1      0        0
        Leadership and management         1          0             1      0        0
        Key strengths                     2          2             0      0        0
        Areas for improvement             3          0             3      0        0
        All                              10          3             7      0        0

        Themes that stand out against the other areas

        There is no other area to compare with.

        Strengths

        Theme        Strengths  Of findings  Numbers
        early-help           1            1  eldermouth-clas-2015/1.1
        supervision          1            3  eldermouth-jtai-2018/S1
        training             1            3  eldermouth-jtai-2018/S2

        Recommendations

        Addressed to            Count  Numbers
        Elder Valley NHS Trust      2  eldermouth-clas-2015/R1.1, eldermouth-clas-2015/R1.2

        What the check found

        Report                Count  What
        eldermouth-clas-2015      1  improvement-without-recommendation
        eldermouth-jtai-2018      1  date-unreadable

        findings check shows each with its line.

        """)
  }

  /// Training is asked for and not recommended; the letter gives no days of inspection.
  @Test func check() throws {
    #expect(
      try output(["check"], of: 3, status: 1) == """
        eldermouth-review.txt:24: improvement-without-recommendation: 5.1.1 asks for improvement and cites no recommendation
        eldermouth-letter.txt: date-unreadable: the days of the inspection cannot be read
        2 to look at in 3 reports.

        """)
  }

  /// Those of the review and of the plan.
  @Test func recommendations() throws {
    #expect(
      try output(["recommendations", "--width", "100"], of: 3) == """
        Report               Number  Addressed to         Led to by  Line  Text
        eldermouth-clas-20…  1.1     Elder Valley NHS T…  1.2, 2.1     30  Give school nurses and health vi…
        eldermouth-clas-20…  1.2     Elder Valley NHS T…  1.3          32  Ensure that midwives keep comple…
        eldermouth-action-…  A       Eldermouth Safegua…                4  The Partnership should be assure…
        eldermouth-action-…  B       Eldermouth Safegua…               12  The Partnership should review it…

        """)
  }
}
