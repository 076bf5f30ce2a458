/// The text of a report, cleaned and cut into lines: the one form that every reader works on, whatever the
/// extractor that made the text.
struct SourceText {
  /// Clean UTF-8: no control characters, no invisible characters, every kind of space a space or tab.
  var bytes: [UInt8]
  /// The lines that hold something, in order.
  var lines: [TextLine]
  /// Lines of the input, blank ones included.
  var lineCount: Int
  /// How many pages there are, where form feeds or a PDF show them.
  var pages: Int?
  var encoding: TextEncoding
  /// Characters of the input that could not be decoded (U+FFFD now).
  var undecodable: Int
  /// Control characters that were taken out.
  var controls: Int
}

/// One line of the input that is not blank, as facts about it.
///
/// A line with a form feed in its middle is two of these with the same number.
struct TextLine {
  /// The line of the input, from 1.
  var number: Int
  /// The page by form feeds, from 1.
  var page: Int
  /// Where the text of the line is in the clean bytes, white space at both ends left out.
  var start: Int
  var end: Int
  /// Columns of white space before the text, a tab counting up to the next multiple of 8.
  var indent: Int
  /// What stands between this line and the one before it.
  var gap: Gap

  var count: Int { end - start }
}

/// What stands between two lines of text.
enum Gap: Equatable {
  /// Nothing: the lines follow each other.
  case none
  /// One or more blank lines.
  case blank
  /// A page ends there, with or without blank lines: it says nothing on whether a paragraph ends too.
  case page
}
