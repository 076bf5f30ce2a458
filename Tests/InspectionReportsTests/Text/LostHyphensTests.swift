import Testing

@testable import InspectionReports

@Suite struct LostHyphensTests {
  private func lines(_ texts: [String]) -> [PrintedLine] {
    texts.enumerated().map { index, text in
      var line = PrintedLine(
        number: index + 1, page: 1, text: text, left: 0, textLeft: 0, right: 0, bottom: 0, size: 1, gap: 1,
        bullet: 0, isBold: false, firstWordWidth: 0)
      line.measure()
      return line
    }
  }

  /// Twenty lines of one width, so that the margin is theirs.
  private let full = [String](
    repeating: "Leaders work with agencies in information-sharing and in multi-agency audits", count: 20)

  @Test func cutsTheWordAtTheMargin() {
    let wide =
      "Leaders know well what the quality is of their own ‘local’ informationsharing that takes place there"
    let mended = LostHyphens(lines(full + [wide]))
    #expect(mended.areLost && mended.unsolved.isEmpty)
    #expect(mended.lines[20].text == wide.replacing("informationsharing", with: "information-sharing"))
    #expect(mended.lines[20].isOverlong)
    #expect(mended.lines[20].right == CharacterWidths.width("sharing that takes place there"))
  }

  @Test func notesAWordThatCannotBeCut() {
    let wide =
      "Leaders know well what the quality is of all their own wide local xxyyzz xxyyzz xxyyzz xxyyzz xxyyzz"
    #expect(LostHyphens(lines(full + [wide])).unsolved == [21])
  }

  /// A word that the report writes with a hyphen, and more often.
  @Test func mendsTheEndOfALine() {
    let short = "Leaders work with agencies in information-sharing and in many multiagency,"
    let mended = LostHyphens(lines(full + [short]))
    #expect(mended.lines[20].text == short.replacing("multiagency", with: "multi-agency"))
    #expect(mended.lines[20].right == CharacterWidths.width("agency,"))
  }

  @Test func leavesATextThatHasItsHyphens() {
    let texts = full + ["Leaders work with their well-", "being in mind"]
    let found = LostHyphens(lines(texts))
    #expect(!found.areLost)
    #expect(found.lines.map(\.text) == texts)
  }

  /// Asks for words, and how often each stands in some lines.
  private func counts(of words: [String], in texts: [String]) -> [Int] {
    var asked = AskedWords()
    let hashes = words.map { word in
      word.withBytes { bytes in
        let hash = BareWord.hash(bytes, bytes.indices)
        asked.insert(hash, from: bytes[0], to: bytes[bytes.count - 1], length: bytes.count)
        return hash
      }
    }
    let counts = WordCounts(of: asked, in: lines(texts))
    return hashes.map { counts.count(of: $0) }
  }

  @Test func countsWords() {
    let texts = ["The (multi-agency) team, the TEAM.", "A multi-agency team – one"]
    #expect(counts(of: ["team", "the", "multi-agency", "agency"], in: texts) == [3, 2, 2, 0])
    #expect(counts(of: ["(multi-agency)", "–"], in: texts) == [0, 0])
  }

  /// Whatever the words: as a plain count of those without what stands around their first and last letter or digit.
  @Test func countsAllWords() {
    let texts =
      full + [
        "“We’re” not-at-all sure: 12 (or 13?) — 2,5 €", "", "  ", "Café CAFÉ é e",
        String(repeating: "a", count: 70),
      ]
    let bare = texts.flatMap { $0.split(separator: " ") }.compactMap { word -> String? in
      let bytes = Array(word.utf8)
      guard let first = bytes.firstIndex(where: BareWord.isInner),
        let last = bytes.lastIndex(where: BareWord.isInner)
      else { return nil }
      return String(decoding: bytes[first...last].map(\.lowercased), as: UTF8.self)
    }
    let words = Set(bare).sorted()
    #expect(counts(of: words, in: texts) == words.map { word in bare.count { $0 == word } })
  }

  @Test func countsManyWords() {
    let words = (0..<5000).map { "word\($0)" }
    let text = words.joined(separator: " ")
    #expect(counts(of: words, in: [text, text]).allSatisfy { $0 == 2 })
  }

  @Test func knowsTheWordsWithAHyphen() throws {
    let words = HyphenatedWords(lines(["(Multi-agency) work -", "well-being, self-harm- -x", "no hyphen"]))
    func word(_ word: String) -> HyphenatedWords.Word? { words[word.withBytes { BareWord.hash($0, $0.indices) }] }
    let multi = try #require(word("multiagency"))
    #expect(multi.hyphen == 5 && multi.length == 12)
    #expect(word("wellbeing")?.hyphen == 4 && word("selfharm")?.length == 9)
    #expect(word("x") == nil && word("hyphen") == nil)
  }
}
