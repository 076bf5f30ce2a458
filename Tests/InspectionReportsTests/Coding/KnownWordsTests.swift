import Testing

@testable import InspectionReports

/// Words that are kept are what looking each word up gives.
@Suite struct KnownWordsTests {
  /// More words than there are slots, so that words push each other out, each of them several times, in small letters and
  /// with capitals.
  @Test func keptWordsAreThoseLookedUp() {
    let endings = ["", "s", "ing", "ed", "ies", "’s", "'s", "n't", "'n'roll"]
    let stems = ["nurs", "visit", "agenc", "plan", "ED", "Ed", "ed", "CAMHS", "assess", "i", "42"]
    var words = stems.flatMap { stem in endings.map { stem + $0 } }
    words += (0..<3000).flatMap { ["word\($0)", "Word\($0)", "WORD\($0)"] }
    let text =
      Array((words + words.reversed() + words).joined(separator: " ").utf8) + [UInt8](repeating: 0, count: 8)
    let table = Vocabulary.builtIn.words
    var (known, index, count) = (KnownWords(table), 0, 0)
    var abbreviations: [UInt64: Int32] = [:]
    while index < text.count - 8 {
      let word = TextWord(text.span, index, text.count - 8)
      let (kept, key) = (known.find(word, text.span, table), word.key(text.span, table))
      var expected = KnownWord(number: key.word)
      if key.word >= 0 {
        expected.role = table.roles[Int(key.word)]
      } else if key.isCapitals {
        let next = Int32(table.count + abbreviations.count)
        expected = KnownWord(number: abbreviations[key.hash, default: next], role: .capitals)
        abbreviations[key.hash] = expected.number
      }
      #expect(kept == expected)
      index = word.end + 1
      count += 1
    }
    #expect(count == words.count * 3)
    #expect(known.count == table.count + abbreviations.count)
  }

  /// Another report knows the words of the one before, and none of its abbreviations: they are numbered anew.
  @Test func abbreviationsAreThoseOfOneReport() {
    func numbers(_ words: [String], _ known: inout KnownWords) -> [Int32] {
      known.beginReport(Vocabulary.builtIn.words)
      let read = CodingText([words.joined(separator: " ")], Vocabulary.builtIn.words, &known)
      #expect(read.wordCount == known.count)
      return read.tokens.map(\.word)
    }
    let first = Int32(Vocabulary.builtIn.words.count)
    var known = KnownWords(Vocabulary.builtIn.words)
    #expect(numbers(["QXA", "quxes", "QXB", "QXAs", "QXAs"], &known) == [first, -1, first + 1, first, first])
    #expect(numbers(["QXB", "quxes", "QXBs", "QXC", "QXA"], &known) == [first, -1, first, first + 1, first + 2])
  }

  /// Words as the vocabulary has them are kept with what looking them up gives.
  @Test func wordsOfTheVocabularyAreThoseLookedUp() {
    let vocabulary = Vocabulary.builtIn
    var (written, count) = (vocabulary.words.written, 0)
    for file in vocabulary.files {
      let (bytes, end) = (file.bytes.span, file.bytes.count - WordHash.width)
      var index = 0
      while index < end {
        guard bytes[index].isLetter || bytes[index].isDigit else {
          index += 1
          continue
        }
        let word = TextWord(bytes, index, end)
        if word.isPlain, let kept = written.find(word.hash) {
          #expect(kept == KnownWord(number: word.key(bytes, vocabulary.words).word))
          count += 1
        }
        index = word.end
      }
    }
    #expect(count > 1000)
  }

  /// Runs of letters and digits end where going byte by byte ends them, whatever stands before and behind, and have the hash that
  /// their bytes have.
  @Test func runsAreThoseOfSingleBytes() {
    let letters = Array("azAZ09mQ5".utf8)
    for other in (0...255).map(UInt8.init) where !other.isLetter && !other.isDigit {
      for count in 1...20 {
        let word = (0..<count).map { letters[($0 + Int(other)) % letters.count] }
        let bytes = [other] + word + [other, UInt8(ascii: "a")] + [UInt8](repeating: 0, count: WordHash.width)
        let run = WordRun(bytes.span, at: 1)
        #expect(run.end == count + 1, "\(other)")
        #expect(run.hash == WordHash.of(bytes.span, at: 1, count: count, folding: false))
      }
    }
  }

  /// A byte is found where going byte by byte finds it.
  @Test func bytesAreFoundInRanges() {
    let bytes = (0..<64).map { UInt8([0x0A, 0x0B, 0x8A, 0x09, 0x00][$0 * $0 % 11 % 5]) }
    let padded = bytes + [UInt8](repeating: 0x0A, count: WordHash.width)
    for start in bytes.indices {
      for end in start...bytes.count {
        let expected = bytes[start..<end].firstIndex(of: 0x0A) ?? end
        #expect(padded.span.place(of: 0x0A, in: start..<end) == expected)
      }
    }
  }

  @Test func numbersByHashes() {
    var numbers = HashedNumbers(capacity: 1)
    var expected: [UInt64: Int32] = [:]
    for number in Int32(0)..<500 {
      let hash = UInt64(number % 300) &* 64
      numbers.set(hash, to: number)
      expected[hash] = number
    }
    #expect(expected.allSatisfy { numbers[$0.key] == $0.value })
    #expect(numbers[1] == nil && numbers[300 * 64] == nil)
  }
}
