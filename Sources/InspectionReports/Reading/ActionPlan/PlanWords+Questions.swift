/// What is asked of the words of a plan: of their bytes, as most answers are no.
extension PlanWords {
  /// Whether a token is one of some words, letter for letter.
  func token(_ index: Int, is candidates: [StaticString]) -> Bool {
    withToken(index) { token in
      candidates.contains { token.count == $0.utf8CodeUnitCount && token.matches($0, at: 0) }
    }
  }

  /// Whether a token is one of some words in either case, given in small letters. None is before the first.
  func token(_ index: Int, isLetters candidates: [StaticString]) -> Bool {
    index >= 0 && withToken(index) { Self.isLetters($0, candidates) }
  }

  /// Whether a word with the punctuation around it is one of some words in either case, given in small letters.
  func word(_ index: Int, isLetters candidates: [StaticString]) -> Bool {
    withWord(index) { Self.isLetters($0, candidates) }
  }

  private static func isLetters(_ bytes: UnsafeBufferPointer<UInt8>, _ candidates: [StaticString]) -> Bool {
    candidates.contains { bytes.count == $0.utf8CodeUnitCount && bytes.matches(letters: $0, at: 0) }
  }

  /// Whether a token ends with a letter in either case, given as a small one. None is before the first.
  func token(_ index: Int, endsWith letter: UInt8) -> Bool {
    index >= 0 && withToken(index) { $0.last?.lowercased == letter }
  }

  /// The last byte of a word.
  func lastByte(_ index: Int) -> UInt8 { withWord(index) { $0[$0.count - 1] } }

  /// Whether a sentence ends with a word: with a stop, a question or exclamation mark, whatever closes behind it.
  func endsSentence(_ index: Int) -> Bool {
    withWord(index) { bytes in
      var end = bytes.count
      while end > 0 {
        switch bytes[end - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): end -= 1
        case 0x99 where bytes.matches("’", at: end - 3), 0x9D where bytes.matches("”", at: end - 3): end -= 3
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        default: return false
        }
      }
      return false
    }
  }
}
