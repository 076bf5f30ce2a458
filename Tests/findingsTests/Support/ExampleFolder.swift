import Foundation

/// A folder in which the examples of the help work: reports of invented places where real ones would lie, codings of them, a
/// vocabulary of one's own, and a home with the folders of the shells.
enum ExampleFolder {
  /// Files of the fixtures, and the names by which examples call them. PDFs lie there only where they can be read.
  private static func reports() throws -> [(fixture: String, name: String)] {
    let fixtures = try FileManager.default.contentsOfDirectory(atPath: Program.fixtures)
    let inFolder = fixtures.filter { Program.hasPdftotext || !$0.hasSuffix(".pdf") }.map { ($0, "reports/" + $0) }
    return inFolder + [("marlhaven-clas.txt", "report.txt"), ("marlhaven-jtai-2018.pdf", "letter.pdf")]
  }

  private static let coding = """
    {"id": "marlhaven-clas/2.5", "services": ["emergency-care"], "themes": ["risk-assessment"], "judgement": "improvement"}
    {"id": "marlhaven-clas/1.5", "services": ["police"], "themes": ["neglect"], "judgement": "improvement"}

    """
  private static let ann = "id,services,themes,judgement\n1,maternity,training,strength\n2,maternity,,mixed\n"
  private static let ben = "id,services,themes,judgement\n1,maternity,training,strength\n2,maternity,,improvement\n"
  private static let vocabulary = "extends built-in\nservice police | Police | forces\nsixpence lantern\n"

  static func lay(in program: Program) throws {
    for (fixture, name) in try reports() {
      try program.file(name, Array(Data(contentsOf: Program.root.appending(path: "Fixtures/\(fixture)"))))
    }
    for name in ["marlhaven-clas.jsonl", "coded/marlhaven-clas.jsonl"] { try program.file(name, coding) }
    try program.file("ann.csv", ann)
    try program.file("ben.csv", ben)
    try program.file("own.txt", vocabulary)
    for folder in [".zfunc", ".config/fish/completions"] {
      try FileManager.default.createDirectory(
        at: program.folder.appending(path: folder), withIntermediateDirectories: true)
    }
  }
}
