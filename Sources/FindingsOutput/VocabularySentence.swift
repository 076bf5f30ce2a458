import InspectionReports

/// What is wrong with a vocabulary, and what to do, as sentences.
public enum VocabularySentence {
  /// The sentence of a fault, without file and line.
  public static func sentence(_ problem: VocabularyFault.Problem) -> String {
    switch problem {
    case .notUTF8: "the file is not UTF-8; save it as text in UTF-8"
    case .withoutTerms: "the file has no terms; write some under the headings of their services and themes"
    case .headingMalformed: "the heading is not understood; write: service ID | Name | what it covers"
    case .labelUnknown(let kind, let id): "there is no \(kind.rawValue) \"\(id)\" in the codebook; correct the id"
    case .termWithoutLabel: "the line stands above the first heading; put it under its service or theme"
    case .termEmpty: "the term has no words, or an empty side at \"/\" or \"&\"; complete it or take it out"
    case .termTooLong(let words): "the term has \(words) words; at most \(Vocabulary.mostWords) are looked for"
    case .tooManyChoices: "the choices with \"/\" make more than \(Vocabulary.mostChoices) terms; write fewer"
    case .tooManySides: "the term has more than one \"&\"; write two terms"
    case .characterUnreadable(let character): "no word has the character \"\(character)\"; take it out"
    case .familyEmpty: "a line \"same\" needs two words at least; add one or take it out"
    case .termRepeated(let term, let line): "\"\(term)\" stands in line \(line) already; take one out"
    case .termUnreachable(let term, let line):
      "\"\(term)\" is never found, as the exception in line \(line) takes it away"
    case .exceptionIdle(let term): "the exception \"\(term)\" holds no term of its label and takes nothing away"
    case .formRepeated(let form, let line):
      "\"\(form)\" stands in the line \"same\" of line \(line) too; this one holds"
    case .labelWithoutTerms(let kind, let id): "nothing finds the \(kind.rawValue) \"\(id)\"; add a term"
    }
  }
}
