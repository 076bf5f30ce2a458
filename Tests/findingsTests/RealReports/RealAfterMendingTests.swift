import Testing

/// What the program does not do yet, and is to do: each of these failed when it was written.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealAfterMendingTests {
  /// O1 to O3 of the letter say what the inspection was: they praise nobody.
  @Test(
    arguments: [
      .rows("list --judgement strength -f csv $J", "number", lack: ["O1", "O2", "O3"])
    ] as [AnswerFact])
  func openingsOfLetters(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// What asks for something is no strength: readers call none of the 81 citing findings of both reviews so.
  @Test(
    arguments: [
      .prints("list --cited --judgement strength --count $D", "0"),
      .prints("list --cited --judgement strength --count $S", "0"),
    ] as [AnswerFact])
  func citingFindings(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test(
    arguments: [
      // A name, not a part of "comparison" (3.2).
      .rows("list --text PARIS -f csv $D", "number", are: ["3.15", "5.2.1"]),
      // The report has the quotation marks of print.
      .rows("list --text '\"Think Family\"' -f csv $D", "number", are: ["5.3.8"]),
    ] as [AnswerFact])
  func words(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// 2.14, on moving on from CAMHS, cites 2.9, on alerts; 2.7, on moving on, is cited by nobody. No other finding is so.
  @Test(
    arguments: [
      .rows(
        "check -f csv $D $N $S", "report line", of: ["problem": "theme-mismatch"],
        are: ["nottinghamshire-clas-2016 | 775"])
    ] as [AnswerFact])
  func slips(_ fact: AnswerFact) throws { try RealReports.check(fact, status: 1) }
}
