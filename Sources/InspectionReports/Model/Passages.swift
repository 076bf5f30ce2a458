/// A case example or practice study: a box beside the findings, never a part of one.
public struct Example: Sendable, Equatable {
  /// `E1`, `E2` ... in order of the text.
  public var number: String
  /// The printed label without its colon, in sentence case: `Case example`. Nil for a box without one.
  public var label: String?
  /// The section it stands in.
  public var section: String
  /// The number of the finding before it, nil where there is none.
  public var after: String?
  /// Its paragraphs and list items, a line feed between them.
  public var text: String
  /// What it is an example of; nil where the report does not say.
  public var judgement: Judgement?
  /// Where it stands.
  public var place: Place
}

/// Somebody quoted: "What people told us", or a quotation between findings.
public struct Voice: Sendable, Equatable {
  /// `V1`, `V2` ... in order of the text.
  public var number: String
  /// Who speaks, as printed: from the paragraph that leads in, or from the attribution after the quotation.
  public var speaker: String?
  /// The paragraph as printed, its lines joined.
  public var text: String
  /// Where it stands.
  public var place: Place
}

/// A paragraph that is no finding: summary, method, context, introductions.
public struct Narrative: Sendable, Equatable {
  /// The heading it stands under.
  public var section: String
  /// The paragraph as printed, its lines joined.
  public var text: String
  /// Where it stands.
  public var place: Place
}

/// A note at the foot of a page.
public struct Footnote: Sendable, Equatable {
  /// The mark that refers to it: `1`, `*`.
  public var mark: String
  /// The paragraph as printed, its lines joined.
  public var text: String
  /// Where it stands.
  public var place: Place
}
