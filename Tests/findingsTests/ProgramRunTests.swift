import Foundation
import Testing

@testable import findings

/// Other programs that do not end as they should.
@Suite(.timeLimit(.minutes(10))) struct ProgramRunTests {
  /// Runs a script of the shell with limits of its own.
  private func run(
    _ script: String, time: Duration = .seconds(30), output: Int = 1 << 20, in folder: URL? = nil
  ) throws -> ProgramRun {
    let words = ["sh", "-c", script, folder?.path ?? ""]
    return try ProgramRun("/bin/sh", words, limits: ProgramRun.Limits(time: time, output: output))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(
    arguments: [
      ("exit 0", 0), ("exit 3", 3), ("kill -9 $$", 137), ("exec >&-; sleep 0.2; exit 4", 4),
      ("exec >&- 2>&-; sleep 0.2; exit 5", 5),
    ] as [(String, Int32)])
  func status(_ script: String, _ expected: Int32) throws {
    #expect(try run(script).status == expected)
  }

  @Test func bothStreamsAreRead() throws {
    let run = try run("echo one; echo two >&2; echo three")
    #expect(text(run.output) == "one\nthree\n")
    #expect(text(run.complaint) == "two\n")
  }

  /// More than a pipe holds, on both streams: neither waits for the other, and only the beginning of a complaint is kept.
  @Test func muchOnBothStreams() throws {
    let run = try run("head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2")
    #expect(run.output.count == 300_000)
    #expect(run.complaint.count == 4096)
  }

  @Test func nothingToRead() throws {
    #expect(try text(run("cat; echo done").output) == "done\n")
  }

  /// Not ended, whatever is done with the output meanwhile.
  @Test(arguments: [
    "sleep 60", "exec >&-; sleep 60", "exec >&- 2>&-; sleep 60", "while :; do echo word; sleep 0.01; done",
    "while :; do echo word >&2; done", "trap '' TERM; sleep 60; sleep 60",
  ])
  func tooSlow(_ script: String) {
    let start = ContinuousClock.now
    #expect(throws: ProgramError.tooSlow) { try run(script, time: .milliseconds(300)) }
    let taken = ContinuousClock.now - start
    #expect(taken >= .milliseconds(300))
    #expect(taken < .seconds(10))
  }

  @Test func tooMuchOutput() throws {
    #expect(throws: ProgramError.tooMuchOutput) { try run("exec yes") }
    #expect(try run("head -c 1048576 /dev/zero").output.count == 1 << 20)
    #expect(throws: ProgramError.tooMuchOutput) { try run("head -c 1048577 /dev/zero") }
  }

  @Test func noSuchProgram() {
    #expect(throws: ProgramError.system(ENOENT)) {
      try ProgramRun("/nowhere/pdftotext", ["pdftotext"], limits: ProgramRun.Limits(time: .seconds(1), output: 1))
    }
  }

  /// What a program leaves behind ends with it: after it has ended, and where it is ended.
  @Test(arguments: [("exit 0", true), ("sleep 60", false)])
  func grandchildren(_ end: String, _ isDone: Bool) throws {
    try Program.with { program in
      let script = "(sleep 1; touch \"$0/made\") & \(end)"
      if isDone {
        let status = try run(script, in: program.folder).status
        #expect(status == 0)
      } else {
        #expect(throws: ProgramError.tooSlow) { try run(script, time: .milliseconds(300), in: program.folder) }
      }
      Thread.sleep(forTimeInterval: 2)
      let left = try program.files()
      #expect(left == [])
    }
  }

  /// Many at a time: none holds the pipe of another open.
  @Test func manyAtATime() async throws {
    let results = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<20 { group.addTask { try text(run("sleep 0.05; echo \(number)").output) } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(results == Set((0..<20).map { "\($0)\n" }))
  }

  @Test(arguments: [
    ("", nil), ("\n \r\n\t\n", nil), ("Syntax Error: x\nmore", "Syntax Error: x"),
    ("\n\u{1B}[31mred\n", " [31mred"),
    (String(repeating: "a", count: 300), String(repeating: "a", count: 199) + "…"),
  ])
  func firstLine(_ text: String, _ expected: String?) {
    #expect(PDFText.firstLine(Array(text.utf8)) == expected)
  }
}
