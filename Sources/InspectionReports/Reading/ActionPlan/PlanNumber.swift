extension ByteScanner {
  /// Takes the number of a plan's recommendation: a capital letter ("A"), or a whole number with or without a second one
  /// behind a point ("3", "2.1"). Nil, and nothing taken, where a word goes on behind it.
  mutating func planNumber() -> String? {
    let start = position
    if current.isUppercase {
      position += 1
    } else if let number = integer(), (1...999).contains(number) {
      let end = position
      if current == UInt8(ascii: "."), peek(1).isDigit {
        position += 1
        if integer() == nil { position = end }
      }
    } else {
      position = start
      return nil
    }
    if current.isLetter || current.isDigit || current >= 0x80 && !isAtDash {
      position = start
      return nil
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// An en or em dash stands at the cursor.
  var isAtDash: Bool { matches("–", at: position) || matches("—", at: position) }

  /// Takes a hyphen or dash.
  mutating func skipDash() -> Bool { skip("-") || skip("–") || skip("—") }
}

/// The order of the numbers of recommendations.
enum PlanNumbering {
  /// Whether a number comes next: "B" after "A", "4" after "3", "2.1" after "1.3". "A" or "1" begins.
  static func follows(_ number: String, _ last: String?) -> Bool {
    guard let last else { return number == "A" || number == "1" || number == "1.1" }
    guard let (from, to) = pair(last, number), from.count == to.count else { return false }
    if from.dropLast() == to.dropLast() { return to.last == (from.last ?? 0) + 1 }
    return to.last == 1 && to.first == (from.first ?? 0) + 1
  }

  private static func pair(_ a: String, _ b: String) -> ([Int], [Int])? {
    guard a.utf8.first?.isDigit == b.utf8.first?.isDigit else { return nil }
    return (parts(a), parts(b))
  }

  /// A letter by its place in ASCII, numbers as they are.
  private static func parts(_ number: String) -> [Int] {
    if let letter = number.utf8.first, letter.isUppercase { return [Int(letter)] }
    return number.split(separator: ".").compactMap { Int($0) }
  }
}
