/// The options and operands given to a command.
///
/// Options may stand before, between and after operands: `--format csv`, `--format=csv`, `-f csv`, `-fcsv`;
/// after `--` everything is an operand.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  let command: String

  /// Takes arguments apart after a command's table of options.
  ///
  /// - Throws: `UsageError` for an unknown option, a missing or a wrong value.
  init(_ arguments: ArraySlice<String>, for command: Command) throws {
    self.command = command.name
    let options = command.options + [Command.helpOption]
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      } else if argument.hasPrefix("--") {
        let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = options.first(where: { $0.name == name }) else {
          throw Self.unknown(argument, options, command)
        }
        try set(option, parts.count > 1 ? String(parts[1]) : nil, &rest)
      } else if argument.hasPrefix("-"), let short = argument.dropFirst().first {
        // "-area" is a slip for "--area", and not the value "rea".
        let isLong = options.contains { $0.name == argument.dropFirst() }
        guard !isLong, let option = options.first(where: { $0.short == short }) else {
          throw Self.unknown(argument, options, command)
        }
        let attached = argument.dropFirst(2)
        try set(option, attached.isEmpty ? nil : String(attached), &rest)
      } else {
        operands.append(argument)
      }
    }
  }

  private mutating func set(_ option: Option, _ attached: String?, _ rest: inout ArraySlice<String>) throws {
    guard let wanted = option.value else {
      if attached != nil { throw UsageError(message: "--\(option.name) takes no value", command: command) }
      values[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw UsageError(message: "--\(option.name) needs a value: \(wanted)", command: command)
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      let choices = option.choices.joined(separator: ", ") + NearestName.hint(value, among: option.choices)
      throw UsageError(
        message: "--\(option.name) cannot be \"\(value)\"; it is one of: \(choices)", command: command)
    }
    values[option.name, default: []].append(value)
  }

  private static func unknown(_ argument: String, _ options: [Option], _ command: Command) -> UsageError {
    let name = String(argument.prefix { $0 != "=" })
    // The dashes, which all have, would make every short name near to every other.
    let hint = NearestName.hint(String(name.drop { $0 == "-" }), among: options.map(\.name))
      .replacing("mean \"", with: "mean \"--")
    return UsageError(message: "unknown option \"\(name)\"\(hint)", command: command.name)
  }

  /// Takes the first operand off, where it is another kind of thing than the rest.
  mutating func takeFirstOperand() -> String? { operands.isEmpty ? nil : operands.removeFirst() }

  /// Takes the operands off that are another kind of thing than the rest.
  mutating func takeOperands(where isTaken: (String) -> Bool) -> [String] {
    let taken = operands.filter(isTaken)
    operands.removeAll(where: isTaken)
    return taken
  }

  /// Whether an option is given.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// All values of an option, in order.
  func values(_ option: String) -> [String] { values[option] ?? [] }

  /// The value of an option, the last where it is given several times.
  func value(_ option: String) -> String? { values[option]?.last }
}
