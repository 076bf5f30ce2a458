import Foundation
import Testing

/// `findings agreement` as users run it.
@Suite struct AgreementCommandTests {
  private static let ann = """
    id,services,themes,judgement
    1,maternity; police,training,strength
    2,maternity,,mixed
    """
  private static let ben = """
    {"id": "1", "services": ["maternity"], "themes": ["training"], "judgement": "strength"}
    {"id": "2", "services": ["maternity"], "themes": ["neglect"], "judgement": "improvement"}
    """

  @Test func twoPeople() throws {
    try Program.with { program in
      try program.file("ann.csv", Self.ann)
      try program.file("ben.jsonl", Self.ben)
      let result = try program.run(["agreement", "ann.csv", "--against", "ben.jsonl", "--width", "120"])
      #expect(result.status == 0)
      #expect(result.error == "")
      #expect(
        result.output
          == """
          2 findings compared

          Facet      Label        Both  Only reference  Only other  Precision  Recall    F1  Kappa  Alpha  n
          service    maternity       2               0           0       1.00    1.00  1.00                2
          service    police          0               1           0               0.00  0.00   0.00   0.00  2
          service    all (micro)     2               1           0       1.00    0.67  0.80   0.50   0.53  4
          service    all (macro)     2               1           0       1.00    0.50  0.50   0.00   0.00  4
          theme      neglect         0               0           1       0.00          0.00   0.00   0.00  2
          theme      training        1               0           0       1.00    1.00  1.00   1.00   1.00  2
          theme      all (micro)     1               0           1       0.50    1.00  0.67   0.50   0.53  4
          theme      all (macro)     1               0           1       0.50    1.00  0.50   0.50   0.50  4
          judgement  strength        1               0           0       1.00    1.00  1.00   1.00   1.00  2
          judgement  improvement     0               0           1       0.00          0.00   0.00   0.00  2
          judgement  mixed           0               1           0               0.00  0.00   0.00   0.00  2
          judgement  all (micro)     1               1           1       0.50    0.50  0.50   0.33   0.40  2
          judgement  all (macro)     1               1           1       0.50    0.50  0.33   0.33   0.33  6

          """)
      let differ = try program.run([
        "agreement", "ann.csv", "--against", "ben.jsonl", "--disagreements", "-f", "csv",
      ])
      #expect(
        differ.output.split(separator: "\r\n") == [
          "id,facet,reference,other,text", "1,service,maternity; police,maternity,", "2,theme,,neglect,",
          "2,judgement,mixed,improvement,",
        ])
    }
  }

  /// What is coded twice, and what the other has not coded, is said whatever is asked.
  @Test(arguments: [[], ["--disagreements"], ["-f", "csv"]])
  func whatDoesNotCount(_ options: [String]) throws {
    try Program.with { program in
      try program.file("ann.csv", Self.ann + "\n2,camhs,,strength\n3,,,mixed\n")
      try program.file("ben.jsonl", Self.ben)
      let result = try program.run(["agreement", "ann.csv", "--against", "ben.jsonl"] + options)
      #expect(result.status == 0)
      let said = options.first == "-f" ? result.error : result.output
      #expect(said.contains("Codings without a counterpart, left out: 3\n"))
      #expect(said.contains("Coded more than once, the first coding counts: 2\n"))
      #expect(!result.output.contains("camhs"))
    }
  }

  @Test func wrongFiles() throws {
    try Program.with { program in
      try program.file("ann.csv", Self.ann)
      try program.file("bad.jsonl", "{\"id\": \"1\"}\nno\n")
      try program.file("typo.csv", "id,themes\n1,training\n2,recordkeeping\n")
      try FileManager.default.createDirectory(
        at: program.folder.appending(path: "none"), withIntermediateDirectories: true)
      let fixture = Program.fixtures + "/marlhaven-clas.txt"
      for (arguments, message) in [
        (["bad.jsonl", fixture], "findings: bad.jsonl, line 2: the line is no coding"),
        (["typo.csv", fixture], "findings: typo.csv, line 3: \"recordkeeping\" is no theme; findings vocabulary"),
        (["absent.csv", fixture], "findings: absent.csv: "),
        (["none", fixture], "none: this folder holds no coding"),
        (["ann.csv", fixture], "no coding of ann.csv is of a finding of these reports"),
        ([], "no CODED file is given"),
        (["ann.csv"], "no PATH is given"),
      ] {
        let result = try program.run(["agreement"] + arguments)
        #expect(result.status == 2, "\(arguments)")
        #expect(result.output == "")
        #expect(result.error.contains(message), "\(result.error)")
      }
    }
  }
}
