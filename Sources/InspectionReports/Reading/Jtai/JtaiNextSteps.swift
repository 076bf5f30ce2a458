/// Who must answer a joint inspection, and by which day.
enum JtaiNextSteps {
  /// "by 15 August 2019" -> 2019-08-15.
  static func due(in text: String) -> ReportDate? {
    guard
      let match = text.firstMatch(
        of: /\bby (?:\w+day,? )?(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]+),? (\d{4}|\d{2})\b/)
    else { return nil }
    guard let day = Int(match.1), let month = DateText.month(String(match.2)), let year = Int(match.3) else {
      return nil
    }
    return ReportDate(year: year < 100 ? year + 2000 : year, month: month, day: day)
  }

  /// The authority that must prepare the answer, as printed.
  static func responsible(in text: String) -> [String] {
    if let match = text.firstMatch(of: /determined that (.+?) is the principal/) { return [String(match.1)] }
    let pattern = /((?:The )?[A-Z][^.]{2,120}?) should (?:prepare|co-?ordinate|send|lead)/
    return text.firstMatch(of: pattern).map { [String($0.1)] } ?? []
  }
}
