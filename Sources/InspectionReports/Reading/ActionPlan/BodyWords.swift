/// The words by which the names of bodies are known in a plan, as hashes of their letters.
enum BodyWords {
  /// What a word says of the body whose name it ends.
  enum Kind {
    case body, group, police
  }

  /// What the last word of a name says; nil where it says no kind of body.
  static func kind(_ word: UInt64) -> Kind? {
    bodies.contains(word) ? .body : groups.contains(word) ? .group : word == police ? .police : nil
  }

  /// A few words in one table, as a set would hash the hashes again.
  struct Words {
    /// By the low bits of its hash each word has a slot, or one behind it; most slots are empty. No word has the hash 0.
    private var slots = [UInt64](repeating: 0, count: 256)

    init(_ words: [StaticString]) {
      for word in words.map(LetterHash.of) { slots[place(of: word)] = word }
    }

    func contains(_ word: UInt64) -> Bool { slots[place(of: word)] != 0 }

    /// The slot of a word, or the empty one where it would be.
    private func place(of word: UInt64) -> Int {
      var place = Int(word & 255)
      while slots[place] != 0, slots[place] != word { place = (place + 1) & 255 }
      return place
    }
  }

  private static let bodies = Words([
    "Trust", "Trusts", "CCG", "CCGs", "ICB", "Board", "Boards", "Partnership", "Partnerships", "Council",
    "Councils",
    "Constabulary", "Service", "Services", "CIC", "Ltd", "Limited",
  ])
  private static let groups = Words(["Group", "Groups"])
  private static let police = LetterHash.of("Police")

  /// Words without a capital that stand within names.
  static let joints = Words(["and", "&", "of", "for", "upon"])

  /// Words with the capital of a sentence's beginning that are no part of a name.
  static let beforeNames = Words([
    "A", "Across", "All", "Although", "An", "And", "As", "At", "Both", "But", "By", "Each", "Every", "Following",
    "For", "From", "If", "In", "It", "Our", "Since", "Some", "Staff", "That", "The", "These", "This", "Those", "To",
    "When", "Where", "While", "With", "Within",
  ])
}
