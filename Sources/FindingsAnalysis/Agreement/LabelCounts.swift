/// How often two codings give one label, and how well they agree on it.
public struct LabelCounts: Sendable, Equatable {
  /// Findings that both give it.
  public var both = 0
  /// Findings that only the reference gives it.
  public var onlyReference = 0
  /// Findings that only the other gives it.
  public var onlyOther = 0
  /// Findings that neither gives it.
  public var neither = 0

  /// No findings.
  public init() {}

  /// Counts by their numbers.
  public init(both: Int, onlyReference: Int, onlyOther: Int, neither: Int) {
    (self.both, self.onlyReference, self.onlyOther, self.neither) = (both, onlyReference, onlyOther, neither)
  }

  mutating func add(reference: Bool, other: Bool) {
    switch (reference, other) {
    case (true, true): both += 1
    case (true, false): onlyReference += 1
    case (false, true): onlyOther += 1
    case (false, false): neither += 1
    }
  }

  static func + (a: LabelCounts, b: LabelCounts) -> LabelCounts {
    LabelCounts(
      both: a.both + b.both, onlyReference: a.onlyReference + b.onlyReference, onlyOther: a.onlyOther + b.onlyOther,
      neither: a.neither + b.neither)
  }

  /// Decisions in all.
  public var n: Int { both + onlyReference + onlyOther + neither }

  /// Of what the other gives, the share that the reference gives too; nil where it gives none.
  public var precision: Double? { Self.ratio(both, both + onlyOther) }

  /// Of what the reference gives, the share that the other gives too; nil where it gives none.
  public var recall: Double? { Self.ratio(both, both + onlyReference) }

  /// The harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn) (van Rijsbergen, Information Retrieval, 1979, ch. 7); nil
  /// where neither gives the label.
  public var f1: Double? { Self.ratio(2 * both, 2 * both + onlyOther + onlyReference) }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  /// Both codings as a table of two categories: given and not given.
  public var contingency: Contingency { Contingency([[both, onlyReference], [onlyOther, neither]]) }
}
