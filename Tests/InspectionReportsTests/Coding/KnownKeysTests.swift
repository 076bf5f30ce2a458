import Testing

@testable import InspectionReports

/// Keys of words that are kept give what looking each word up gives.
@Suite struct KnownKeysTests {
  /// More words than there are slots, so that words push each other out, each of them several times, in small letters and
  /// with capitals.
  @Test func keptKeysAreThoseLookedUp() {
    let endings = ["", "s", "ing", "ed", "ies", "’s", "'s"]
    let stems = ["nurs", "visit", "agenc", "plan", "ED", "Ed", "ed", "CAMHS", "assess", "i", "42"]
    var words = stems.flatMap { stem in endings.map { stem + $0 } }
    words += (0..<3000).flatMap { ["word\($0)", "Word\($0)", "WORD\($0)"] }
    let text =
      Array((words + words.reversed() + words).joined(separator: " ").utf8) + [UInt8](repeating: 0, count: 8)
    let table = Vocabulary.builtIn.words
    var (known, index, count) = (KnownKeys(), 0, 0)
    while index < text.count - 8 {
      let word = TextWord(text.span, index, text.count - 8, CodingMark.of)
      let (kept, found) = (known.key(of: word, text.span, table), word.key(text.span, table))
      #expect(kept.word == found.word && kept.hash == found.hash && kept.isCapitals == found.isCapitals)
      index = word.end + 1
      count += 1
    }
    #expect(count == words.count * 3)
  }
}
