/// Reads what stands before the first heading of a CLAS review: title, dates, inspectors, bodies.
///
/// Extractors leave it in three forms: a label and its value on one line; the value going on over the
/// following lines; or all labels in a block and all values in a block after them.
struct ClasFrontMatter {
  /// The labels of CQC's template, as they begin, in lower case.
  private enum Label: String, CaseIterable {
    case review = "date of review"
    case publication = "date of publication"
    case inspectors = "name(s) of cqc inspector"
    case providers = "provider services included"
    case commissioners = "ccgs included"
    case nhsArea = "nhs england area"
    case region = "cqc region"
    case deputy = "cqc deputy chief inspector"
  }

  private(set) var title: String?
  private(set) var area: String?
  /// The lines (by index) that are neither title nor label nor value.
  private(set) var unplaced: [Int] = []
  private var values: [Label: [String]] = [:]
  private var labels: [Label] = []

  /// Reads the lines before the first heading.
  init(_ lines: [String]) {
    var head: [Int] = []
    for (index, line) in lines.enumerated() {
      if let (label, value) = Self.label(of: line) {
        labels.append(label)
        values[label] = value.isEmpty ? [] : [value]
      } else if let label = labels.last {
        values[label, default: []].append(line)
      } else {
        head.append(index)
      }
    }
    shareOutBlock()
    readTitle(lines, head)
  }

  private static func label(of line: String) -> (Label, value: String)? {
    guard let first = line.utf8.first, first.isUppercase else { return nil }
    let lower = line.lowercased()
    guard let label = Label.allCases.first(where: { lower.hasPrefix($0.rawValue) }) else { return nil }
    guard let colon = line.firstIndex(of: ":") else { return label == .deputy ? (label, "") : nil }
    return (label, trim(line[line.index(after: colon)...]))
  }

  // MARK: Labels first, values after

  /// Where all labels stood before all values, the last label has taken every value: deals them out by what
  /// they look like, in the order of the labels.
  private mutating func shareOutBlock() {
    guard labels.count > 2, let last = labels.last, labels.dropLast().allSatisfy({ values[$0]?.isEmpty == true })
    else {
      return
    }
    // The last label of the template runs over three lines; what ends in a colon is still label.
    var rest = (values[last] ?? [])[...]
    if let end = rest.prefix(3).lastIndex(where: { $0.hasSuffix(":") }) { rest = rest[(end + 1)...] }
    values[last] = []
    for label in [Label.deputy, .region, .nhsArea] where labels.contains(label) {
      values[label] = rest.popLast().map { [$0] } ?? []
    }
    for label in [Label.review, .publication] where labels.contains(label) {
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
  private mutating func readTitle(_ lines: [String], _ head: [Int]) {
    var words: [String] = []
    for index in head {
      let line = lines[index]
      let lower = line.lowercased()
      if lower.hasPrefix("review of health services for") {
        words = [line]
      } else if lower.hasPrefix("children looked after and safeguarding the role of") {
        area = Self.text(after: "health services in ", in: line)
      } else if lower.hasPrefix("the role of health services in ") {
        area = Self.text(after: "health services in ", in: line)
      } else if (1..<Self.longestTitle).contains(words.count), !isWholeTitle(words) {
        words.append(line)
      } else if !lower.hasPrefix("children looked after and") {
        unplaced.append(index)
      }
    }
    if isWholeTitle(words) { title = words.joined(separator: " ") }
    area = area ?? title.flatMap(Self.area(ofTitle:))
  }

  /// The most lines that a title runs over.
  private static let longestTitle = 8

  private func isWholeTitle(_ words: [String]) -> Bool {
    Self.area(ofTitle: words.joined(separator: " ")) != nil
  }

  /// "... Safeguarding in Marlhaven" -> Marlhaven.
  static func area(ofTitle title: String) -> String? {
    text(after: "safeguarding in ", in: title)
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

  private func value(_ label: Label) -> String? {
    let value = (values[label] ?? []).joined(separator: " ")
    return value.isEmpty ? nil : value
  }
}
