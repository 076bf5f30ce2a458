import Foundation
import Testing

@testable import InspectionReports

/// What a joint inspection says of itself, as somebody read it off its pages (`Expected/jtai-facts`), made without the
/// program: whom it is addressed to, who must answer and by when, its notes, its subject and its practice studies.
struct InspectionFacts: Decodable {
  struct Span: Decodable {
    var start: String
    var end: String
  }

  struct Person: Decodable {
    struct Post: Decodable, Equatable {
      var role: String?
      var organisation: String?
    }

    var name: String
    var role: String?
    /// In place of a role that is a sentence of the letter.
    var roleWords: Words?
    var organisation: String?
    /// A second reading that is as good, where the line does not part role and organisation.
    var or: Post?

    /// Whether a reading of the line is this person's.
    func fits(_ post: Post) -> Bool {
      if let roleWords { return post.role.map(Words.init(of:)) == roleWords && post.organisation == organisation }
      return posts.contains(post)
    }

    private var posts: [Post] { [Post(role: role, organisation: organisation)] + (or.map { [$0] } ?? []) }
  }

  struct Answer: Decodable {
    /// The principal authority or person, without "the".
    var responsible: String
    /// Who must send the answer, where the letter names another than the principal authority or in other words.
    var sender: String?
    var due: String
    var workingDays: Int?
  }

  struct Note: Decodable {
    var mark: String
    /// Nil where the text does not show its pages.
    var page: Int?
    var text: Words

    enum CodingKeys: CodingKey { case mark, page }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      mark = try values.decode(String.self, forKey: .mark)
      page = try values.decodeIfPresent(Int.self, forKey: .page)
      text = try Words(from: decoder)
    }
  }

  /// A subject as the letter words it; letters on one subject share the group.
  struct Subject: Decodable {
    var group: String
    var text: Words
    /// Whether the words only point back to the topic: "these issues".
    var pointsBack: Bool

    enum CodingKeys: CodingKey { case group, pointsBack }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      group = try values.decode(String.self, forKey: .group)
      pointsBack = try values.decodeIfPresent(Bool.self, forKey: .pointsBack) ?? false
      text = try Words(from: decoder)
    }
  }

  struct Study: Decodable {
    var label: String
    /// The page it begins on.
    var page: Int?
    var judgement: String?
    var section: String
    /// The finding before it; more than one number where the page leaves open how many findings there are.
    var after: [String]
  }

  var published: String
  var inspected: Span
  var inspectorates: [String]
  var addressees: [Person]
  var answer: Answer
  var footnotes: [Note]
  var topic: Subject
  var deepDive: Subject?
  /// What the letter is about: the group of its deep dive where it has one, else of its topic.
  var subject: String
  var examples: [Study]
}

/// A real joint inspection whose facts are known: as PDF, or as text where there is no PDF.
struct KnownInspection: Sendable, CustomTestStringConvertible {
  var name: String
  private var pdf: InspectionPDF?

  var testDescription: String { name }

  static let all = InspectionPDF.real.map { KnownInspection(name: $0.name, pdf: $0) } + [derby]

  static let derby = KnownInspection(name: "derby-jtai-2019", pdf: nil)

  private init(name: String, pdf: InspectionPDF?) {
    (self.name, self.pdf) = (name, pdf)
  }

  /// The report as the parser reads it; the test is skipped where the real reports are not here.
  func report() throws -> Report {
    if let pdf { return try ReportParser.parse(pages: pdf.pages(), file: pdf.path, size: 1) }
    let path = Corpus.root + "/../shared/reports/\(name).txt"
    guard FileManager.default.fileExists(atPath: path) else {
      try Test.cancel("the real reports are not here: ../shared/reports")
    }
    return try ReportParser.parse([UInt8](Data(contentsOf: URL(fileURLWithPath: path))), file: path)
  }

  func facts() throws -> InspectionFacts {
    let path = Corpus.root + "/Tests/InspectionReportsTests/Expected/jtai-facts/\(name).json"
    return try JSONDecoder().decode(InspectionFacts.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
