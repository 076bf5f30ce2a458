/// The manual page, made from the same tables as the help: `findings help --man | man -l -`.
///
/// The markup is that of man(7): `.SH` a section, `.SS` a part of it, `.TP` a term and what it means.
enum ManualPage {
  static func text(_ commands: [Command] = Command.all) -> String {
    var page = ".TH FINDINGS 1 \"\" \"findings \(HelpText.version)\" \"User Commands\"\n"
    page += section("NAME", plain("findings - structured findings from inspection reports"))
    page += section("SYNOPSIS", plain(HelpFacts.usage))
    page += section("DESCRIPTION", plain(HelpFacts.purpose) + ".PP\n" + plain(HelpFacts.paths))
    page += section("COMMANDS", commands.map(part).joined())
    page += section("HELP", HelpFacts.help.map { term($0.line, $0.meaning) }.joined())
    page += section(
      "EXIT STATUS", HelpFacts.exitStatuses.map { term(String($0.status.rawValue), $0.meaning) }.joined())
    page += section("ENVIRONMENT", HelpFacts.environment.map { term($0.name, $0.meaning) }.joined())
    return page
  }

  private static func part(_ command: Command) -> String {
    let options = command.options + [Command.helpOption]
    return ".SS \"\(escaped("findings \(command.name) [OPTIONS] \(command.operands)"))\"\n" + plain(command.summary)
      + options.map { term($0.spellings.joined(separator: ", "), $0.summary) }.joined()
      + ".PP\nExamples:\n" + command.examples.map { term($0.line, $0.meaning) }.joined()
  }

  private static func section(_ name: String, _ text: String) -> String { ".SH \(name)\n" + text }

  private static func term(_ name: String, _ meaning: String) -> String {
    ".TP\n\\fB\(escaped(name))\\fR\n" + plain(meaning)
  }

  /// A paragraph.
  private static func plain(_ text: String) -> String { escaped(text) + "\n" }

  /// Text that is no markup: a backslash begins an escape, a dot or quotation mark at the start of a line a request, and a
  /// hyphen that is to be copied to a command line is a minus sign.
  private static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
