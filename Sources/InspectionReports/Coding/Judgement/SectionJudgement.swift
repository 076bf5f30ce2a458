extension Finding {
  /// What the section of a joint inspection says of its bullets; nil where the text must say it. Bullets are numbered by
  /// their section: `S3` under strengths, `I12` under improvement, `P1` under priority action.
  func judgementOfSection(_ kind: ReportKind) -> Judgement? {
    guard kind == .jtaiLetter || kind == .jtaiReport, let letter = number.utf8.first else { return nil }
    for section in [JtaiSectionKind.strengths, .improvement, .priorityAction]
    where section.letter?.utf8.first == letter { return section.judgement }
    return nil
  }
}
