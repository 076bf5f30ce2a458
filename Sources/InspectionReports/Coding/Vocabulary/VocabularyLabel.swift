/// What a finding can be coded with, as a vocabulary describes it: a service, a theme, or a cue of judgement.
public struct VocabularyLabel: Sendable, Equatable {
  /// The kinds of label. A theme and a service may share an id: `sexual-health`.
  public enum Kind: String, Sendable, CaseIterable {
    case service, theme
    /// Words that tell good practice from poor: `praise`, `criticism`, `wish`.
    case cue
  }

  /// What it codes.
  public var kind: Kind
  /// As findings carry it: `emergency-care`.
  public var id: String
  /// For people: `Emergency and urgent care`.
  public var name: String
  /// What belongs to it, in words.
  public var covers: String
  /// Headings of sections whose findings often have it, as written.
  public var sections: [String] = []
  /// The terms that find it, in order of the file.
  public var terms: [VocabularyTerm] = []
}

/// A line of a vocabulary that finds a label: words in this order, with their usual endings.
public struct VocabularyTerm: Sendable, Equatable {
  /// How much it says that a term stands in a finding.
  public enum Strength: UInt8, Sendable, CaseIterable {
    /// Inside these words no other term of the label counts.
    case exception
    /// Perhaps only a mention.
    case weak
    /// Names the label.
    case strong
  }

  /// The term as written, without the sign of its strength: `core group plan/meeting`.
  public var text: String
  /// What finding it says.
  public var strength: Strength
  /// The line of its file, from 1.
  public var line: Int
}
