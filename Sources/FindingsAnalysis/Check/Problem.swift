import InspectionReports

/// Something in a report that does not hold together, for somebody to mend or to know.
public struct Problem: Sendable, Equatable {
  /// What does not hold together.
  public enum Kind: Sendable, Hashable {
    /// What was noticed when the report was read: a citation that leads nowhere, a gap in the numbering, text that was
    /// not placed.
    case diagnostic(Diagnostic.Code)
    /// A finding that asks for improvement and cites no recommendation.
    case improvementWithoutRecommendation
    /// A finding cites a recommendation, and one that nobody cites is nearer to it: a slip of the number, most likely.
    case themeMismatch

    /// The name that answers give it: `recommendation-uncited`, `theme-mismatch`.
    public var name: String {
      switch self {
      case .diagnostic(let code): code.rawValue
      case .improvementWithoutRecommendation: "improvement-without-recommendation"
      case .themeMismatch: "theme-mismatch"
      }
    }
  }

  /// What does not hold together.
  public var kind: Kind
  /// What is wrong where, as a sentence without file and line.
  public var message: String
  /// Lines of the input, from 1, inclusive; nil where it is about the whole text.
  public var lines: ClosedRange<Int>?
}
