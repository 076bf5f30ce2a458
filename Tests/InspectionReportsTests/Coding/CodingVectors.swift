import Foundation

@testable import InspectionReports

/// Ten invented paragraphs with every value that their coding goes through, worked out by another program
/// (`Expected/coding/vectors.json`).
struct CodingVectors: Decodable {
  struct Vector: Decodable {
    struct Input: Decodable {
      var number: String
      var section: String
      var text: String
      var kind: String
      var recommendations: [String]
    }

    struct ClauseVector: Decodable {
      /// The number of the sentence within the finding.
      var sentence: Int
      var first: Int
      var end: Int
      var score: Double
    }

    /// Label, strength, term, sentence, first and last word.
    struct Hit: Decodable, Hashable {
      var label: String
      var strength: Int
      var term: String
      var sentence: Int
      var first: Int
      var last: Int

      init(label: String, strength: Int, term: String, sentence: Int, first: Int, last: Int) {
        (self.label, self.strength, self.term) = (label, strength, term)
        (self.sentence, self.first, self.last) = (sentence, first, last)
      }

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        label = try values.decode(String.self)
        strength = try values.decode(Int.self)
        term = try values.decode(String.self)
        sentence = try values.decode(Int.self)
        first = try values.decode(Int.self)
        last = try values.decode(Int.self)
      }
    }

    var input: Input
    /// The words of each sentence, by their keys.
    var sentences: [[String]]
    var verbs: [Int]
    var hits: [Hit]
    /// Names of features by label, the kind of label in parentheses.
    var own: [String: [String]]
    var clauses: [ClauseVector]
    var judgementFeatures: [String: Double]
    var judgementScores: [String: Double]
    var serviceScores: [String: Double]
    var themeScores: [String: Double]
    var services: [String]
    var themes: [String]
    var judgement: String

    enum CodingKeys: String, CodingKey {
      case input, sentences, verbs, hits, own, clauses, services, themes, judgement
      case judgementFeatures = "judgement features"
      case judgementScores = "judgement scores"
      case serviceScores = "service scores"
      case themeScores = "theme scores"
    }
  }

  var review: [Vector]
  var letter: [Vector]

  static func load() throws -> CodingVectors {
    let path = Corpus.root + "/Tests/InspectionReportsTests/Expected/coding/vectors.json"
    return try JSONDecoder().decode(CodingVectors.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

extension Report {
  /// A report of findings that are invented.
  static func invented(
    _ kind: ReportKind, _ findings: [(number: String, section: String, text: String, recommendations: [String])]
  ) -> Report {
    let place = Place(page: nil, lines: 1...1)
    var report = Report(kind: kind, source: Source(file: "invented", bytes: 0, lines: 1, pages: nil))
    report.findings = findings.map {
      Finding(
        id: "invented/\($0.number)", number: $0.number, section: $0.section, text: $0.text,
        recommendations: $0.recommendations, place: place)
    }
    return report
  }
}
