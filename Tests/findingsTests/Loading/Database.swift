import Foundation
import Testing

/// A database that people load reports into, as its own program runs it.
enum Database: String, CaseIterable, Sendable {
  case sqlite, duckdb

  /// A form in which `findings parse` writes reports.
  enum Form: String, CaseIterable, Sendable {
    case csv, jsonl
  }

  /// The program: sqlite3, or a Python that has the package duckdb. Nil where it is not here.
  var program: String? {
    switch self {
    case .sqlite: Self.sqlite3
    case .duckdb: Self.python
    }
  }

  private static let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(
    String.init)

  private static let sqlite3 = folders.map { $0 + "/sqlite3" }.first(where: FileManager.default.isExecutableFile)

  /// `.ci/run` makes the first of them.
  private static let python: String? = {
    let known = [Program.root.appending(path: ".build/duckdb/bin/python3").path] + folders.map { $0 + "/python3" }
    return known.filter(FileManager.default.isExecutableFile).first { path in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = ["-c", "import duckdb"]
      process.standardError = FileHandle.nullDevice
      do { try process.run() } catch { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }()

  /// Asks questions of `reports.csv` or `reports.jsonl` in the program's folder.
  ///
  /// - Returns: the rows of each answer, cells separated by bars.
  func answers(_ questions: [LoadingQuestion], from form: Form, in program: Program) throws -> [[String]] {
    let path = try #require(self.program)
    let line: String
    switch self {
    case .sqlite:
      let asked = questions.map { "\($0.sql);\n.print ==\n" }.joined()
      line = "'\(path)' < " + (try program.file("ask.sql", Self.sqliteLoad(form) + asked))
    case .duckdb:
      try program.file("load.sql", Self.duckdbLoad(form))
      try program.file("questions.sql", questions.map(\.sql).joined(separator: ";\n"))
      line = "'\(path)' " + (try program.file("ask.py", Self.duckdbProgram))
    }
    let result = try program.shell(line)
    #expect(result.error == "")
    #expect(result.status == 0)
    let parts = result.output.components(separatedBy: "==\n").dropLast()
    return parts.map { $0.split(separator: "\n").map(String.init) }
  }

  /// What `records` holds, whatever it was loaded from: lists as in CSV, nothing as empty text.
  private static let columns = ["type", "report", "kind", "area", "number", "judgement", "text"]
  private static let lists = ["themes", "recommendations", "findings"]

  private static func sqliteLoad(_ form: Form) -> String {
    switch form {
    case .csv: return ".import --csv reports.csv records\n"
    case .jsonl:
      let cells = columns.map { "coalesce(line ->> '\($0)', '') as \($0)" }
      let joined = lists.map {
        "coalesce((select group_concat(value, '; ') from json_each(line, '$.\($0)')), '') as \($0)"
      }
      return """
        create table lines(line);
        .mode ascii
        .separator "\\037" "\\n"
        .import reports.jsonl lines
        .mode list
        .separator "|" "\\n"
        create table records as select \((cells + joined).joined(separator: ", ")) from lines;

        """
    }
  }

  private static func duckdbLoad(_ form: Form) -> String {
    let cells = columns.map { "coalesce(\($0), '') as \($0)" }
    switch form {
    case .csv:
      let joined = lists.map { "coalesce(\($0), '') as \($0)" }
      return "create table records as select \((cells + joined).joined(separator: ", "))"
        + " from read_csv('reports.csv', sample_size = -1)"
    case .jsonl:
      let joined = lists.map { "coalesce(array_to_string(\($0), '; '), '') as \($0)" }
      return "create table records as select \((cells + joined).joined(separator: ", "))"
        + " from read_json('reports.jsonl', format = 'newline_delimited', sample_size = -1)"
    }
  }

  private static let duckdbProgram = """
    import duckdb
    database = duckdb.connect()
    database.execute(open("load.sql", encoding="utf-8").read())
    for question in open("questions.sql", encoding="utf-8").read().split(";\\n"):
        for row in database.execute(question).fetchall():
            print("|".join(str(cell) for cell in row))
        print("==")

    """
}
