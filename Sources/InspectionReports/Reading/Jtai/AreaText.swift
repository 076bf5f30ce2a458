/// Finds the name of an area behind "in".
enum AreaText {
  /// Parts "neglect in the London Borough of Calder" at the first "in" that an area follows; without one all is `before`.
  static func parted(_ text: Substring) -> (before: Substring, area: String?) {
    var start = text.startIndex
    while let place = text[start...].place(of: " in ") {
      let rest = text[place.upperBound...]
      if isArea(rest) { return (text[..<place.lowerBound], area(rest)) }
      start = place.upperBound
    }
    return (text, nil)
  }

  /// A name in capitals, or "the city of" one.
  static func isArea(_ text: Substring) -> Bool {
    let text = withoutArticle(text)
    if text.first?.isUppercase == true { return true }
    return ["city of ", "county of ", "borough of ", "town of ", "royal borough of "].contains(
      where: text.hasPrefix)
  }

  /// The name without "the", the full stop and "local authority".
  static func area(_ text: Substring) -> String? {
    var text = withoutArticle(text)
    while let last = text.last, ". ".contains(last) { text.removeLast() }
    for ending in [" local authority", " local area", " (local authority)"] where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
    }
    return isArea(text) ? String(text) : nil
  }

  private static func withoutArticle(_ text: Substring) -> Substring {
    text.hasPrefix("the ") ? text.dropFirst(4) : text
  }
}
