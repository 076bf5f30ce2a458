#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// The world around the program: environment, terminal, standard error.
enum Terminal {
  /// Tables are not made narrower.
  static let narrowest = 60

  static var environment: [String: String] {
    var variables: [String: String] = [:]
    for name in ["FINDINGS_REPORTS", "COLUMNS"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  /// Says one line on standard error.
  static func say(_ text: String) {
    send(Messages.line(text), to: STDERR_FILENO)
  }

  /// Writes text at once; what cannot be written to is of no use for saying so.
  static func send(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Columns for tables: the option, else the terminal's own, else 100.
  ///
  /// - Throws: `UsageError` where the option is no number from `narrowest` on.
  static func width(_ arguments: Arguments) throws -> Int {
    if let value = arguments.value("width") {
      guard let width = Int(value), (narrowest...10_000).contains(width) else {
        throw UsageError(
          message: "--width cannot be \"\(value)\"; it is a number from \(narrowest) to 10000",
          command: arguments.command)
      }
      return width
    }
    var size = winsize()
    // A terminal that does not know its width says 0.
    if isatty(STDOUT_FILENO) != 0, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(Int(size.ws_col), narrowest)
    }
    return environment["COLUMNS"].flatMap { Int($0) }.map { max($0, narrowest) } ?? 100
  }
}
