#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Finds the command that is asked for, runs it, and says what went wrong.
enum Program {
  static func run(_ arguments: ArraySlice<String>) -> ExitStatus {
    do {
      return try dispatch(arguments)
    } catch let error as UsageError {
      let help = error.command.map { "findings help \($0)" } ?? "findings help"
      Terminal.say("\(error.message) (\(help) says more)")
    } catch let error as OutputError {
      if error.isClosedPipe { return .done }
      let name = error.path ?? "standard output"
      Terminal.say("\(name): \(error.reason); the answer is not written, \(error.advice)")
    } catch is NothingRead {
      return .wrong
    } catch {
      Terminal.say("\(error)")
    }
    return .wrong
  }

  private static func dispatch(_ arguments: ArraySlice<String>) throws -> ExitStatus {
    guard let name = arguments.first else {
      Terminal.send(HelpText.overview(), to: STDERR_FILENO)
      return .wrong
    }
    let rest = arguments.dropFirst()
    switch name {
    case "help", "--help", "-h":
      switch rest.first {
      case nil, "help": return try print(HelpText.overview())
      case "--man": return try print(ManualPage.text())
      case "--markdown": return try print(CommandReference.text())
      case let topic?: return try print(HelpText.command(command(named: topic, or: ["--man", "--markdown"])))
      }
    case "--version": return try print("findings \(HelpText.version)\n")
    default: break
    }
    let command = try command(named: name, or: ["--help", "--version"])
    let parsed = try Arguments(rest, for: command)
    if parsed.has("help") { return try print(HelpText.command(command)) }
    return try command.run(parsed)
  }

  /// - Parameter others: what else may stand in its place.
  private static func command(named name: String, or others: [String]) throws -> Command {
    if let command = Command.all.first(where: { $0.name == name }) { return command }
    let kind = name.hasPrefix("-") ? "option" : "command"
    let hint = NearestName.hint(name, among: Command.all.map(\.name) + ["help"] + others)
    let known = "; the commands are: \(Command.all.map(\.name).joined(separator: ", "))"
    throw UsageError(message: "unknown \(kind) \"\(name)\"\(hint.isEmpty ? known : hint)", command: nil)
  }

  private static func print(_ text: String) throws -> ExitStatus {
    var output = try Output(nil)
    try output.add(Array(text.utf8))
    try output.finish()
    return .done
  }
}
