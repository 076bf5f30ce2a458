import Testing

@testable import findings

/// Who mistypes a name is told the nearest that there is.
@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("csv", "csv", 0), ("CSV", "csv", 0), ("cvs", "csv", 1), ("fromat", "format", 1),
    ("formt", "format", 1), ("formaat", "format", 1), ("fermat", "format", 1), ("abcd", "badc", 2),
    ("ca", "abc", 3),
    ("kitten", "sitting", 3),
  ])
  func distances(_ a: String, _ b: String, _ distance: Int) {
    #expect(NearestName.distance(a, b) == distance)
    #expect(NearestName.distance(b, a) == distance)
  }

  @Test(
    arguments: [
      ("cvs", "csv"), ("jsno", "json"), ("MARKDOWN", "markdown"), ("mark", "markdown"), ("xml", nil), ("zzzz", nil),
      // Two names hold it; one letter is too little; nothing typed is near nothing.
      ("plan", nil), ("k", nil), ("", nil),
    ] as [(String, String?)])
  func hints(_ typed: String, _ nearest: String?) {
    let names = ["json", "csv", "markdown", "action-plan", "plan-of-action"]
    #expect(NearestName.hint(typed, among: names) == (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    #expect(NearestName.hint(typed, among: []) == "")
  }

  /// Whatever has choices tells them all, and the nearest beside them.
  @Test(
    arguments: [
      (["parse", "--format", "cvs"], "--format cannot be \"cvs\"; it is one of: json, jsonl, csv, table", "csv"),
      (["parse", "-f", "JSON"], "--format cannot be \"JSON\"; it is one of: ", "json"),
      (["check", "-f", "gihub"], "--format cannot be \"gihub\"; it is one of: ", "github"),
      (["links", "-fdto"], "--format cannot be \"dto\"; it is one of: ", "dot"),
      (["list", "--kind=action-plans"], "--kind cannot be \"action-plans\"; it is one of: ", "action-plan"),
      (["diff", "A", "B", "--kind", "plan"], "--kind cannot be \"plan\"; it is one of: ", "action-plan"),
      (["list", "--kind", "jtai"], "--kind cannot be \"jtai\"; it is one of: ", nil),
      (["recommendations", "-k", "jtai-leter"], "--kind cannot be \"jtai-leter\"; it is one of: ", "jtai-letter"),
      (["list", "-j", "strenght"], "--judgement cannot be \"strenght\"; it is one of: ", "strength"),
      (["list", "--judgement", "good"], "--judgement cannot be \"good\"; it is one of: ", nil),
      (["list", "--sort", "lenght"], "--sort cannot be \"lenght\"; it is one of: ", "length"),
      (["list", "--color", "alway"], "--color cannot be \"alway\"; it is one of: ", "always"),
      (["themes", "--by", "judgment"], "--by cannot be \"judgment\"; it is one of: ", "judgement"),
      (["completions", "--list", "theme"], "--list cannot be \"theme\"; it is one of: ", "themes"),
      (["completions", "fihs"], "unknown SHELL \"fihs\"; it is one of: bash, zsh, fish", "fish"),
      (["completions", "powershell"], "unknown SHELL \"powershell\"; it is one of: bash, zsh, fish", nil),
      (["list", "--judgment", "mixed"], "unknown option \"--judgment\"", "--judgement"),
      (["list", "--predecessors"], "unknown option \"--predecessors\"", "--with-predecessors"),
      (["list", "-area", "Marlhaven"], "unknown option \"-area\"", "--area"),
      (["rec"], "unknown command \"rec\"", "recommendations"),
      (["help", "--mna"], "unknown option \"--mna\"", "--man"), (["--verison"], "unknown option", "--version"),
    ] as [([String], String, String?)])
  func commandLines(_ arguments: [String], _ says: String, _ nearest: String?) throws {
    try Program.with { program in
      let result = try program.run(arguments)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("findings: " + says), "\(result.error)")
      if let nearest {
        #expect(result.error.contains("; did you mean \"\(nearest)\"? (findings help"), "\(result.error)")
      } else {
        #expect(!result.error.contains("did you mean"))
      }
    }
  }

  @Test func aKindOfOrganisation() throws {
    try Program.with { program in
      try program.file("own.csv", "name,kind\nMarl Trust,provder\n")
      let result = try program.run(["list", "--organisations", "own.csv", Program.fixtures + "/marlhaven-clas.txt"])
      #expect(result.status == 2)
      #expect(result.error.contains("own.csv, line 2: \"provder\" is no kind; kinds are "))
      #expect(result.error.contains("; did you mean \"provider\"?"))
    }
  }
}
