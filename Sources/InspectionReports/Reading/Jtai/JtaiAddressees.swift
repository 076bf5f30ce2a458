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

  /// "Name, role, organisation": the role ends at a comma or at the first "of" with a body after it.
  private static func addressee(_ text: String) -> Addressee {
    guard let match = text.wholeMatch(of: /(.+?)(?:,| [–-]) (.+)/) else {
      return Addressee(name: text, role: nil, organisation: nil)
    }
    let rest = String(match.2)
    if let parts = rest.wholeMatch(of: /(.+), ([^,]+)/) {
      return Addressee(name: String(match.1), role: String(parts.1), organisation: String(parts.2))
    }
    if let parts = rest.wholeMatch(
      of: /(.*?(?:Constable|Officer|Commissioner|Head|Chair|Director)) (?:of|for) (?:the )?([A-Z].+)/)
    {
      return Addressee(name: String(match.1), role: String(parts.1), organisation: String(parts.2))
    }
    return Addressee(name: String(match.1), role: rest, organisation: nil)
  }
}
