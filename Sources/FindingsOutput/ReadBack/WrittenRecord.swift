import InspectionReports

/// A line of JSON Lines: a report, or an element and the id of its report.
enum WrittenRecord: Decodable {
  case report(Report)
  case element(Element, of: String)

  /// What stands in a list of a report.
  enum Element {
    case finding(Finding)
    case recommendation(Recommendation)
    case example(Example)
    case voice(Voice)
    case action(Action)
    case diagnostic(Diagnostic)
  }

  private enum Key: CodingKey {
    case type, report
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    let type = try members.decodeIfPresent(String.self, forKey: .type)
    // A report without a type is one as JSON has it, whole.
    if type == nil || type == "report" {
      self = .report(try Report(from: decoder))
      return
    }
    let element: Element =
      switch type {
      case "finding": .finding(try Finding(from: decoder))
      case "recommendation": .recommendation(try Recommendation(from: decoder))
      case "example": .example(try Example(from: decoder))
      case "voice": .voice(try Voice(from: decoder))
      case "action": .action(try Action(from: decoder))
      case "diagnostic": .diagnostic(try Diagnostic(from: decoder))
      default: throw WrittenFault.Problem.recordUnknown(type: type ?? "")
      }
    self = .element(element, of: try members.decode(String.self, forKey: .report))
  }
}
