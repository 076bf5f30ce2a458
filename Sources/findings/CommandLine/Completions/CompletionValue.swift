/// What can stand for the value of an option, or for an operand, so that a shell can offer it.
enum CompletionValue: Equatable {
  /// One of these.
  case words([String])
  /// What the vocabulary and the reports hold: the program is asked.
  case asked([CompletionList])
  case files
  /// Anything: nothing is offered.
  case anything

  /// What the value of an option can be; nil for an option without one.
  init?(_ option: Option) {
    guard let value = option.value else { return nil }
    self = option.choices.isEmpty ? Self.meaning(of: value) : .words(option.choices)
  }

  /// What the operands of a command can be, from how its help writes them: `REF... [PATH...]`.
  static func operands(of command: Command) -> [CompletionValue] {
    var values: [CompletionValue] = []
    for word in command.operands.split(separator: " ") {
      let value = meaning(of: word.filter(\.isLetter))
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// What the words mean that stand for values in the help.
  private static func meaning(of placeholder: String) -> CompletionValue {
    switch placeholder {
    case "PATH", "FILE", "CODED": .files
    case "REF": .asked([.ids])
    case "AREA": .asked([.areas])
    case "A", "B": .asked([.areas, .reports])
    case "HEADING": .asked([.sections])
    case "SERVICE": .asked([.services])
    case "THEME": .asked([.themes])
    case "NAME": .asked([.organisations])
    case "SHELL": .words(CompletionShell.allCases.map(\.rawValue))
    default: .anything
    }
  }
}
