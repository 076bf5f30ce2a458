/// Whether CSV begins with a byte order mark: Excel takes it for UTF-8 then, and for the computer's own code page without.
enum ByteOrderMark {
  /// - Throws: `UsageError` where it is asked for in another format, which has none.
  static func isAsked(_ arguments: Arguments) throws -> Bool {
    guard arguments.has("bom") else { return false }
    if arguments.value("format") != "csv" {
      throw UsageError(
        message: "--bom is for CSV; give --format csv too, or leave it out", command: arguments.command)
    }
    return true
  }
}
