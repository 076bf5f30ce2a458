import FindingsAnalysis

/// Agreement as an answer.
public enum AgreementTable {
  /// Label by label, with what is over all.
  public static func table(_ pairs: CodingPairs) -> AnswerTable {
    let agreement = Agreement(pairs.pairs)
    var table = AnswerTable([
      .init("facet", "Facet"), .init("label", "Label"), .init("both", "Both", isNumber: true),
      .init("onlyReference", "Only reference", isNumber: true), .init("onlyOther", "Only other", isNumber: true),
      .init("precision", "Precision", isNumber: true), .init("recall", "Recall", isNumber: true),
      .init("f1", "F1", isNumber: true), .init("kappa", "Kappa", isNumber: true),
      .init("alpha", "Alpha", isNumber: true), .init("n", "n", isNumber: true),
    ])
    for row in agreement.rows {
      table.add([
        .text(row.facet.rawValue), .text(row.label), .number(row.counts.both), .number(row.counts.onlyReference),
        .number(row.counts.onlyOther), .decimal(row.precision), .decimal(row.recall), .decimal(row.f1),
        .decimal(row.kappa), .decimal(row.alpha), .number(row.n),
      ])
    }
    table.heading = ["\(agreement.findings) findings compared"]
    table.notes = notes(pairs)
    return table
  }

  /// Codings that do not count, or only once.
  private static func notes(_ pairs: CodingPairs) -> [String] {
    var notes: [String] = []
    if !pairs.unmatched.isEmpty {
      notes.append("Codings without a counterpart, left out: " + pairs.unmatched.joined(separator: ", "))
    }
    if !pairs.repeated.isEmpty {
      notes.append("Coded more than once, the first coding counts: " + pairs.repeated.joined(separator: ", "))
    }
    return notes
  }

  /// The findings on which the codings differ, with both.
  public static func disagreements(_ pairs: CodingPairs) -> AnswerTable {
    var table = AnswerTable([
      .init("id", "Finding"), .init("facet", "Facet"), .init("reference", "Reference"), .init("other", "Other"),
      .init("text", "Text"),
    ])
    for pair in pairs.pairs {
      let (reference, other) = (pair.reference, pair.other)
      if reference.services != other.services {
        table.add(row(pair, .service, reference.services.sorted(), other.services.sorted()))
      }
      if reference.themes != other.themes {
        table.add(row(pair, .theme, reference.themes.sorted(), other.themes.sorted()))
      }
      if let judgement = reference.judgement, let given = other.judgement, judgement != given {
        table.add(row(pair, .judgement, [judgement.rawValue], [given.rawValue]))
      }
    }
    table.notes = (table.rows.isEmpty ? ["The codings agree in all."] : []) + notes(pairs)
    return table
  }

  private static func row(
    _ pair: CodingPairs.Pair, _ facet: Agreement.Facet, _ reference: [String], _ other: [String]
  ) -> [AnswerTable.Cell] {
    [.text(pair.id), .text(facet.rawValue), .list(reference), .list(other), .text(pair.text)]
  }
}
