extension HelpExamplesTests {
  /// What each example must do.
  static let expectations = reading.merging(listing) { $1 }.merging(comparing) { $1 }.merging(pages) { $1 }
    .merging(checking) { $1 }

  private static let reading: [String: Expectation] = [
    "findings parse report.txt": .init(
      "\"id\": \"marlhaven-clas\"", "{\"id\": \"marlhaven-clas/1.1\", \"number\": \"1.1\", ",
      "{\"id\": \"marlhaven-clas/R4.4\", \"number\": \"4.4\", "),
    "findings parse reports/ --format jsonl --output findings.jsonl": .init(
      "{\"type\": \"finding\", \"report\": \"calderwick-clas-2016\", \"kind\": \"clas-review\", \"area\": \"Calderwick\"",
      "{\"type\": \"action\", \"report\": \"marlhaven-action-plan\", ", file: "findings.jsonl"),
    "findings parse report.txt --format table": .init(
      "61 findings, 21 recommendations, 5 examples, 8 voices\n", "\n1.2      Early help                 173   2.1  "
    ),
    "findings parse letter.pdf": .init("\"id\": \"marlhaven-jtai-2018\"", "\"published\": \"2018-06-15\""),
    "cat report.txt | findings parse -": .init("\"id\": \"marlhaven-clas\"", "{\"file\": \"-\""),
    "findings completions --list themes": .init("\nneglect\n", "\ntraining\n", whole: "^([a-z-]+\n){36}$"),
    "findings completions --list areas reports/": .init(whole: "^Ashmereshire\nCalderwick\nMarlhaven\n$"),
    "source <(findings completions bash)": .init(
      "complete -o bashdefault -o default -F _findings findings\n", then: "complete -p findings"),
    "findings completions zsh > ~/.zfunc/_findings": .init("#compdef findings\n", file: ".zfunc/_findings"),
    "findings completions fish > ~/.config/fish/completions/findings.fish": .init(
      "complete -c findings -n __findings_begins -a parse ", file: ".config/fish/completions/findings.fish"),
  ]

  private static let listing: [String: Expectation] = [
    "findings list reports/ --service emergency-care --theme risk-assessment --judgement improvement": .init(
      "2.5     improvement  ", "In the adult ED, patients who co"),
    "findings list --text \"strategy meeting\" reports/": .init(
      "3.12    ", "A strategy meeting was called", "at a strategy meeting the expl"),
    "findings list --area Marlhaven --uncited --format csv reports/": .init(
      "\r\nmarlhaven-clas/1.4,marlhaven-clas,Marlhaven,clas-review,,1.4,Early help,",
      "\"Young people who walk out before they have been seen"),
    "findings list --judgement strength --count reports/": .init(whole: "^[1-9][0-9]+\n$"),
    "findings show calderwick-clas-2016/3.2 reports/": .init(
      "calderwick-clas-2016/3.2\n", "  Section: The child's journey > Child protection\n",
      "\nRecommendations that it cites\n  R3.6 (Calder Vale & Surrounds; ", "\n  R4.11 ("),
    "findings show marlhaven-clas/R3.1 reports/": .init(
      "  Addressed to: Marl Valley CCG; Westmarch Healthcare NHS Foundation Trust\n",
      "\nFindings that led to it\n  2.8 (", "\n  2.9 ("),
    "findings show marlhaven-clas/2.5 --why reports/": .init(
      "\nWhy it is coded so\n  service emergency-care (", "\"ED\""),
    "findings show 3.9 E1 report.txt": .init(
      "marlhaven-clas/3.9\n", "  The city’s screening tool for child sexual exploitation", "\nmarlhaven-clas/E1\n"),
    "findings recommendations --provider CSPT reports/": .init(
      "\"CSPT\" is Calderwick & Stonebridge NHS Partnership Trust\n", "  1.1     ",
      "Work with Calderwick County Coun"),
    "findings recommendations --provider \"Midlands Partnership\" --with-predecessors reports/": .init(
      "\"Midlands Partnership\" is Midlands Partnership NHS Foundation Trust\n",
      "\nNo recommendation is addressed to "),
    "findings recommendations --theme training --kind clas-review reports/": .init(
      "  4.6     ", "level three training reaches nin"),
    "findings recommendations --uncited reports/": .init(
      "marlhaven-clas       1.3     ", "Draw up with the council a share"),
    "findings links --area Marlhaven reports/": .init(
      "\nRecommendations that no finding cites\n", "\n1.3             ",
      "\n                5.1.2    "),
    "findings links --provider CSPT reports/": .init(
      "Work with Calderwick County Coun", "\n                4.2      "),
    "findings links report.txt --format dot | dot -Tsvg > links.svg": .init(
      "<svg ", "marlhaven&#45;clas", ">R2.1</text>", ">1.2</text>", file: "links.svg"),
    "findings organisations reports/": .init("Calderwic…  nhs-trust   Calderwick    17 ", "Harboursi…  nhs-trust "),
    "findings organisations --area Marlhaven reports/ --format csv": .init(
      "\r\nHarbourside NHS Foundation Trust,nhs-trust,,Marlhaven,0,",
      "\r\nMarl Valley CCG,commissioner,,Marlhaven,19,"),
  ]

  private static let comparing: [String: Expectation] = [
    "findings themes reports/": .init(
      "Ashmereshire: 71 findings, ", "\nTheme  ", "\nrecord-keeping             Marlhaven  "),
    "findings themes reports/ --service emergency-care --by section": .init(
      "Early help: ", "\nTheme ", "\nrisk-assessment ", "  Children in need  "),
    "findings themes reports/ --by year --format csv": .init(
      "theme,year,findings,of,share,strengths,improvements,mixed,context,unjudged\r\n", "\r\nsupervision,2016,",
      "\r\nsupervision,unknown,",
      says: ["findings: 2016: 148 findings, "]
        + (Program.hasPdftotext ? ["findings: 2018: 36 ", "findings: 2023: 33 "] : []) + [
          "unknown: 61 findings, "
        ]),
    "findings services reports/": .init("\nService  ", "\nmaternity                 Calderwick  "),
    "findings services reports/ --theme training": .init("Calderwick: ", "\nhealth-visiting  "),
    "findings services reports/ --by judgement": .init(
      "strength: ", "\nimprovement: ", "\nmaternity                 strength  "),
    "findings diff Marlhaven Calderwick reports/": .init(
      "A is Marlhaven: ", "\nB is Calderwick: ", "\nrecord-keeping  ", "may be chance"),
    "findings diff marlhaven-clas marlhaven-jtai-2018 reports/": .init(
      "A is marlhaven-clas: 61 findings, ", "\nB is marlhaven-jtai-2018: ",
      "A and B differ in the kinds of their reports"),
    "findings diff Marlhaven Calderwick reports/ --theme training --findings": .init(
      "  A   marlhaven-clas…  improvement  Level three training at the hosp", "  B   calderwick"),
    "findings track Marlhaven reports/": .init(
      "Marlhaven, the earliest first:\n- marlhaven-clas (", "- marlhaven-action-plan (",
      "\ntheme    record-keeping  "),
    "findings track Marlhaven reports/ --theme think-family": .init(
      "\ntheme  think-family      marlhaven-clas ", "  marlhaven-action-plan  "),
    "findings track Marlhaven reports/ --format markdown": .init(
      "| Kind | Theme or service | Report | State | Where |\n",
      "| theme | record-keeping | marlhaven-clas | recommended | "),
    "findings summary reports/ --format markdown": .init(
      "# Ashmereshire\n\n## Inspected\n", "\n# Calderwick\n", "\n# Marlhaven\n",
      "| ashmereshire-clas-2016 | clas-review | 2016-11-07 to 2016-11-11 | 2016-12-14 | 71 | 34 | 0 |"),
    "findings summary reports/ --area Marlhaven": .init(
      whole:
        "^Marlhaven\n=========\n\nInspected\n(?s:.)*marlhaven-clas  +clas-review  +unknown  +unknown  +61  +21  +0\n"
    ),
    "findings summary reports/ --format csv": .init(
      "\r\nMarlhaven,problem,recommendation-uncited,2,", "\r\nCalderwick,report,calderwick-clas-2016,"),
  ]

  private static let pages: [String: Expectation] = [
    "findings report -o findings.html reports/": .init(
      "<!DOCTYPE html>\n", "<title>Inspection findings: ", "id=\"f-marlhaven-clas-1.1\"",
      "id=\"f-calderwick-clas-2016-1.1\"", "id=\"r-marlhaven-clas-2.1\"", "\n</html>\n", file: "findings.html"),
    "findings report -o marlhaven.html --area Marlhaven --title \"Marlhaven, for the board\" reports/": .init(
      "<title>Marlhaven, for the board</title>",
      whole: "^(?s)(?!.*f-calderwick).*id=\"f-marlhaven-clas-1.1\".*$", file: "marlhaven.html"),
  ]

  private static let checking: [String: Expectation] = [
    "findings check reports/": .init(
      "\nreports/marlhaven-clas.txt:377: citation-unresolved: 3.7 cites recommendation 4.7, which is not in the report\n",
      " to look at in ", status: 1),
    "findings check reports/ --format github": .init(
      "\n::warning file=reports/marlhaven-clas.txt,line=652,endLine=653,title=recommendation-uncited::", status: 1),
    "findings check --area Marlhaven reports/ --format csv --output problems.csv": .init(
      "\r\nmarlhaven-clas,Marlhaven,reports/marlhaven-clas.txt,377,377,citation-unresolved,", file: "problems.csv",
      says: [Program.hasPdftotext ? " to look at in 3 reports." : " to look at in 2 reports."], status: 1),
    "findings agreement marlhaven-clas.jsonl reports/marlhaven-clas.txt": .init(
      "2 findings compared\n", "\nservice    police ", "\ntheme      neglect ", "\njudgement  all (micro) "),
    "findings agreement coded/ reports/ --disagreements": .init(
      "marlhaven-clas/1…  theme      neglect  ", "Most women book their pregnancy"),
    "findings agreement ann.csv --against ben.csv": .init(
      "2 findings compared\n", "\nservice    maternity       2 ", "\njudgement  mixed           0 "),
    "findings vocabulary": .init("\nservice  emergency-care  ", "\ntheme    neglect  "),
    "findings vocabulary --terms --format csv": .init("\r\nservice,emergency-care,strong,"),
    "findings vocabulary --check own.txt": .init(whole: "^own\\.txt has no fault\\.\n$"),
  ]
}
