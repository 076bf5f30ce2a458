/// Reads how many working days there are to answer a report: "within **20 working days** of receipt".
enum WorkingDays {
  /// The number before "working days".
  static func count(in text: String) -> Int? {
    let scanner = ByteScanner(text)
    guard let end = scanner.find(" working days") else { return nil }
    let digits = scanner.bytes[..<end].reversed().prefix { $0.isDigit }.reversed()
    return Int(String(decoding: Array(digits), as: UTF8.self))
  }
}
