extension Finding {
  /// What the section of a joint inspection says of its bullets; nil where the text must say it. Bullets are numbered by
  /// their section: `S3` under strengths, `I12` under improvement, `P1` under priority action.
  func judgementOfSection(_ kind: ReportKind) -> Judgement? {
    guard kind == .jtaiLetter || kind == .jtaiReport, let letter = number.first.map(String.init) else { return nil }
    return [JtaiSectionKind.strengths, .improvement, .priorityAction].first { $0.letter == letter }?.judgement
  }
}
