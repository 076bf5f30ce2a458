/// Why JSON cannot be read as reports.
public struct WrittenFault: Error, Equatable {
  /// The kinds of fault.
  public enum Problem: Error, Equatable {
    /// The bytes are no text in UTF-8, nor in UTF-16 with a byte order mark.
    case notUTF8
    /// No JSON: cut short, or damaged in another way; or a number that nothing counts so far.
    case damaged
    /// JSON, but of no report: an answer of another command, or of another program.
    case noReport
    /// A record of a type that the contract does not have.
    case recordUnknown(type: String)
    /// A record whose report has no record before it.
    case reportMissing(id: String)
    /// A value that is not what the contract says: its path, and a sentence on it without subject.
    case value(path: String, is: String)
  }

  /// The line of the file, from 1, in JSON Lines; nil in JSON.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem
}

extension WrittenFault {
  /// - Parameter line: the line of the record; nil in JSON.
  init(_ error: DecodingError, line: Int?) {
    self.line = line
    switch error {
    case .keyNotFound(let key, let context):
      let isReport = key.stringValue == "schemaVersion"
      problem = isReport ? .noReport : .value(path: Self.path(context.codingPath + [key]), is: "is missing")
    case .valueNotFound(_, let context): problem = .value(path: Self.path(context.codingPath), is: "is null")
    case .typeMismatch(_, let context) where context.codingPath.isEmpty: problem = .noReport
    case .typeMismatch(let type, let context):
      problem = .value(path: Self.path(context.codingPath), is: "is not \(Self.name(of: type))")
    case .dataCorrupted(let context) where context.codingPath.isEmpty: problem = .damaged
    case .dataCorrupted(let context):
      problem = .value(path: Self.path(context.codingPath), is: context.debugDescription)
    @unknown default: problem = .damaged
    }
  }

  /// `[2].findings[14].text`
  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return path
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is [Any].Type: "a list"
    default: "an object"
    }
  }
}
