import Foundation

// Times `findings parse` as a whole process against `wc -w` on the same files, one after the other.
//
//     swift build -c release && .build/release/findings-benchmark [REPORT...]
//
// Without arguments it takes the reports of each kind in ../shared/reports, or the fixtures where those are absent.

let rounds = 5

let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "findings")
  .path
let given = Array(CommandLine.arguments.dropFirst())
let corpora = given.isEmpty ? try Corpus.all() : [Corpus(name: "reports", reports: given, copies: 500)]
guard !corpora.isEmpty, FileManager.default.isExecutableFile(atPath: program) else {
  FileHandle.standardError.write(
    Data("findings-benchmark: build with -c release and run in the project's folder\n".utf8))
  exit(2)
}

let environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
print("best of \(rounds) rounds; whole processes, output to /dev/null")
for corpus in corpora { try time(corpus) }

/// Times the copies of some reports in rounds, so that a busy moment of the machine falls on both programs.
func time(_ corpus: Corpus) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "findings-benchmark-\(getpid())")
  // What cannot be removed is left in the temporary folder.
  defer { try? FileManager.default.removeItem(at: folder) }
  let files = try corpus.copy(to: folder)
  let few = stride(from: 0, to: files.count, by: 10).map { files[$0] }
  var (words, all, part, one) = ([Run](), [Run](), [Run](), [Run]())
  for _ in 0..<rounds {
    words.append(try Run(["/usr/bin/wc", "-w"] + files, environment))
    all.append(try Run([program, "parse", "--format", "jsonl", folder.path], environment))
    part.append(try Run([program, "parse", "--format", "jsonl"] + few, environment))
    one.append(try Run([program, "parse", corpus.reports[corpus.reports.count - 1]], environment))
  }
  let (wc, parse) = (Run.best(words), Run.best(all))
  print("\n\(corpus.name): \(files.count) files, \(corpus.copies) copies of each of \(corpus.reports.count)")
  print("wc -w                  \(wc)")
  print("findings parse         \(parse)")
  print("  of a tenth of them   \(Run.best(part))")
  print("findings parse, one    \(Run.best(one))")
  print("ratio to wc -w         \(Run.rounded(parse.seconds / wc.seconds, 2))")
}
