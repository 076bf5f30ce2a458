/// The labels in the front matter of a CLAS review, after CQC's template.
enum ClasLabel: CaseIterable {
  case review, publication, inspectors, providers, commissioners, nhsArea, region, deputy

  /// How the label may begin, in lower case: the wording changed over the years.
  fileprivate var beginnings: [StaticString] {
    switch self {
    case .review: ["date of review"]
    case .publication: ["date of publication"]
    case .inspectors: ["name(s) of cqc inspector", "name of cqc inspector", "names of cqc inspector"]
    case .providers: ["provider services included", "providers included"]
    case .commissioners: ["ccgs included", "ccg included", "ccg(s) included"]
    case .nhsArea: ["nhs england area"]
    case .region: ["cqc region"]
    case .deputy: ["cqc deputy chief inspector"]
    }
  }

  /// How far from its beginning a label's colon may be. "CQC Deputy Chief Inspector, Primary Medical Services and
  /// Integrated Care:" is the longest.
  fileprivate var longest: Int { self == .deputy ? 110 : 40 }
}

/// Takes the front matter apart at its labels, wherever they stand: each on a line of its own, over several lines, run
/// together in one, or in the rows of a Markdown table.
struct ClasLabels {
  /// The lines before the first label, by index and text.
  private(set) var head: [(index: Int, text: String)] = []
  /// The labels in order, and the lines of their values.
  private(set) var values: [(label: ClasLabel, lines: [String])] = []

  private let bytes: [UInt8]
  /// The same with line ends as spaces, in which labels are looked for.
  private let flat: [UInt8]

  init(_ lines: [String]) {
    bytes = Array(lines.joined(separator: "\n").utf8)
    flat = bytes.map { $0 == 0x0A ? 0x20 : $0 }
    let places = self.places()
    for (place, next) in zip(places, places.dropFirst().map(\.start) + [bytes.count]) {
      values.append((place.label, Self.lines(bytes[place.end..<next])))
    }
    let before = Self.lines(bytes[..<(places.first?.start ?? bytes.count)], keepsBlank: true)
    head = before.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element) }
  }

  /// Where labels begin, and where their values do.
  private func places() -> [(label: ClasLabel, start: Int, end: Int)] {
    var places: [(label: ClasLabel, start: Int, end: Int)] = []
    var index = 0
    while index < flat.count {
      if flat[index].isUppercase, index == 0 || flat[index - 1] == 0x20, let found = label(at: index) {
        places.append((found.label, index, found.end))
        index = found.end
      } else {
        index += 1
      }
    }
    return places
  }

  private func label(at index: Int) -> (label: ClasLabel, end: Int)? {
    let scanner = ByteScanner(flat, 0..<flat.count)
    for label in ClasLabel.allCases where label.beginnings.contains(where: { scanner.matches($0, at: index) }) {
      let reach = flat[index..<min(flat.count, index + label.longest)]
      if let end = reach.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") }) {
        return (label, end + 1)
      }
    }
    return nil
  }

  private static func lines(_ bytes: ArraySlice<UInt8>, keepsBlank: Bool = false) -> [String] {
    let isFrame = { (byte: UInt8) in byte == 0x20 || byte == UInt8(ascii: "|") }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: !keepsBlank).compactMap { line in
      var line = line
      while let first = line.first, isFrame(first) { line.removeFirst() }
      while let last = line.last, isFrame(last) { line.removeLast() }
      return line.isEmpty && !keepsBlank ? nil : String(decoding: line, as: UTF8.self)
    }
  }
}
