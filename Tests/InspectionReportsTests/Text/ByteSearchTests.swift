import Testing

@testable import InspectionReports

/// What looks at many bytes at once must say what a look at each would.
@Suite struct ByteSearchTests {
  /// Bytes of few kinds, so that what is looked for is often there or nearly.
  private func texts(_ letters: String, seed: UInt64, longest: Int = 40) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    let letters = Array(letters.utf8)
    return (0..<400).map { _ in
      (0..<Int.random(in: 0...longest, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? 0
      }
    }
  }

  @Test(arguments: ["a", "ab", "aab", "abab", "bba c"] as [StaticString])
  func skipSearch(_ words: StaticString) {
    let search = SkipSearch(words)
    let count = words.utf8CodeUnitCount
    for text in texts("aAbBc ", seed: 1) {
      text.withUnsafeBufferPointer { bytes in
        for start in 0...bytes.count {
          let plain = (start..<max(start, bytes.count - count + 1)).first { bytes.matches(letters: words, at: $0) }
          #expect(search.firstPlace(in: bytes, from: start) == plain)
        }
      }
    }
  }

  @Test func shapeOfPieces() {
    for text in texts("abcdefgh \t*_\\]^", seed: 3) + texts("abcdefghijklmnop ", seed: 4) {
      text.withUnsafeBufferPointer { bytes in
        let shape = PieceShape(bytes)
        let hasRun = bytes.contains(0x09) || zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
        #expect(shape.mayHaveRuns || !hasRun)
        #expect(shape.hasMarks == bytes.contains { "*_\\]".utf8.contains($0) })
      }
    }
  }

  @Test(arguments: ["", " ", "a", "  a b  c ", "Änne  – b"])
  func pieces(_ text: String) {
    #expect(text.pieces(between: 0x20) == text.split(separator: " "))
  }
}
