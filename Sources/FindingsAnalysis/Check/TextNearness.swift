import InspectionReports

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How near the texts of a report are to each other in their words.
///
/// The nearness of two texts is the cosine of their sets of words, each word weighed by how few texts have it: ln(texts / texts with
/// the word), the inverse document frequency of Sparck Jones ("A statistical interpretation of term specificity", Journal of
/// Documentation 28, 1972). It is 0 where no word is common to both (or only such as all texts have) and 1 where all are.
struct TextNearness {
  /// Shorter words say little of what a text is on.
  private static let leastLetters = 3
  /// Of a text no more different words count, so that time stays in step with the size of the report; the longest paragraphs of
  /// reviews have 300.
  private static let mostWords = 500

  /// For each text the numbers of its words, each once, in ascending order.
  private let words: [[Int32]]
  /// For each word its weight, squared.
  private let weights: [Double]
  /// For each text the root of the weights of its words.
  private let lengths: [Double]

  /// - Parameter texts: all that are compared; how rare a word is shows among them.
  init(_ texts: [String]) {
    var numbers: [StemmedWords.Key: Int32] = [:]
    var counts: [Int] = []
    let words = texts.map { text in
      var met: Set<Int32> = []
      for key in StemmedWords.keys(of: text, leastLetters: Self.leastLetters) where !Self.common.contains(key) {
        let number = numbers[key] ?? Int32(counts.count)
        if number == counts.count {
          numbers[key] = number
          counts.append(0)
        }
        if met.insert(number).inserted { counts[Int(number)] += 1 }
        if met.count == Self.mostWords { break }
      }
      return met.sorted()
    }
    let weights = counts.map { count in
      let rarity = log(Double(texts.count) / Double(count))
      return rarity * rarity
    }
    (self.words, self.weights) = (words, weights)
    lengths = words.map { $0.reduce(0) { $0 + weights[Int($1)] }.squareRoot() }
  }

  /// How near two texts are, 0 to 1, by their places in the list.
  func nearness(_ a: Int, _ b: Int) -> Double {
    let length = lengths[a] * lengths[b]
    if length == 0 { return 0 }
    var (i, j, sum) = (0, 0, 0.0)
    while i < words[a].count, j < words[b].count {
      let (one, other) = (words[a][i], words[b][j])
      if one == other { sum += weights[Int(one)] }
      if one <= other { i += 1 }
      if other <= one { j += 1 }
    }
    return sum / length
  }

  /// Words that stand everywhere in reviews of services for children, whatever a paragraph is on.
  private static let common = Set(
    StemmedWords.keys(
      of: """
        all also and any appropriate are been but can child children could does for from had has have health how identified \
        including into its may more not other our people practitioners recommendation service services should staff such \
        than that the their there these they this those use was were what when where which who will with work would young \
        ensure
        """, leastLetters: leastLetters))
}
