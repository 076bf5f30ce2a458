import Foundation
import Testing

/// Completions in zsh and in fish themselves, where those are here. Those of bash are run in `CompletionsCommandTests`.
@Suite struct ShellCompletionTests {
  private static let zsh = ["/usr/bin/zsh", "/bin/zsh"].first(where: FileManager.default.isExecutableFile)
  private static let fish = ["/usr/bin/fish", "/opt/homebrew/bin/fish"].first(
    where: FileManager.default.isExecutableFile)

  /// Beginnings of command lines, and the only word with which each can go on: ids of the vocabulary, choices, what the
  /// reports hold, files.
  static let completed = [
    ("par", "parse"), ("list --theme trans", "transitions"), ("themes --theme=neg", "--theme=neglect"),
    ("recommendations --service mat", "maternity"), ("list -s mat", "maternity"), ("list --kind cl", "clas-review"),
    ("list --judgement stren", "strength"), ("summary --format mark", "markdown"), ("check -f gi", "github"),
    ("list --sort publ", "published"), ("services --by judg", "judgement"), ("list --area M", "Marlhaven"),
    ("show marlhaven-clas/R2.1", "marlhaven-clas/R2.1"), ("diff marlhaven-", "marlhaven-clas"),
    ("completions fi", "fish"), ("completions --list them", "themes"), ("parse plan", "plan.txt"),
    ("check reports/o", "reports/one.txt"), ("parse --output plan", "plan.txt"), ("parse rep", "reports/"),
  ]

  /// A shell on a terminal of its own, in which the line is typed and completed.
  @Test(.enabled(if: zsh != nil, "zsh is not here"), arguments: completed)
  func inZsh(_ line: String, _ word: String) throws {
    try completing { program in
      try program.file(
        ".zshrc",
        """
        TMOUT=30
        autoload -Uz compinit && compinit -u -D
        source ./script
        zle-line-init() { BUFFER=$LINE; CURSOR=$#BUFFER; zle complete-word; print -r -- "$BUFFER" > completed; exit }
        zle -N zle-line-init
        """)
      let path = try #require(Self.zsh)
      let result = try program.shell(
        """
        findings completions zsh > script
        export ZDOTDIR=$PWD FINDINGS_REPORTS="$FIXTURES/marlhaven-clas.txt" LINE='findings \(line)' TERM=dumb
        \(path) -fc 'zmodload zsh/zpty; zpty shell "\(path) -d -i"; while zpty -r shell; do :; done' > typed; cat completed
        """)
      #expect(result.error == "")
      let start = line.lastIndex(of: " ").map { line[...$0] } ?? ""
      #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "findings \(start)\(word)")
    }
  }

  @Test(.enabled(if: fish != nil, "fish is not here"), arguments: completed)
  func inFish(_ line: String, _ word: String) throws {
    try completing { program in
      let path = try #require(Self.fish)
      let result = try program.shell(
        """
        findings completions fish > script; export HOME=$PWD FINDINGS_REPORTS="$FIXTURES/marlhaven-clas.txt"
        \(path) -c 'source script; complete -C "findings \(line)"'
        """)
      #expect(result.error == "")
      let offered = result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      #expect(offered == [word])
    }
  }

  /// A folder with files to offer.
  private func completing(_ body: (Program) throws -> Void) throws {
    try Program.with { program in
      try program.file("plan.txt", "")
      try program.file("reports/one.txt", "")
      try body(program)
    }
  }
}
