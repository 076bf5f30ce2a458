import Foundation

/// Whom a report names, as somebody read it off the page (Expected/organisations). Made without the program.
struct ExpectedOrganisations: Decodable {
  /// A name of a heading: one organisation, or the members of a collective (none: it stands for nobody).
  struct Link: Decodable {
    var printed: String
    var organisation: String?
    var members: [String]?
  }
  struct Group: Decodable {
    var group: String
    var recommendations: Int
    var links: [Link]
  }

  /// ONS codes of the area.
  var authorities: [String]
  var providers: [String]
  var commissioners: [String]
  var groups: [Group]
  /// Abbreviations with their organisations.
  var abbreviations: [String: String]
  /// Some findings by number, with the organisations they name in order.
  var findings: [String: [String]]
}

/// One row of the question "what was my trust told to do?".
struct ExpectedAnswer: Decodable, Sendable, CustomStringConvertible {
  var names: [String]
  var organisation: String
  var withPredecessors: Bool
  /// Numbers of recommendations by report.
  var recommendations: [String: [String]]
  /// How many of them are addressed to the organisation only as a member of a collective.
  var throughCollective: Int

  var description: String { organisation + (withPredecessors ? ", with predecessors" : "") }
}

extension Corpus {
  static func expectedOrganisations(_ name: String) throws -> ExpectedOrganisations {
    try JSONDecoder().decode(ExpectedOrganisations.self, from: expectedData("organisations/\(name).json"))
  }

  static func expectedAnswers() throws -> [ExpectedAnswer] {
    try JSONDecoder().decode([ExpectedAnswer].self, from: expectedData("organisations/table.json"))
  }

  static func expected<T: Decodable>(_ path: String) throws -> T {
    try JSONDecoder().decode(T.self, from: expectedData(path))
  }

  private static func expectedData(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: root + "/Tests/InspectionReportsTests/Expected/" + path))
  }
}
