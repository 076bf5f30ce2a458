import Foundation
import Testing

/// `--output` through links.
@Suite(.timeLimit(.minutes(10))) struct OutputLinkTests {
  private static let good = Program.fixtures + "/marlhaven-clas.txt"

  private func link(_ program: Program, _ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.appending(path: name).path, withDestinationPath: destination)
  }

  /// The links stay, and the file is made where they lead to.
  @Test(arguments: ["first.json", "./first.json"])
  func toAFileThatIsNotThereYet(_ output: String) throws {
    try Program.with { program in
      try program.file("results/notes", "text")
      try link(program, "first.json", to: "results/second.json")
      try link(program, "results/second.json", to: "../results/real.json")
      let result = try program.run(["parse", Self.good, "-o", output])
      #expect(result.status == 0)
      #expect(result.error == "")
      let folder = program.folder
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.appending(path: "first.json").path)
          == "results/second.json")
      let made = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "results").path)
      #expect(made.sorted() == ["notes", "real.json", "second.json"])
      #expect(
        try String(contentsOf: folder.appending(path: "results/real.json"), encoding: .utf8).hasPrefix("[{"))
    }
  }

  @Test func toAnAbsolutePath() throws {
    try Program.with { program in
      try link(program, "link.json", to: program.folder.appending(path: "real.json").path)
      #expect(try program.run(["parse", Self.good, "-o", "link.json"]).status == 0)
      #expect(try program.files() == ["link.json", "real.json"])
      #expect(
        try String(contentsOf: program.folder.appending(path: "real.json"), encoding: .utf8).hasPrefix("[{"))
    }
  }

  @Test func inACircle() throws {
    try Program.with { program in
      try link(program, "a.json", to: "b.json")
      try link(program, "b.json", to: "a.json")
      let result = try program.run(["parse", Self.good, "-o", "a.json"])
      #expect(result.status == 2)
      #expect(result.error.hasPrefix("findings: a.json: Too many levels of symbolic links"))
      #expect(try program.files() == ["a.json", "b.json"])
    }
  }

  @Test func intoAFolderThatIsNotThere() throws {
    try Program.with { program in
      try link(program, "link.json", to: "nowhere/real.json")
      let result = try program.run(["parse", Self.good, "-o", "link.json"])
      #expect(result.status == 2)
      #expect(result.error.hasPrefix("findings: link.json: No such file or directory"))
      #expect(try program.files() == ["link.json"])
    }
  }
}
