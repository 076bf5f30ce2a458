import Foundation
import Testing

@testable import findings

/// `--bom`: CSV that Excel opens as UTF-8.
@Suite struct ByteOrderMarkTests {
  private static let marlhaven = Program.fixtures + "/marlhaven-clas.txt"
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Every command with `--format csv`, and what it is asked.
  static let commands = [
    ["parse", marlhaven], ["list", marlhaven], ["list", "--count", marlhaven],
    ["list", "--text", "no such", marlhaven],
    ["show", "2.5", marlhaven], ["recommendations", marlhaven], ["links", marlhaven], ["organisations", marlhaven],
    ["themes", marlhaven], ["services", "--by", "section", marlhaven],
    ["diff", "Marlhaven", "Calderwick", marlhaven, Program.fixtures + "/calderwick-clas-2016.md"],
    ["track", "Marlhaven", marlhaven], ["summary", marlhaven], ["check", marlhaven],
    ["agreement", "coded.csv", "--against", "coded.csv"], ["vocabulary", "--terms"],
  ]

  @Test func everyCommandWithCSVIsAsked() {
    let withCSV = Command.all.filter { $0.options.contains { $0.name == "format" && $0.choices.contains("csv") } }
    #expect(withCSV.allSatisfy { $0.options.contains { $0.name == "bom" } })
    #expect(Set(withCSV.map(\.name)) == Set(Self.commands.map { $0[0] }))
  }

  @Test(arguments: commands)
  func theSameBytesBehindOneMark(_ arguments: [String]) throws {
    try Program.with { program in
      // A spreadsheet writes the mark too, and it is read over.
      try program.file(
        "coded.csv", Self.mark + Array("id,services,themes,judgement\n1,police,training,mixed\n".utf8))
      let plain = try program.run(arguments + ["--format", "csv"])
      let marked = try program.run(arguments + ["--format", "csv", "--bom"])
      #expect(marked.status == plain.status)
      #expect(!plain.bytes.isEmpty)
      #expect(!plain.bytes.starts(with: Self.mark))
      #expect([UInt8](marked.bytes) == Self.mark + [UInt8](plain.bytes))
      let written = try program.run(arguments + ["-f", "csv", "--bom", "--output", "out.csv"])
      #expect(written.status == plain.status)
      #expect(try Data(contentsOf: program.folder.appending(path: "out.csv")) == marked.bytes)
    }
  }

  /// Reports after the first have no mark of their own.
  @Test func severalReports() throws {
    try Program.with { program in
      let result = try program.run(["parse", "-f", "csv", "--bom", Self.marlhaven, Self.marlhaven])
      #expect(result.bytes.starts(with: Self.mark + Array("type,report,".utf8)))
      #expect(result.bytes.dropFirst(Self.mark.count).range(of: Data(Self.mark)) == nil)
      #expect(result.output.split(separator: "\r\n").count { $0.hasPrefix("finding,marlhaven-clas,") } == 2 * 61)
    }
  }

  @Test(arguments: commands, [[], ["--format", "json"], ["--format", "table"], ["--format", "markdown"]])
  func otherFormatsHaveNone(_ arguments: [String], _ format: [String]) throws {
    try Program.with { program in
      try program.file("coded.csv", "id,services,themes,judgement\n1,police,training,mixed\n")
      let result = try program.run(arguments + format + ["--bom"])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.error.hasPrefix("findings: --bom is for CSV; give --format csv too, or leave it out (findings help ")
      )
    }
  }
}
