/// Reads who must answer a CLAS review, and in how many days.
///
///     An action plan ... is required from NHS Marl CCG within **20 working days** of receipt
enum NextStepsText {
  /// The bodies between "required from" and "within", as printed.
  static func responsible(in text: String) -> [String] {
    guard let from = text.firstRange(of: "required from ") else { return [] }
    let rest = text[from.upperBound...]
    guard let within = rest.firstRange(of: " within ") else { return [] }
    return BodyNames.list(in: String(rest[..<within.lowerBound])).map(\.name)
  }

  /// The number before "working days".
  static func workingDays(in text: String) -> Int? {
    guard let range = text.firstRange(of: " working days") else { return nil }
    return text[..<range.lowerBound].split(separator: " ").last.flatMap { Int($0) }
  }
}
