/// What a report holds, as somebody read it off the page (Tests/InspectionReportsTests/Expected): counts and
/// the first and last words of every element. Made without the program.
struct ExpectedReport: Decodable {
  struct Span: Decodable {
    var start: String
    var end: String
  }
  struct Body: Decodable, Equatable {
    var name: String
    var abbreviation: String?
  }
  struct Finding: Decodable {
    var number: String
    var section: String
    var words: Int
    var first: String
    var last: String
    var citations: [String]
    var references: [String]
  }
  struct Group: Decodable {
    var number: String
    var words: Int
    var first: String
    var last: String
  }
  struct Recommendation: Decodable {
    var number: String
    var words: Int
    var first: String
    var last: String
  }
  struct Example: Decodable {
    var label: String?
    var section: String
    var after: String?
    var words: Int
    var first: String
    var last: String
  }
  struct Voice: Decodable {
    var speaker: Words?
    var words: Int
    var first: String
    var last: String
  }
  struct NextSteps: Decodable {
    var responsible: [Body]
    var workingDays: Int?
  }

  var area: String
  var title: String?
  var region: String?
  var inspected: Span?
  var published: String?
  var inspectors: [Body]
  var providers: [Body]
  var commissioners: [Body]
  var childrenConsidered: Int?
  var findings: [Finding]
  var groups: [Group]
  var recommendations: [Recommendation]
  var examples: [Example]
  var voices: [Voice]
  var nextSteps: NextSteps
  var uncited: [String]
}

/// The words of a text, and its ends, as the expected files state them.
struct Words: Decodable, Equatable, CustomStringConvertible {
  var count: Int
  var first: String
  var last: String

  private enum CodingKeys: String, CodingKey {
    case count = "words"
    case first, last
  }

  init(of text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    count = words.count
    first = words.prefix(3).joined(separator: " ")
    last = words.suffix(3).joined(separator: " ")
  }

  init(_ count: Int, _ first: String, _ last: String) {
    (self.count, self.first, self.last) = (count, first, last)
  }

  var description: String { "\(count) words: \(first) ... \(last)" }
}
