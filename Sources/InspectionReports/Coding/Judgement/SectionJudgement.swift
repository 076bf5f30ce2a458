extension Finding {
  /// What the section of a joint inspection says of its bullets; nil where the text must say it. Bullets are numbered by
  /// their section: `S3` under strengths, `I12` under improvement, `P1` under priority action.
  func judgementOfSection(_ kind: ReportKind) -> Judgement? { Judgement(ofBullet: number, kind) }
}

extension Judgement {
  private static let ofSections: [(letter: UInt8, judgement: Judgement)] =
    [JtaiSectionKind.strengths, .improvement, .priorityAction].compactMap { section in
      guard let letter = section.letter?.utf8.first, let judgement = section.judgement else { return nil }
      return (letter, judgement)
    }

  /// The same for a finding with a number.
  init?(ofBullet number: String, _ kind: ReportKind) {
    guard kind == .jtaiLetter || kind == .jtaiReport, let letter = number.utf8.first else { return nil }
    for section in Self.ofSections where section.letter == letter {
      self = section.judgement
      return
    }
    return nil
  }
}
