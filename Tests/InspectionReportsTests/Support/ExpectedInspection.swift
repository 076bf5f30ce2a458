import Foundation

/// What a joint inspection holds, checked against its printed pages (`../shared/expected/jtai`, and for the fixtures
/// `Expected/jtai`): the words that each item begins and ends with, and how many it has.
struct ExpectedInspection: Decodable {
  struct Item: Decodable {
    var bullet: Bool
    var level: Int?
    var first: String
    var last: String
    var words: Int
    var pages: [Int]
    var softJoin: String?
    var softStart: String?

    enum CodingKeys: String, CodingKey {
      case bullet, level, first, last, words, pages
      case softJoin = "soft_join"
      case softStart = "soft_start"
    }

    /// Whether to join the item with its neighbour or not is open: either reading is right.
    var isSoft: Bool { softJoin != nil || softStart != nil }
  }

  struct Section: Decodable {
    var heading: String
    var kind: String
    var items: [Item]
    var subheadings: [String]?
    var within: String?
    var afterItem: Int?

    enum CodingKeys: String, CodingKey {
      case heading, kind, items, subheadings, within
      case afterItem = "after_item"
    }
  }

  var generation: String
  var area: String
  var title: String
  var topic: String?
  var deepDive: String?
  var inspectionStart: String
  var inspectionEnd: String
  var published: String
  var inspectorates: [String]
  var addressees: Int
  var sections: [Section]

  enum CodingKeys: String, CodingKey {
    case generation, area, title, topic, published, inspectorates, addressees, sections
    case deepDive = "deep_dive"
    case inspectionStart = "inspection_start"
    case inspectionEnd = "inspection_end"
  }
}
