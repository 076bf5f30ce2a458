/// A page that the program wrote, read tag by tag. Values of attributes hold no ">", which is always escaped.
struct ReportPageText {
  let text: String
  private let tags: [String: [[String: String]]]

  init(_ text: String) {
    self.text = text
    var tags: [String: [[String: String]]] = [:]
    for part in text.split(separator: "<").dropFirst() {
      guard let end = part.firstIndex(of: ">") else { continue }
      let tag = part[..<end]
      let name = String(tag.prefix { $0 != " " })
      tags[name, default: []].append(Self.attributes(tag.dropFirst(name.count)))
    }
    self.tags = tags
  }

  private static func attributes(_ tag: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag
    while let equals = rest.firstRange(of: "=\"") {
      let name = rest[..<equals.lowerBound].split(separator: " ").last.map(String.init) ?? ""
      let value = rest[equals.upperBound...].prefix { $0 != "\"" }
      attributes[name] = String(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    return attributes
  }

  /// The attributes of all articles of a class.
  func articles(_ kind: String) -> [[String: String]] { (tags["article"] ?? []).filter { $0["class"] == kind } }

  /// All values of an attribute.
  func attributes(_ name: String) -> [String] { tags.values.joined().compactMap { $0[name] } }

  /// All values of a `data-` attribute of articles.
  func values(_ name: String) -> [String] { (tags["article"] ?? []).compactMap { $0["data-" + name] } }

  /// A cell of a heat map by the row that has an attribute.
  func cell(_ attribute: String, _ value: String, area: String) -> [String: String]? {
    guard let row = text.firstRange(of: "<tr \(attribute)=\"\(value)\">") else { return nil }
    let rest = text[row.upperBound...]
    let cells = rest[..<(rest.firstRange(of: "</tr>")?.lowerBound ?? rest.endIndex)]
    return ReportPageText(String(cells)).tags["td"]?.first { $0["data-area"] == area }
  }
}
