/// The completion script for bash, 3.2 (macOS) and later: `source <(findings completions bash)`.
enum BashCompletion {
  static func script(_ commands: [Command]) -> String {
    let names = commands.map(\.name) + ["help", "--help", "--version"]
    let help = (commands.map(\.name) + CompletionShell.helpOptions).joined(separator: " ")
    return """
      # Completions of findings for bash: source <(findings completions bash)

      # Offers the words that begin as what was typed.
      _findings_offer() {
        local typed=${1//\\\\/} word
        shift
        for word in "$@"; do
          if [[ $word == "$typed"* ]]; then COMPREPLY+=("$(printf %q "$word")"); fi
        done
      }

      # Offers what the vocabulary and the reports of FINDINGS_REPORTS hold.
      _findings_ask() {
        local word words=()
        while IFS= read -r word; do words+=("$word"); done < <(findings completions --list "$2" 2>/dev/null)
        _findings_offer "$1" "${words[@]}"
      }

      _findings() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
        COMPREPLY=()
        if [[ $cur == = ]]; then
          cur=
        elif [[ $prev == = ]]; then
          prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        if ((COMP_CWORD == 1)); then
          _findings_offer "$cur" \(names.joined(separator: " "))
          return
        fi
        case $command:$prev in
      \(commands.flatMap(values).joined(separator: "\n"))
        esac
        case $command:$cur in
      \(commands.map(options).joined(separator: "\n"))
        esac
        case $command in
          help) _findings_offer "$cur" \(help) ;;
      \(commands.compactMap(operands).joined(separator: "\n"))
        esac
      }

      complete -o bashdefault -o default -F _findings findings

      """
  }

  /// After an option with a value: its values. Where nothing is offered, bash offers files.
  private static func values(_ command: Command) -> [String] {
    command.options.compactMap { option in
      guard let value = CompletionValue(option) else { return nil }
      let names = (["--" + option.name] + (option.short.map { ["-\($0)"] } ?? [])).map { "\(command.name):\($0)" }
      return
        "    \(names.joined(separator: "|"))) \(offers(value).joined(separator: "; "))\(offers(value).isEmpty ? "" : "; ")return ;;"
    }
  }

  private static func options(_ command: Command) -> String {
    let names = (command.options + [Command.helpOption]).map { "--" + $0.name }
    return "    \(command.name):-*) _findings_offer \"$cur\" \(names.joined(separator: " ")); return ;;"
  }

  private static func operands(_ command: Command) -> String? {
    let offers = CompletionValue.operands(of: command).flatMap(offers)
    return offers.isEmpty ? nil : "    \(command.name)) \(offers.joined(separator: "; ")) ;;"
  }

  private static func offers(_ value: CompletionValue) -> [String] {
    switch value {
    case .words(let words): ["_findings_offer \"$cur\" \(words.joined(separator: " "))"]
    case .asked(let lists): lists.map { "_findings_ask \"$cur\" \($0.rawValue)" }
    case .files, .anything: []
    }
  }
}
