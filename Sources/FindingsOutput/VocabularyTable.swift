import InspectionReports

/// A vocabulary as an answer.
public enum VocabularyTable {
  /// A row for each service and theme.
  public static func labels(_ vocabulary: Vocabulary) -> AnswerTable {
    var table = AnswerTable([
      .init("kind", "Kind"), .init("id", "Id"), .init("name", "Name"), .init("terms", "Terms", isNumber: true),
      .init("covers", "Covers"),
    ])
    for label in vocabulary.services + vocabulary.themes {
      let terms = label.terms.count { $0.strength != .exception }
      table.add([
        .text(label.kind.rawValue), .text(label.id), .text(label.name), .number(terms), .text(label.covers),
      ])
    }
    return table
  }

  /// A row for each term of services, themes and the cues of judgement.
  public static func terms(_ vocabulary: Vocabulary) -> AnswerTable {
    var table = AnswerTable([
      .init("kind", "Kind"), .init("id", "Id"), .init("strength", "Strength"),
      .init("line", "Line", isNumber: true),
      .init("term", "Term"),
    ])
    for label in vocabulary.services + vocabulary.themes + vocabulary.cues {
      for term in label.terms {
        table.add([
          .text(label.kind.rawValue), .text(label.id), .text("\(term.strength)"), .number(term.line),
          .text(term.text),
        ])
      }
    }
    return table
  }

  /// What is wrong with a vocabulary, a row for each fault.
  public static func faults(_ faults: [VocabularyFault], file: String) -> AnswerTable {
    var table = AnswerTable([
      .init("file", "File"), .init("line", "Line", isNumber: true), .init("severity", "Severity"),
      .init("message", "Message"),
    ])
    for fault in faults {
      table.add([
        .text(file), fault.line.map { .number($0) } ?? .text(nil), .text(fault.isError ? "error" : "warning"),
        .text(VocabularySentence.sentence(fault.problem)),
      ])
    }
    if faults.isEmpty { table.notes = ["\(file) has no fault."] }
    return table
  }
}
