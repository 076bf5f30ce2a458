/// What the facts about a report's lines rest on, and with that, what can be asked of them.
enum LineEvidence: Equatable {
  /// The places of the words on the pages of a PDF: gaps, indents and bold show.
  case places
  /// Letters alone, wrapped at the margin of the page: how wide a line was is estimated from its letters.
  /// `showsParagraphs`: a blank line stands at every end of a paragraph, as `pdftotext -layout` has it.
  case wrapped(showsParagraphs: Bool)
  /// Letters alone, a whole paragraph on each line, as Markdown converters write them.
  case paragraphs

  /// The places of the words are known.
  var hasPlaces: Bool { self == .places }
}
