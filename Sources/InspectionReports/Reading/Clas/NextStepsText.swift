/// Reads who must answer a CLAS review.
///
///     An action plan ... is required from NHS Marl CCG within **20 working days** of receipt
enum NextStepsText {
  /// The bodies between "required from" and "within", as printed.
  static func responsible(in text: String) -> [String] {
    var scanner = ByteScanner(text)
    guard let from = scanner.find("required from ") else { return [] }
    scanner.position = from + 14
    guard let within = scanner.find(" within ") else { return [] }
    return BodyNames.list(in: String(decoding: scanner.bytes[scanner.position..<within], as: UTF8.self)).map(\.name)
  }
}
