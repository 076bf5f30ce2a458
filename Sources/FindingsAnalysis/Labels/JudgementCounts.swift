import InspectionReports

/// How many findings are of each judgement.
public struct JudgementCounts: Sendable, Equatable {
  /// Findings of good practice.
  public var strengths = 0
  /// Findings of gaps and weaknesses.
  public var improvements = 0
  /// Findings of both, each with weight of its own.
  public var mixed = 0
  /// Findings that describe.
  public var context = 0
  /// Findings that nobody has judged.
  public var unjudged = 0

  /// No findings.
  public init() {}

  /// The counts of some findings.
  public init(_ findings: [Finding]) {
    for finding in findings { add(finding.judgement) }
  }

  /// All findings.
  public var total: Int { strengths + improvements + mixed + context + unjudged }

  /// Counts one finding more.
  public mutating func add(_ judgement: Judgement?) {
    switch judgement {
    case .strength: strengths += 1
    case .improvement: improvements += 1
    case .mixed: mixed += 1
    case .context: context += 1
    case nil: unjudged += 1
    }
  }

  /// What is left of the first without the second, which must be a part of it.
  static func - (all: JudgementCounts, part: JudgementCounts) -> JudgementCounts {
    var rest = all
    rest.strengths -= part.strengths
    rest.improvements -= part.improvements
    rest.mixed -= part.mixed
    rest.context -= part.context
    rest.unjudged -= part.unjudged
    return rest
  }

  static func + (a: JudgementCounts, b: JudgementCounts) -> JudgementCounts {
    var sum = a
    sum.strengths += b.strengths
    sum.improvements += b.improvements
    sum.mixed += b.mixed
    sum.context += b.context
    sum.unjudged += b.unjudged
    return sum
  }
}
