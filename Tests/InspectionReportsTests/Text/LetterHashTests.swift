import Testing

@testable import InspectionReports

/// One hash for a word, however its letters come.
@Suite struct LetterHashTests {
  private let word = Array("safeguardingandlookedafterchildren".utf8)

  private func hash(_ sizes: [Int]) -> UInt64 {
    var (hash, start) = (LetterHash(), 0)
    for size in sizes {
      let letters = word[start..<start + size].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      hash.append(letters, count: size)
      start += size
    }
    return hash.value
  }

  @Test func piecesOfEverySize() {
    let whole = LetterHash.of("safeguardingandlookedafterchildren")
    for first in 1...8 {
      for size in 1...8 {
        var (sizes, rest) = ([first], word.count - first)
        while rest > 0 {
          sizes.append(min(size, rest))
          rest -= sizes[sizes.count - 1]
        }
        #expect(hash(sizes) == whole, "\(sizes)")
      }
    }
  }

  @Test func otherWordsHaveOtherHashes() {
    let words: [StaticString] = ["", "a", "b", "ab", "ba", "aa", "trust", "trusts", "safeguarding", "safeguardinh"]
    #expect(Set(words.map(LetterHash.of)).count == words.count)
  }
}
