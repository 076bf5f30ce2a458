/// Something about a report that a careful reader should know: it was read, but not all is as it should be.
public struct Diagnostic: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// Worth knowing; nothing is wrong with the reading.
    case note
    /// Something in the report does not hold together, or could not be placed.
    case warning
  }

  /// The kinds of thing that are said, by the names that the JSON contract gives them.
  public enum Code: String, Sendable, CaseIterable {
    case decodedAsWindows1252 = "decoded-as-windows-1252"
    case undecodableCharacters = "undecodable-characters"
    case controlCharactersRemoved = "control-characters-removed"
    case areaUnknown = "area-unknown"
    case dateUnreadable = "date-unreadable"
    case reportTruncated = "report-truncated"
    case findingsMissing = "findings-missing"
    case recommendationsMissing = "recommendations-missing"
    case findingNumberGap = "finding-number-gap"
    case findingNumberRepeated = "finding-number-repeated"
    case recommendationNumberGap = "recommendation-number-gap"
    case recommendationNumberRepeated = "recommendation-number-repeated"
    case recommendationWithoutText = "recommendation-without-text"
    case recommendationWithoutAction = "recommendation-without-action"
    case groupHeadingMissing = "group-heading-missing"
    case addresseeMissing = "addressee-missing"
    case addresseeUnresolved = "addressee-unresolved"
    case citationUnresolved = "citation-unresolved"
    case referenceUnresolved = "reference-unresolved"
    case recommendationUncited = "recommendation-uncited"
    case textUnplaced = "text-unplaced"
    case paragraphEndUncertain = "paragraph-end-uncertain"
    case hyphensLost = "hyphens-lost"

    /// How much a diagnostic of this code matters.
    public var severity: Severity {
      switch self {
      case .decodedAsWindows1252, .controlCharactersRemoved, .paragraphEndUncertain, .hyphensLost: .note
      default: .warning
      }
    }
  }

  /// The kind of thing that is said.
  public var code: Code
  /// What is said, as a sentence without file and line.
  public var message: String
  /// Lines of the input, from 1, inclusive; nil where it is about the whole text.
  public var lines: ClosedRange<Int>?
}
