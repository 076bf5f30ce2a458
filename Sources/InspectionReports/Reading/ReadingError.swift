/// Why nothing can be read from an input.
public enum ReadingError: Error, Equatable, Sendable {
  /// No bytes, or nothing but white space.
  case empty
  /// Not text: too many control characters.
  case binary
  /// The bytes of a PDF where text was expected.
  case pdf
  /// A PDF in which no page has text: a scan.
  case pdfWithoutText
  /// Text, but of no kind of report that is known.
  case unknownKind
  /// A report's table of contents and nothing else.
  case contentsOnly
}
