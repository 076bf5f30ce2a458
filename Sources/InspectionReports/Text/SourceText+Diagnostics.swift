extension SourceText {
  /// What was done to the text before it was read.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func note(_ code: Diagnostic.Code, _ message: String) {
      diagnostics.append(Diagnostic(code: code, message: message, lines: nil))
    }
    if encoding == .windows1252 {
      note(.decodedAsWindows1252, "the text is not UTF-8; it was read as Windows-1252")
    }
    if undecodable > 0 { note(.undecodableCharacters, "\(undecodable) characters could not be decoded") }
    if controls > 0 { note(.controlCharactersRemoved, "\(controls) control characters were taken out") }
    return diagnostics
  }
}
