/// Reads how many working days there are to answer a report: "within **20 working days** of receipt".
enum WorkingDays {
  private static let words = SkipSearch(" working days")

  /// The number before "working days".
  static func count(in text: String) -> Int? {
    text.withBytes { bytes in
      guard let end = words.firstPlace(in: bytes, from: 0) else { return nil }
      var start = end
      while start > 0, bytes[start - 1].isDigit { start -= 1 }
      return Int(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
    }
  }
}
