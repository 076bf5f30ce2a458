import Testing

@testable import InspectionReports

/// Words that are read eight letters at once are what they are letter by letter.
@Suite struct NameWordReaderTests {
  /// A word at the end of a text is read letter by letter, one before enough blanks eight letters at once.
  @Test(arguments: [
    "a", "A", "NHS", "Trust", "trusts", "DfE", "1st", "2016", "15M", "children", "Children", "CHILDREN",
    "HealthCare",
    "abcdefgh", "Abcdefghijklmnop", "abcdefghI", "abcdefghIjklmnopQ", "safeguarding", "SafeGuarding2", "zA9",
  ])
  func wordsAreTheSameHoweverTheyAreRead(_ word: String) throws {
    let plain = NameWord.words(of: word)
    try #require(plain.count == 1)
    for follower in [" ", ", ", ". ", ": ", "-"] {
      let words = NameWord.words(of: word + follower + "                 ")
      #expect(words[0].hash == plain[0].hash && words[0].shape == plain[0].shape, "before \(follower)")
      #expect(words[0].start == 0 && Int(words[0].end) == word.utf8.count, "before \(follower)")
    }
    let capitals = word.utf8.count { $0.isUppercase }
    let shape: NameWord.Shape =
      capitals > 1 ? .acronym : word.utf8.first?.isUppercase == true ? .capital : .plain
    #expect(plain[0].shape == shape)
  }

  /// Each byte may be a word or mark of its own: there is room for them all.
  @Test(arguments: [1, 7, 8, 9, 50, 2000])
  func marksAloneAreAsManyAsBytes(_ count: Int) {
    #expect(NameWord.words(of: String(repeating: ";", count: count)).count == count)
    #expect(NameWord.words(of: String(repeating: "a,", count: count)).count == count * 2)
  }
}
