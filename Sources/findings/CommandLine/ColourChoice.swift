#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// When an answer is coloured.
enum ColourChoice: String, CaseIterable {
  case auto, always, never

  /// Whether the answer of a command line is coloured. Without a word on it that is so on a terminal, unless the variable
  /// NO_COLOR is set (no-color.org) or the terminal is "dumb".
  static func isColoured(_ arguments: Arguments) -> Bool {
    switch arguments.value("color").flatMap(ColourChoice.init) ?? .auto {
    case .always: true
    case .never: false
    case .auto:
      arguments.value("output") == nil && isatty(STDOUT_FILENO) != 0 && variable("NO_COLOR").isEmpty
        && variable("TERM") != "dumb"
    }
  }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
