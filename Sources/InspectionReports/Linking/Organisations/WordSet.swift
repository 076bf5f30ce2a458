/// A few words of the program, which words of a text are compared with again and again.
///
/// A bit by the last bits of its hash tells of nearly every other word that it is not one of them.
struct WordSet: ExpressibleByArrayLiteral {
  private let words: [UInt64]
  private let bits: UInt64

  init(_ words: [UInt64]) {
    self.words = words
    bits = words.reduce(0) { $0 | 1 << ($1 & 63) }
  }

  init(arrayLiteral words: UInt64...) { self.init(words) }

  init(_ words: [StaticString]) { self.init(words.map { NameWord.hash($0) }) }

  func contains(_ word: UInt64) -> Bool { bits & 1 << (word & 63) != 0 && words.contains(word) }
}
