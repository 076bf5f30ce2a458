/// Reads what stands before the first heading of a CLAS review: title, dates, inspectors, bodies.
///
/// Extractors leave it in three forms: a label and its value on one line; the value going on over the
/// following lines; or all labels in a block and all values in a block after them.
struct ClasFrontMatter {
  private(set) var title: String?
  private(set) var area: String?
  /// The lines (by index) that are neither title nor label nor value.
  private(set) var unplaced: [Int] = []
  /// The labels of dates that are there and cannot be read.
  private(set) var unreadable: [String] = []
  private var values: [ClasLabel: [String]] = [:]
  private var labels: [ClasLabel] = []

  /// Reads the lines before the first heading.
  init(_ lines: [String]) {
    let labelled = ClasLabels(lines)
    for (label, lines) in labelled.values {
      labels.append(label)
      values[label] = lines
    }
    shareOutBlock()
    readTitle(labelled.head)
    if let date = published, let inspected, date < inspected.start { values[.publication] = [] }
    if values[.review] != nil, inspected == nil { unreadable.append("date of review") }
    if values[.publication] != nil, published == nil { unreadable.append("date of publication") }
  }

  // MARK: Labels first, values after

  /// Where all labels stood before all values, the last label has taken every value: deals them out by what
  /// they look like, in the order of the labels.
  private mutating func shareOutBlock() {
    guard labels.count > 2, let last = labels.last, labels.dropLast().allSatisfy({ values[$0]?.isEmpty == true })
    else {
      return
    }
    var rest = (values[last] ?? [])[...]
    values[last] = []
    for label in [ClasLabel.deputy, .region, .nhsArea] where labels.contains(label) {
      values[label] = rest.popLast().map { [$0] } ?? []
    }
    for label in [ClasLabel.review, .publication] where labels.contains(label) {
      values[label] = rest.popFirst().map { [$0] } ?? []
    }
    let bodies = rest.firstIndex(where: Self.isBody) ?? rest.endIndex
    let ccgs = rest.firstIndex { $0.contains("CCG") || $0.contains("Clinical Commissioning") } ?? rest.endIndex
    values[.inspectors] = Array(rest[..<min(bodies, ccgs)])
    values[.providers] = Array(rest[min(bodies, ccgs)..<ccgs])
    values[.commissioners] = Array(rest[ccgs...])
  }

  /// A name of a body, not of a person.
  private static func isBody(_ value: String) -> Bool {
    ["NHS", "Trust", "Hospital", "Health", "Ltd", "Limited", "Service", "("].contains { value.contains($0) }
  }

  // MARK: Title and area

  /// The title may run over several lines; the area is the last of its words.
  private mutating func readTitle(_ head: [(index: Int, text: String)]) {
    var words: [(index: Int, text: String)] = []
    for line in head {
      let lower = line.text.lowercased()
      if lower.hasPrefix("review of health services for") {
        words = [line]
      } else if lower.hasPrefix("children looked after and safeguarding the role of")
        || lower.hasPrefix("the role of health services in ")
      {
        area = Self.text(after: "health services in ", in: line.text)
      } else if (1..<Self.longestTitle).contains(words.count), Self.goesOn(words.map(\.text), line.text) {
        words.append(line)
      } else if lower != "children looked after and safeguarding" {
        unplaced.append(line.index)
      }
    }
    let joined = words.map(\.text).joined(separator: " ")
    let areaOfTitle = Self.area(ofTitle: joined)
    if areaOfTitle != nil { title = joined } else { unplaced = (unplaced + words.map(\.index)).sorted() }
    area = Self.capitalised(area ?? areaOfTitle)
  }

  /// The most lines that a title runs over.
  private static let longestTitle = 8

  /// Whether a title goes on with a line: it has no area yet, or one that is not finished ("Bournemouth," /
  /// "Kingston" and "upon Thames").
  private static func goesOn(_ title: [String], _ line: String) -> Bool {
    guard let area = area(ofTitle: title.joined(separator: " ")) else { return true }
    return area.hasSuffix(",") || ["upon ", "on ", "under ", "and "].contains { line.hasPrefix($0) }
  }

  /// "MARLHAVEN" -> "Marlhaven".
  private static func capitalised(_ area: String?) -> String? {
    guard let area, !area.utf8.contains(where: \.isLowercase) else { return area }
    return area.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }

  /// "... Safeguarding in Marlhaven" -> Marlhaven.
  static func area(ofTitle title: String) -> String? {
    guard let area = text(after: "safeguarding in ", in: title) else { return nil }
    // A running header may have the page number beside it.
    let scanner = ByteScanner(area)
    let end = scanner.find(" page ") ?? scanner.range.upperBound
    let name = String(decoding: scanner.bytes[..<end], as: UTF8.self)
    return trim(name[...])
  }

  private static func text(after words: StaticString, in line: String) -> String? {
    let scanner = ByteScanner(line)
    guard let start = scanner.find(words) else { return nil }
    let rest = trim(String(decoding: scanner.bytes[(start + words.utf8CodeUnitCount)...], as: UTF8.self)[...])
    return rest.isEmpty ? nil : rest
  }

  private static func trim(_ text: Substring) -> String {
    var text = text.utf8
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return String(Substring(text))
  }

  // MARK: Values

  var inspected: DateSpan? { value(.review).flatMap(DateText.span) }
  var published: ReportDate? { value(.publication).flatMap(DateText.day) }
  var region: String? { value(.region) }
  var providers: [NamedBody] { value(.providers).map(BodyNames.list) ?? [] }
  var commissioners: [NamedBody] { value(.commissioners).map(BodyNames.list) ?? [] }

  /// Names stand one a line, or with commas between.
  var inspectors: [String] {
    (values[.inspectors] ?? []).flatMap { $0.split(separator: ",").map(Self.trim) }.filter { !$0.isEmpty }
  }

  private func value(_ label: ClasLabel) -> String? {
    let value = (values[label] ?? []).joined(separator: " ")
    return value.isEmpty ? nil : value
  }
}
