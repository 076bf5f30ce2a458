/// What the opening of a joint inspection says in its own words: subject, area, days, inspectorates.
struct JtaiFacts {
  let title: String
  /// The paragraphs of the opening.
  let opening: [String]
  /// The date of the letter.
  let published: ReportDate?

  private let titleParts: JtaiTitle.Parts?
  /// Enough of the opening for every fact; where a letter has lost its headings all of it is opening.
  private let text: String

  private static let longestOpening = 8000

  init(title: String, opening: [String], published: ReportDate?) {
    (self.title, self.opening, self.published) = (title, opening, published)
    titleParts = JtaiTitle.parts(of: title)
    var text = ""
    for paragraph in opening where text.utf8.count < Self.longestOpening {
      text += paragraph.utf8.count > Self.longestOpening ? String(paragraph.prefix(Self.longestOpening)) : paragraph
      text += " "
    }
    self.text = text
  }

  /// Letters of 2016 to 2020 name their subject in the title: "... of the multi-agency response to neglect in Sefton";
  /// reports of 2022 on name the area only.
  var isLetter: Bool { titleParts?.topic != nil }

  /// The area as the letter names it, without "the" and "local authority".
  var area: String? {
    guard let parts = titleParts else { return nil }
    return parts.area ?? (parts.topic != nil ? areaOfOpening : nil)
  }

  private var areaOfOpening: String? {
    if let place = text.place(of: "individual agencies in ") {
      let rest = text[place.upperBound...]
      if let area = AreaText.area(rest.prefix { !".,;".contains($0) }) { return area }
    }
    guard let first = opening.first, let place = first.place(of: "multi-agency response") else { return nil }
    let sentence = first[place.upperBound...].prefix { !".,".contains($0) }
    return AreaText.parted(sentence).area
  }

  /// The subject, without "the" and what stands in brackets after it, so that letters on one subject have the same.
  var topic: String? {
    if let topic = titleParts?.topic { return topic }
    return opening.first.flatMap(Self.topic) ?? Self.topic(in: text)
  }

  private static func topic(in text: String) -> String? {
    for noun: StaticString in ["multi-agency response", "multi-agency arrangement"] {
      guard let place = text.place(of: noun) else { continue }
      var rest = text[place.upperBound...]
      if rest.first == "s" { rest.removeFirst() }
      guard let joint = [" to ", " for "].first(where: rest.hasPrefix) else { continue }
      rest = rest.dropFirst(joint.count)
      if rest.hasPrefix("the ") { rest = rest.dropFirst(4) }
      let end = rest.place(of: ". ")?.lowerBound ?? rest.endIndex
      var topic = AreaText.parted(rest[..<end]).before
      while topic.last == "." || topic.last == " " { topic.removeLast() }
      if topic.last == ")", let bracket = topic.lastPlace(of: " (") {
        topic = topic[..<bracket.lowerBound]
      }
      return topic.isEmpty ? nil : String(topic)
    }
    return nil
  }

  /// What the inspection looked into more deeply.
  var deepDive: String? {
    guard let end = endOfDeepDive else { return nil }
    let rest = text[end...].drop { "’'”\"".contains($0) }
    let sentence = rest[..<(rest.place(of: ". ")?.lowerBound ?? rest.endIndex)]
    var words = String(sentence).pieces(between: 0x20).drop { Self.leadIn.contains($0.trimmingSuffix(",")) }
    if let last = words.last { words[words.endIndex - 1] = last.trimmingSuffix(".") }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Where the first "deep dive" ends: any one character stands between the words.
  private var endOfDeepDive: String.Index? {
    let end = text.withBytes { bytes -> Int? in
      for index in bytes.indices where bytes[index].lowercased == UInt8(ascii: "d") {
        guard bytes.matches(letters: "deep", at: index) else { continue }
        var next = index + 5
        while next < bytes.count, !bytes[next].beginsCharacter { next += 1 }
        if bytes.matches(letters: "dive", at: next) { return next + 4 }
      }
      return nil
    }
    return end.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// Words between "deep dive" and its subject.
  private static let leadIn: Set<Substring> = [
    "focus", "evaluation", "on", "into", "that", "focused", "focusing", "looking", "looked", "at", "of", "the",
    "to",
    "multi-agency", "response", "responses", "experience", "experiences",
  ]

  /// The days of the inspection, never the letter's date.
  var inspected: DateSpan? { JtaiInspectionDays.span(in: text, published: published) }

  /// The inspectorates that the first paragraphs name, by their names of the time, in the order in which the letters name them.
  var inspectorates: [String] {
    let scanner = ByteScanner(opening.prefix(3).joined(separator: " "))
    func isNamed(_ names: StaticString...) -> Bool { names.contains { scanner.find($0) != nil } }
    var names: [String] = []
    if isNamed("ofsted", "chief inspector of education") { names.append("Ofsted") }
    if isNamed("care quality commission", "cqc") { names.append("CQC") }
    if isNamed("hmicfrs", "fire & rescue", "fire and rescue") {
      names.append("HMICFRS")
    } else if isNamed("hmic", "of constabulary", "hmi constabulary") {
      names.append("HMIC")
    }
    if isNamed("hmi prob", "inspector of probation", "inspectorate of probation", "hmip") {
      names.append("HMI Probation")
    }
    return names
  }
}

extension Substring {
  /// The text without a suffix.
  fileprivate func trimmingSuffix(_ suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self
  }
}
