/// Findings that are looked for by their name and their first words, as codings give them: the first words decide, as whoever
/// coded a letter may have counted its paragraphs in another way.
///
/// Texts are folded and sorted once, so that a look-up halves the findings that are left, and does not read them all.
package struct FindingPlaces {
  /// The folded text of each finding.
  private let texts: [[UInt8]]
  /// The places of all findings, in order of their texts.
  private var all: [Int] = []
  /// The same for the findings of each name, and for those whose names begin with the same letter (the section of a letter).
  private var byName: [String: [Int]] = [:]
  private var byLetter: [Character: [Int]] = [:]

  /// - Parameter name: what findings are called in the codings: their number, or their whole id.
  package init(_ findings: [Finding], by name: (Finding) -> String = \.number) {
    let texts = findings.map { Self.folded($0.text) }
    self.texts = texts
    all = findings.indices.sorted {
      texts[$0].lexicographicallyPrecedes(texts[$1]) || (texts[$0] == texts[$1] && $0 < $1)
    }
    for place in all {
      let name = name(findings[place])
      byName[name, default: []].append(place)
      if let letter = name.first { byLetter[letter, default: []].append(place) }
    }
  }

  /// The places of the findings with a name.
  package func places(named name: String) -> [Int] { byName[name, default: []] }

  /// The place of a finding with a name and first words.
  package func place(named name: String, beginning start: String) -> Int? {
    first(beginning: Self.folded(start), in: byName[name, default: []])
  }

  /// The place of the finding that a coding is of: the one with its number and first words, else the only one with these words, else
  /// the only one of them in its section. Nil where none, or more than one, may be meant.
  ///
  /// - Parameter id: the number, perhaps with a report's id and a slash before it.
  package func place(ofCoding id: String, beginning start: String) -> Int? {
    let number = id.split(separator: "/").last.map(String.init) ?? id
    let start = Self.folded(start)
    return first(beginning: start, in: byName[number, default: []]) ?? only(beginning: start, in: all)
      ?? number.first.flatMap { only(beginning: start, in: byLetter[$0, default: []]) }
  }

  private func first(beginning start: [UInt8], in places: [Int]) -> Int? {
    let index = firstIndex(start, places)
    return index < places.count && texts[places[index]].starts(with: start) ? places[index] : nil
  }

  private func only(beginning start: [UInt8], in places: [Int]) -> Int? {
    let next = firstIndex(start, places) + 1
    if next < places.count, texts[places[next]].starts(with: start) { return nil }
    return first(beginning: start, in: places)
  }

  /// Where the first text stands that does not come before a beginning: texts with the beginning follow from there.
  private func firstIndex(_ start: [UInt8], _ places: [Int]) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if texts[places[middle]].lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The UTF-8 of a text with one space for white space, none at its ends, and straight apostrophes.
  private static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      let isSpace =
        scalar.isASCII ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
      if isSpace {
        isAfterSpace = !bytes.isEmpty
        continue
      }
      if isAfterSpace { bytes.append(0x20) }
      isAfterSpace = false
      if scalar == "’" || scalar == "‘" {
        bytes.append(UInt8(ascii: "'"))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
