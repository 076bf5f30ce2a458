/// The completion script for zsh, as a file `_findings` in a folder of `fpath`, or `source <(findings completions zsh)`.
enum ZshCompletion {
  static func script(_ commands: [Command]) -> String {
    let described = commands.map { "    " + CompletionShell.quoted("\($0.name):\($0.summary)") }
    let names = commands.map(\.name).joined(separator: " ")
    return """
      #compdef findings
      # Completions of findings for zsh.

      # Offers what the vocabulary and the reports of FINDINGS_REPORTS hold.
      _findings_ask() {
        local -a found
        local list
        for list in "$@"; do
          found+=("${(@f)$(findings completions --list $list 2>/dev/null)}")
        done
        found=(${found:#})
        compadd -a found
      }

      _findings() {
        local -a commands
        commands=(
      \(described.joined(separator: "\n"))
          'help:Show help.'
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
          help) _arguments \(CompletionShell.helpOptions.joined(separator: " ")) '*:command:{compadd \(names)}' ;;
      \(commands.map(arguments).joined(separator: "\n"))
        esac
      }

      if [[ $funcstack[1] == _findings ]]; then
        _findings "$@"
      else
        compdef _findings findings
      fi

      """
  }

  private static func arguments(_ command: Command) -> String {
    let specs = (command.options + [Command.helpOption]).map(spec) + operands(command)
    return "    \(command.name))\n      _arguments \\\n" + specs.map { "        " + $0 }.joined(separator: " \\\n")
      + "\n      ;;"
  }

  /// `'*'{-f+,--format=}'[summary]:FORMAT:{compadd json jsonl}'`: an option that may be given several times.
  private static func spec(_ option: Option) -> String {
    let (short, long) = option.value == nil ? ("", "") : ("+", "=")
    let names = (option.short.map { ["-\($0)\(short)"] } ?? []) + ["--\(option.name)\(long)"]
    let spelled = names.count == 1 ? names[0] : "{" + names.joined(separator: ",") + "}"
    var spec = "[\(escaped(option.summary))]"
    if let value = CompletionValue(option) { spec += ":\(option.value ?? ""):\(action(value))" }
    return "'*'" + spelled + CompletionShell.quoted(spec)
  }

  /// What can stand for an operand is offered together: a block is evaluated as it is.
  private static func operands(_ command: Command) -> [String] {
    let offers = CompletionValue.operands(of: command).compactMap(offer)
    return offers.isEmpty ? [] : [CompletionShell.quoted("*:operand:{\(offers.joined(separator: "; "))}")]
  }

  private static func action(_ value: CompletionValue) -> String { offer(value).map { "{\($0)}" } ?? " " }

  /// The commands of zsh that offer values; nil where there is nothing to offer.
  private static func offer(_ value: CompletionValue) -> String? {
    switch value {
    case .words(let words): "compadd \(words.joined(separator: " "))"
    case .asked(let lists): "_findings_ask \(lists.map(\.rawValue).joined(separator: " "))"
    case .files: "_files"
    case .anything: nil
    }
  }

  /// Brackets and colons have a meaning in a spec.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }
}
