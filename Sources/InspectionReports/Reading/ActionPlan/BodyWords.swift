/// The words by which the names of bodies are known in a plan, as hashes of their letters.
enum BodyWords {
  /// What a word says of the body whose name it ends.
  enum Kind {
    case body, group, police
  }

  /// What the last word of a name says; nil where it says no kind of body.
  static func kind(_ word: UInt64) -> Kind? { kinds.contains(word) ? kindByWord[word] : nil }

  /// A set of words that says of most others at a glance that they are not in it.
  struct Words {
    private var words: Set<UInt64> = []
    /// A bit for each word, by the low bits of its hash.
    private var bits: UInt64 = 0

    init(_ words: [StaticString]) {
      for word in words.map(LetterHash.of) {
        self.words.insert(word)
        bits |= 1 << (word & 63)
      }
    }

    func contains(_ word: UInt64) -> Bool { bits & 1 << (word & 63) != 0 && words.contains(word) }
  }

  private static let bodies: [StaticString] = [
    "Trust", "Trusts", "CCG", "CCGs", "ICB", "Board", "Boards", "Partnership", "Partnerships", "Council",
    "Councils",
    "Constabulary", "Service", "Services", "CIC", "Ltd", "Limited",
  ]
  private static let groups: [StaticString] = ["Group", "Groups"]
  private static let police: StaticString = "Police"

  private static let kinds = Words(bodies + groups + [police])
  private static let kindByWord: [UInt64: Kind] = {
    var kinds = [LetterHash.of(police): Kind.police]
    for word in bodies { kinds[LetterHash.of(word)] = .body }
    for word in groups { kinds[LetterHash.of(word)] = .group }
    return kinds
  }()

  /// Words without a capital that stand within names.
  static let joints = Words(["and", "&", "of", "for", "upon"])

  /// Words with the capital of a sentence's beginning that are no part of a name.
  static let beforeNames = Words([
    "A", "Across", "All", "Although", "An", "And", "As", "At", "Both", "But", "By", "Each", "Every", "Following",
    "For", "From", "If", "In", "It", "Our", "Since", "Some", "Staff", "That", "The", "These", "This", "Those", "To",
    "When", "Where", "While", "With", "Within",
  ])
}
