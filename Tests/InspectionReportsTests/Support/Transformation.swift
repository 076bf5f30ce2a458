import Testing

/// What other extractors, converters and editors do to the text of the same report.
struct Transformation: Sendable, CustomTestStringConvertible {
  var name: String
  var apply: @Sendable (String) -> [UInt8]

  var testDescription: String { name }

  init(_ name: String, _ apply: @escaping @Sendable (String) -> String) {
    self.name = name
    self.apply = { Array(apply($0).utf8) }
  }

  init(_ name: String, bytes: @escaping @Sendable (String) -> [UInt8]) {
    (self.name, self.apply) = (name, bytes)
  }

  /// What takes more from a text than its form: where a page began is lost, or where paragraphs did.
  static let lossy: [Transformation] = [
    Transformation("blocks wrapped at 60") { joiningBlocks(of: $0, 60) },
    Transformation("blocks wrapped at 100") { joiningBlocks(of: $0, 100) },
    Transformation("one line a block") { joiningBlocks(of: $0, .max) },
    Transformation("folded at 60") { fold($0, 60) },
    Transformation("folded at 64") { fold($0, 64) },
    Transformation("leading spaces removed") { lines($0).map { $0.drop { $0 == " " } }.joined(separator: "\n") },
  ]

  static let all = all(every: 40)

  /// The transformations, with page furniture after so many lines. It can only be told from text that comes again and
  /// again, so that a text of few lines needs short pages.
  static func all(every count: Int) -> [Transformation] {
    [
      Transformation("CR LF") { $0.replacing("\n", with: "\r\n") },
      Transformation("CR") { $0.replacing("\n", with: "\r") },
      Transformation("no form feeds") { $0.replacing("\u{0C}", with: "") },
      Transformation("form feeds at random line ends") { formFeeds(in: $0, seed: 1) },
      Transformation("form feeds at other line ends") { formFeeds(in: $0, seed: 2) },
      Transformation("form feeds before line ends") {
        formFeeds(in: $0, seed: 3).replacing("\n\u{0C}", with: "\u{0C}\n")
      },
      Transformation("wrapped at 60") { wrap($0, 60) },
      Transformation("wrapped at 100") { wrap($0, 100) },
      Transformation("one line a paragraph") { wrap($0, .max) },
      Transformation("one line a paragraph, without blank lines") { wrap($0, .max).replacing("\n\n", with: "\n") },
      Transformation("indented by 8") { lines($0).map { "        " + $0 }.joined(separator: "\n") },
      Transformation("running headers every \(count) lines") { headers($0, every: count, blanks: true) },
      Transformation("running headers every \(count) lines, without gaps") {
        headers($0, every: count, blanks: false)
      },
      Transformation("page numbers every \(count) lines") { furniture($0, every: count) { "\($0)" } },
      Transformation("| Page every \(count) lines") { furniture($0, every: count) { "\($0) | Page" } },
      Transformation("number of pages every \(count) lines") { furniture($0, every: count) { "\($0)/99" } },
      Transformation("header and number on one line") {
        furniture($0, every: count) { "CQC review of health services  \($0)" }
      },
      Transformation("short header every \(count) lines") {
        furniture($0, every: count) { _ in "Care Quality Commission" }
      },
      Transformation("address every \(count) lines") {
        furniture($0, every: count) { "\n\nwww.cqc.org.uk\n\($0)\n\n" }
      },
      Transformation("header with form feed") {
        furniture($0, every: count) { _ in "\u{0C}Review of a county.\n" }
      },
      Transformation("trailing spaces removed") { lines($0).map(trimEnd).joined(separator: "\n") },
      Transformation("straight quotes") { straightened($0) },
      Transformation("no-break and zero-width spaces") {
        $0.replacing(", ", with: ",\u{A0}").replacing(". ", with: ".\u{200B} ")
      },
      Transformation("byte order mark") { "\u{FEFF}" + $0 },
      Transformation("Windows-1252", bytes: windows1252),
      Transformation("UTF-16", bytes: { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
    ]
  }

  static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func trimEnd(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// A form feed after one line in twelve, in the middle of paragraphs as well as between them.
  private static func formFeeds(in text: String, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    return lines(text).map { Int.random(in: 0..<12, using: &random) == 0 ? $0 + "\n\u{0C}" : $0 + "\n" }.joined()
  }

  private static func headers(_ text: String, every count: Int, blanks: Bool) -> String {
    let gap = blanks ? "\n \n" : ""
    var result = ""
    for (index, line) in lines(text).enumerated() {
      if index % count == count - 1 {
        result += gap + "CQC review of health services: a running header\nPage \(index / count + 1) of 99\n" + gap
      }
      result += line + "\n"
    }
    return result
  }

  /// Lines of furniture, made from the page's number, before every so many lines.
  private static func furniture(_ text: String, every count: Int, _ page: (Int) -> String) -> String {
    var result = ""
    for (index, line) in lines(text).enumerated() {
      if index % count == count - 1 { result += page(index / count + 1) + "\n" }
      result += line + "\n"
    }
    return result
  }

  static func straightened(_ text: String) -> String {
    var text = text
    for (curly, straight) in [("‘", "'"), ("’", "'"), ("“", "\""), ("”", "\"")] {
      text = text.replacing(curly, with: straight)
    }
    return text
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    let special: [Character: UInt8] = [
      "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
    ]
    return text.map { character in
      if let byte = special[character] { return byte }
      let scalar = character.unicodeScalars.first?.value ?? 0x3F
      return scalar < 0x100 ? UInt8(scalar) : 0x3F
    }
  }

  // MARK: Wrapping

  /// Wraps every paragraph anew. Paragraphs end at blank lines; a page top (one space before the line), a
  /// list item and a line of front matter begin one.
  private static func wrap(_ text: String, _ width: Int) -> String {
    var paragraphs: [String] = []
    var open = false
    for line in lines(text) {
      let isBlank = line.allSatisfy { $0 == " " || $0 == "\u{0C}" }
      let begins = line.hasPrefix(" ") || ["- ", "• ", "o "].contains { line.hasPrefix($0) } || line.contains("\t")
      if isBlank {
        open = false
      } else if !open || begins || width == .max && line.utf8.count > 300 {
        paragraphs.append(String(line))
        open = true
      } else {
        paragraphs[paragraphs.count - 1] = joined(paragraphs[paragraphs.count - 1], line)
      }
    }
    return paragraphs.map { fill($0, width) }.joined(separator: "\n\n")
  }

  /// Breaks every line that is longer than a width, as `fold -s` does: what is left over stays on a line of its own.
  private static func fold(_ text: String, _ width: Int) -> String {
    lines(text).map { line in
      guard line.count > width else { return String(line) }
      var (result, column) = ("", 0)
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if column > 0 && column + word.count >= width {
          result += "\n"
          column = 0
        } else if column > 0 || !result.isEmpty {
          result += " "
        }
        result += word
        column += word.count + 1
      }
      return result
    }.joined(separator: "\n")
  }

  /// Wraps every stretch of lines without a blank line or list mark between them as one paragraph.
  private static func joiningBlocks(of text: String, _ width: Int) -> String {
    var blocks: [String] = []
    var open = false
    for line in lines(text) {
      if line.allSatisfy(\.isWhitespace) {
        open = false
      } else if open, !line.drop(while: { $0 == " " }).hasPrefix("- ") {
        blocks[blocks.count - 1] = joined(blocks[blocks.count - 1], line)
      } else {
        blocks.append(String(line))
        open = true
      }
    }
    return blocks.map { fill($0, width) }.joined(separator: "\n\n")
  }

  /// A line that ends in a hyphen is joined without a space, as the printed word is.
  private static func joined(_ text: String, _ line: Substring) -> String {
    let text = trimEnd(text[...])
    let isWord = text.hasSuffix("-") && text.dropLast().last?.isLetter == true && !line.hasPrefix("and ")
    return text + (isWord ? "" : " ") + line
  }

  private static func fill(_ paragraph: String, _ width: Int) -> String {
    if width == .max { return trimEnd(paragraph[...]) }
    var (result, column) = (String(paragraph.prefix { $0 == " " }), 0)
    for word in paragraph.split(separator: " ") {
      if column > 0 && column + word.count >= width {
        result += "\n" + word
        column = word.count
      } else {
        result += (column > 0 ? " " : "") + word
        column += word.count + 1
      }
    }
    return result
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
