/// The people that a letter is addressed to, from the lines between its date and "Dear".
///
///     Dr Ann Lee, Chief Officer, Marl Valley Clinical
///     Commissioning Group                               <- the line before left no room: it goes on
///     Bo Hart, Chief Constable of Marlshire Police
enum JtaiAddressees {
  static func list(_ lines: [PrintedLine], margin: Double) -> [Addressee] {
    var texts: [String] = []
    var previous: PrintedLine?
    for line in lines where line.text.contains(where: \.isLetter) {
      if let previous, let last = texts.last, goesOn(line, after: previous, last, margin) {
        texts[texts.count - 1] = last + " " + line.text
      } else {
        texts.append(line.text)
      }
      previous = line
    }
    return texts.map { addressee($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
  }

  private static func goesOn(_ line: PrintedLine, after previous: PrintedLine, _ text: String, _ margin: Double)
    -> Bool
  {
    if text.contains(/(?:,|&| and| of| for| the)$/) { return true }
    if line.text.contains(
      /^(?:Director|Chief|Chair|Head|Manager|Commissioner|Officer|Nurse|Lead|Executive|Constable)(?:,| (?:and|of|for)\b)/
    ) {
      return true
    }
    let isName = line.text.contains(name), isRole = line.text.contains(role)
    let mayBeWrapped = previous.right + 4 + line.firstWordWidth >= margin - 3
    if mayBeWrapped { return !(isName && isRole) || line.text.prefixMatch(of: role) != nil }
    return !isName && !isRole
  }

  /// A name: capital words, honours, then a comma, a dash or directly a role.
  private static var name: Regex<Substring> {
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Councillor|Cllr|Rev|Reverend|Revd|ACC|DCC|CC|Chief Constable|PCC)\.? )*[A-Z][\w’'-]+(?: (?:de|van|von|le|la))?(?: [A-Z][\w’'.-]*){0,3}(?: (?:QPM|OBE|CBE|MBE|DL|KPM|JP|BEM|CB))*(?:,| [–-] | (?:Director|Chief|Chair|Head|Assistant|Deputy|Interim|Designated|Police|Independent|Executive|Manager|Strategic|Corporate|Accountable|Regional)\b)/
  }

  private static var role: Regex<Substring> {
    /\b(?:Director|Chief|Chair|Head|Manager|Commissioner|Officer|Constable|Scrutineer|Nurse|Mayor|CEO|Executive|Lead|Leader|Superintendent|Commander|Assistant|Deputy|Partnership|Board)\b/
  }

  /// Words that stand before the word of a role.
  private static var roleOpening: Regex<Substring> {
    #/\b(?:Designated|Probation|Interim|Strategic|Regional|Corporate|Accountable|Independent)\b/#
  }

  /// "Name, role, organisation": the name ends at the first comma, dash or word of a role. What follows is the role, but
  /// for a body at its end, behind a comma or "of", "for" or "at"; where no body is sure all of it is the role.
  private static func addressee(_ text: String) -> Addressee {
    let (name, rest) = nameAndRest(text)
    guard !rest.isEmpty else { return Addressee(name: name, role: nil, organisation: nil) }
    for separator in [", ", " of ", " for ", " at "] {
      for place in rest.ranges(of: separator).reversed() {
        let body = rest[place.upperBound...].trimmingPrefix("the ")
        if isBody(body) {
          return Addressee(name: name, role: String(rest[..<place.lowerBound]), organisation: String(body))
        }
      }
    }
    return Addressee(name: name, role: rest, organisation: nil)
  }

  private static func nameAndRest(_ text: String) -> (name: String, rest: String) {
    let separator = text.firstMatch(of: #/,? [–-] |, /#)?.range
    let role = [text.firstMatch(of: role)?.range, text.firstMatch(of: roleOpening)?.range].compactMap(\.self)
      .min { $0.lowerBound < $1.lowerBound }
    if let role, role.lowerBound > text.startIndex, separator.map({ role.lowerBound < $0.lowerBound }) ?? true {
      return (String(text[..<text.index(before: role.lowerBound)]), String(text[role.lowerBound...]))
    }
    guard let separator else { return (text, "") }
    return (String(text[..<separator.lowerBound]), String(text[separator.upperBound...]))
  }

  /// Words that only the name of a body has. A list of subjects ("Commissioning and Health Protection") is none.
  private static func isBody(_ text: Substring) -> Bool {
    guard text.first?.isUppercase == true, !text.contains(", ") else { return false }
    return text.contains(
      #/\b(?:Council|Borough|NHS|CCGs?|ICB|Trust|Commissioning Groups?|Police(?! and)|Constabulary|Probation Service|Company|Board|LSCB|Partnership|Authority|authority|Team|Arrangements)\b/#
    )
  }
}
