import Testing

/// The whole of what `findings services`, `diff` and `track` answer about short invented reports, worked out by hand.
@Suite struct AreaAnswersTests {
  private static let reviews = ["eldermouth-review.txt", "pencastle-review.txt"]
  private static let overTime = ["eldermouth-letter.txt", "eldermouth-review.txt"]

  private func output(_ arguments: [String]) throws -> String {
    var output = ""
    try Program.with { program in
      let result = try InventedAreas(program).program.run(arguments)
      #expect(result.status == 0, "\(result.error)")
      output = result.output
    }
    return output
  }

  private func rows(_ text: String) -> String { text.replacing("\n", with: "\r\n") + "\r\n" }

  /// Five findings on four services in Eldermouth, three on three in Pencastle.
  @Test func services() throws {
    #expect(
      try output(["services", "-f", "csv"] + Self.reviews)
        == rows(
          """
          service,area,findings,of,share,strengths,improvements,mixed,context,unjudged
          health-visiting,Eldermouth,2,5,0.4000,1,1,0,0,0
          health-visiting,Pencastle,1,3,0.3333,0,1,0,0,0
          maternity,Eldermouth,1,5,0.2000,0,1,0,0,0
          maternity,Pencastle,1,3,0.3333,1,0,0,0,0
          school-nursing,Eldermouth,1,5,0.2000,0,1,0,0,0
          school-nursing,Pencastle,1,3,0.3333,1,0,0,0,0
          primary-care,Eldermouth,1,5,0.2000,0,1,0,0,0
          """))
    #expect(
      try output(["services", "-f", "markdown", "--service", "maternity"] + Self.reviews) == """
        Eldermouth: 5 findings

        Pencastle: 3 findings

        | Service | Area | Findings | Share | Strengths | Improvements | Mixed |
        | --- | --- | ---: | ---: | ---: | ---: | ---: |
        | maternity | Eldermouth | 1 | 20.0 % | 0 | 1 | 0 |
        | maternity | Pencastle | 1 | 33.3 % | 1 | 0 | 0 |

        """)
  }

  /// Records: 1 of 5 against 2 of 3, which three findings among eight do in (15 + 1 + 10) of 56 ways. One among eight tells
  /// nothing however it falls.
  @Test func differences() throws {
    #expect(
      try output(["diff", "Eldermouth", "Pencastle", "-f", "csv"] + Self.reviews)
        == rows(
          """
          theme,difference,moreIn,nameA,nameB,shareA,shareB,findingsA,findingsB,strengthsA,improvementsA,mixedA,\
          strengthsB,improvementsB,mixedB,probability,weight
          record-keeping,0.4667,B,Eldermouth,Pencastle,0.2000,0.6667,1,2,0,1,0,1,1,0,0.4643,may be chance
          early-help,0.2000,only A,Eldermouth,Pencastle,0.2000,0.0000,1,0,1,0,0,0,0,0,1.0000,too few findings
          training,0.2000,only A,Eldermouth,Pencastle,0.2000,0.0000,1,0,0,1,0,0,0,0,1.0000,too few findings
          supervision,0.0667,A,Eldermouth,Pencastle,0.4000,0.3333,2,1,0,2,0,1,0,0,1.0000,may be chance
          """))
    #expect(
      try output(["diff", "Eldermouth", "Pencastle"] + Self.reviews) == """
        A is Eldermouth: 5 findings (eldermouth-clas-2015)
        B is Pencastle: 3 findings (pencastle-clas-2016)

        Theme           Differ  More in       A       B  A +  A −  B +  B −  Weight
        record-keeping  46.7 %  B        20.0 %  66.7 %    0    1    1    1  may be chance
        early-help      20.0 %  only A   20.0 %   0.0 %    1    0    0    0  too few findings
        training        20.0 %  only A   20.0 %   0.0 %    0    1    0    0  too few findings
        supervision      6.7 %  A        40.0 %  33.3 %    0    2    1    0  may be chance

        + is for strengths, − for improvements.
        No difference is clear.
        may be chance: chance alone parts findings as unevenly, or would some of the 2 compared at once.
        too few findings: however they were shared out between the two, it would mean nothing.

        """)
  }

  @Test func findingsOfADifference() throws {
    #expect(
      try output(
        ["diff", "Eldermouth", "Pencastle", "--services", "--service", "maternity", "--findings", "-f", "csv"]
          + Self.reviews)
        == rows(
          """
          service,difference,weight,side,id,judgement,line,text
          maternity,0.1333,too few findings,A,eldermouth-clas-2015/1.3,improvement,14,\
          Records of midwives were incomplete in most of the cases we saw. (Recommendation 1.2)
          maternity,0.1333,too few findings,B,pencastle-clas-2016/1.2,strength,12,\
          "Midwives keep excellent records, which were complete in all the cases we saw."
          """))
  }

  /// The review comes first by its date, whichever is named first. Nobody is asked for early help, so that it is not followed.
  @Test func track() throws {
    #expect(
      try output(["track", "Eldermouth", "-f", "csv"] + Self.overTime)
        == rows(
          """
          facet,label,report,date,state,recommendations,improvements,mixed,strengths,others,actions,where,otherActions,words
          theme,supervision,eldermouth-clas-2015,2015-06-09,recommended,1.1,1.2; 2.1,,,,,\
          "recommendations 1.1; improvements 1.2, 2.1",,
          theme,supervision,eldermouth-jtai-2018,2018-05-14,now a strength,,,,S1,,,strengths S1,,
          theme,record-keeping,eldermouth-clas-2015,2015-06-09,recommended,1.2,1.3,,,,,\
          recommendations 1.2; improvements 1.3,,
          theme,record-keeping,eldermouth-jtai-2018,2018-05-14,again wanting,,I1,,,,,improvements I1,,
          theme,training,eldermouth-clas-2015,2015-06-09,found wanting,,5.1.1,,,,,improvements 5.1.1,,
          theme,training,eldermouth-jtai-2018,2018-05-14,a strength and wanting,,I2,,S2,,,\
          improvements I2; strengths S2,,
          service,health-visiting,eldermouth-clas-2015,2015-06-09,recommended,1.1,2.1,,1.1,,,\
          recommendations 1.1; improvements 2.1; strengths 1.1,,
          service,health-visiting,eldermouth-jtai-2018,2018-05-14,now a strength,,,,S2,,,strengths S2,,
          service,maternity,eldermouth-clas-2015,2015-06-09,recommended,1.2,1.3,,,,,\
          recommendations 1.2; improvements 1.3,,
          service,maternity,eldermouth-jtai-2018,2018-05-14,again wanting,,I1,,,,,improvements I1,,
          service,school-nursing,eldermouth-clas-2015,2015-06-09,recommended,1.1,1.2,,,,,\
          recommendations 1.1; improvements 1.2,,
          service,school-nursing,eldermouth-jtai-2018,2018-05-14,now a strength,,,,S1,,,strengths S1,,
          service,primary-care,eldermouth-clas-2015,2015-06-09,found wanting,,5.1.1,,,,,improvements 5.1.1,,
          service,primary-care,eldermouth-jtai-2018,2018-05-14,again wanting,,I2,,,,,improvements I2,,
          """))
  }

  /// Challenge is new in the letter: it ends in the notes.
  @Test func trackForPeople() throws {
    let labels = ["supervision", "training", "escalation-and-challenge"].flatMap { ["--theme", $0] }
    #expect(
      try output(["track", "Eldermouth", "--width", "120"] + labels + Self.overTime) == """
        Eldermouth, the earliest first:
        - eldermouth-clas-2015 (2015-06-09)
        - eldermouth-jtai-2018 (2018-05-14)

        Kind   Theme or service  Report                State                   Where
        theme  supervision       eldermouth-clas-2015  recommended             recommendations 1.1; improvements 1.2, 2.1
        theme  supervision       eldermouth-jtai-2018  now a strength          strengths S1
        theme  training          eldermouth-clas-2015  found wanting           improvements 5.1.1
        theme  training          eldermouth-jtai-2018  a strength and wanting  improvements I2; strengths S2

        Asked for by the last report only: the theme escalation-and-challenge.
        found wanting: findings ask for it, and no recommendation is on it by its own words.

        """)
  }

  @Test func trackIntoAPlan() throws {
    #expect(
      try output(
        ["track", "Eldermouth", "-f", "csv", "--theme", "supervision", "eldermouth-plan.txt"] + Self.overTime)
        == rows(
          """
          facet,label,report,date,state,recommendations,improvements,mixed,strengths,others,actions,where,otherActions,words
          theme,supervision,eldermouth-clas-2015,2015-06-09,recommended,1.1,1.2; 2.1,,,,,\
          "recommendations 1.1; improvements 1.2, 2.1",,
          theme,supervision,eldermouth-jtai-2018,2018-05-14,now a strength,,,,S1,,,strengths S1,,
          theme,supervision,eldermouth-action-plan,,acted on,A,,,,,A.1; A.2,"recommendations A; actions A.1, A.2",,
          """))
  }
}
