/// What is wrong with a vocabulary, and where.
public struct VocabularyFault: Error, Equatable {
  /// The kinds of fault.
  public enum Problem: Error, Equatable, Sendable {
    /// The file is not UTF-8.
    case notUTF8
    /// No term at all, in a file that does not extend the built-in vocabulary.
    case withoutTerms
    /// A heading other than `service ID | Name | covers`.
    case headingMalformed
    /// An id that the codebook does not have.
    case labelUnknown(VocabularyLabel.Kind, id: String)
    /// A term or section above the first heading.
    case termWithoutLabel
    /// A term without words, or a choice with an empty side: `plan/`.
    case termEmpty
    /// A term of more words than `Vocabulary.mostWords`.
    case termTooLong(words: Int)
    /// A term whose "/" make more choices than `Vocabulary.mostChoices`.
    case tooManyChoices
    /// More than one "&" in a term.
    case tooManySides
    /// A character that no word has: `(`, `.`.
    case characterUnreadable(Character)
    /// A line `same` with less than one word.
    case familyEmpty

    /// Words that a label has twice.
    case termRepeated(String, line: Int)
    /// A term that an exception of its label takes away wherever it stands.
    case termUnreachable(String, exceptionLine: Int)
    /// An exception that holds no term of its label, so that it takes nothing away.
    case exceptionIdle(String)
    /// A word that two lines `same` name; the later one holds.
    case formRepeated(String, line: Int)
    /// A label without a strong or weak term: nothing finds it.
    case labelWithoutTerms(VocabularyLabel.Kind, id: String)
  }

  /// The line of the file, from 1; nil where it is about the whole file.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem

  /// Whether the file cannot be used; else it can, but a line of it does nothing or not what it seems to.
  public var isError: Bool {
    switch problem {
    case .notUTF8, .withoutTerms, .headingMalformed, .labelUnknown, .termWithoutLabel, .termEmpty, .termTooLong,
      .tooManyChoices,
      .tooManySides, .characterUnreadable, .familyEmpty:
      true
    case .termRepeated, .termUnreachable, .exceptionIdle, .formRepeated, .labelWithoutTerms: false
    }
  }
}
