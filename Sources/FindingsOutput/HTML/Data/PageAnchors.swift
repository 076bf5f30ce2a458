/// Names that are unique on a page.
struct PageAnchors {
  private var met: Set<String> = []
  /// For a name that was asked for again, the number to try next.
  private var next: [String: Int] = [:]

  /// The name as it is where nothing has it yet, else with a number after it: `f-derby-clas-2.5-2`.
  mutating func unique(_ name: String) -> String {
    if met.insert(name).inserted { return name }
    var number = next[name] ?? 2
    while !met.insert("\(name)-\(number)").inserted { number += 1 }
    next[name] = number + 1
    return "\(name)-\(number)"
  }

  /// A text as an id can have it: what is none of A-Z a-z 0-9 . _ - becomes "_".
  static func safe(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": safe.append(scalar)
      default: safe.append("_")
      }
    }
    return String(safe)
  }
}
