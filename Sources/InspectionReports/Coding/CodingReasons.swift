/// Why a finding or recommendation was coded as it was: for each label the words that were found and what was weighed, and
/// for the judgement the section, or the clauses with their cues.
public struct CodingReasons: Sendable, Equatable {
  /// Words of the text that a term of a label found.
  public struct Mention: Sendable, Equatable {
    /// The words as printed.
    public var text: String
    /// Where they stand: offsets into the UTF-8 of the text.
    public var range: Range<Int>
    /// The term as the vocabulary has it; nil for an abbreviation that the report itself defines.
    public var term: String?
    /// Whether the term names the label, or may only mention it.
    public var strength: VocabularyTerm.Strength
  }

  /// Something that was weighed.
  public struct Rule: Sendable, Equatable {
    /// Its name in the file of weights: `opening:subject`, `has theme/training`, `term level 3`.
    public var name: String
    /// What it says for the label (above 0) or against it, as log-odds.
    public var weight: Double
  }

  /// One label.
  public struct Label: Sendable, Equatable {
    /// Service or theme.
    public var kind: VocabularyLabel.Kind
    /// As findings carry it.
    public var id: String
    /// The sum of all weights: the log-odds that the finding has the label.
    public var score: Double
    /// The label is given when its score is above this.
    public var threshold: Double
    /// Whether it is given.
    public var isGiven: Bool
    /// What was found, in order of the text. Empty where the label follows from the section or the finding before.
    public var mentions: [Mention]
    /// What was weighed, the weightiest first.
    public var rules: [Rule]
  }

  /// A part of a sentence, judged on its own.
  public struct ClauseReason: Sendable, Equatable {
    /// Its words as printed.
    public var text: String
    /// Where it stands: offsets into the UTF-8 of the text.
    public var range: Range<Int>
    /// Above 0 praise, below 0 criticism, as log-odds.
    public var score: Double
    /// The cues in it: `cue praise`, `good well embedded`, with their weights.
    public var rules: [Rule]
  }

  /// What a judgement was given for.
  public enum JudgementReason: Sendable, Equatable {
    /// The section of a joint inspection decides.
    case section(String)
    /// It says what the inspection was, before the first finding of a letter, and nothing of practice: it has no labels.
    case account
    /// The text does: its clauses, and the score of each judgement that it may have (improvement and mixed where it cites a
    /// recommendation), the highest of which was given.
    case text(clauses: [ClauseReason], scores: [JudgementScore])
  }

  /// How much the clauses speak for a judgement.
  public struct JudgementScore: Sendable, Equatable {
    /// The judgement.
    public var judgement: Judgement
    /// As log-odds.
    public var score: Double
  }

  /// The labels that were given, and those that something spoke for: services before themes, the highest score first.
  public var labels: [Label] = []
  /// The judgement; nil for a recommendation.
  public var judgement: Judgement?
  /// What it was given for; nil for a recommendation.
  public var judgementReason: JudgementReason?
}
