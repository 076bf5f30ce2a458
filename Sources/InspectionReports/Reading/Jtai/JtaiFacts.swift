/// What the opening of a joint inspection says in its own words: subject, area, days, inspectorates.
///
/// Regular expressions serve here: each is tried on a few paragraphs of a letter, never on all its text.
struct JtaiFacts {
  let title: String
  /// The paragraphs of the opening.
  let opening: [String]
  /// The date of the letter.
  let published: ReportDate?

  /// Enough of the opening for every fact; where a letter has lost its headings all of it is opening.
  private var text: String { String(opening.joined(separator: " ").prefix(8000)) }

  /// No title is longer.
  private static let longestTitle = 400

  /// Letters of 2016 to 2020 name their subject in the title: "... of the multi-agency response to neglect in Sefton";
  /// reports of 2022 on name the area only.
  var isLetter: Bool { letterTitle != nil }

  private var letterTitle: (topic: String, area: String?)? {
    let pattern =
      /(?i:joint targeted area inspection of )(?:the )?multi-agency (?:responses?|arrangements?)(?: to| for)? (.+?)(?: in (?:the )?([A-Z].*?))?\.?/
    guard title.count <= Self.longestTitle, let match = title.wholeMatch(of: pattern) else { return nil }
    return (String(match.1), match.2.map(String.init))
  }

  /// The area as the letter names it, without "the" and "local authority".
  var area: String? {
    let name: String?
    if let letter = letterTitle {
      name = letter.area ?? areaOfOpening
    } else if title.count > Self.longestTitle {
      name = nil
    } else {
      name = title.wholeMatch(of: /(?i:joint targeted area inspection of )(?:the )?([A-Z].*?)\.?/).map {
        String($0.1)
      }
    }
    return name.map { String($0.trimmingPrefix("the ").replacing(#/ local (?:authority|area)$/#, with: "")) }
  }

  private var areaOfOpening: String? {
    if let match = text.firstMatch(of: /individual agencies in (?:the )?([A-Z][^.,;]*?)\./) {
      return String(match.1)
    }
    return opening.first?.firstMatch(of: /multi-agency response[^.]*? in (?:the )?([A-Z][\w’' -]*?)(?:[.,\d]|$)/)
      .map { String($0.1) }
  }

  /// The subject, without "the" and what stands in brackets after it, so that letters on one subject have the same.
  var topic: String? {
    if let letter = letterTitle { return letter.topic }
    let pattern =
      /multi-agency (?:responses?|arrangements?) (?:to|for)(?: the)? (.+?)(?: in (?:the )?(?=[A-Z])|\.(?: |$)|$)/
    guard let match = opening.first?.firstMatch(of: pattern) ?? text.firstMatch(of: pattern) else { return nil }
    return String(match.1).replacing(#/ \([^)]*\)$/#, with: "")
  }

  /// What the inspection looked into more deeply.
  var deepDive: String? {
    let pattern =
      /(?i)[‘'“"]?deep[ -]dive[’'”"]?(?: focus)?(?:,? (?:on|into|that focused on|focusing on|looking at|of))?(?: the)?(?: (?:multi-agency )?(?:response|experiences?|evaluation)s?(?: to| of)(?: the)?)? (.+?)\.(?: |$)/
    return text.firstMatch(of: pattern).map { String($0.1) }
  }

  /// The days of the inspection, never the letter's date. A year that is not printed is the letter's, or the year before where
  /// the month comes after the letter's.
  var inspected: DateSpan? {
    let pattern =
      /\b(?i:between|from|on)\s+(?:\w+day,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ([A-Z][a-z]+))?(?:,? (\d{4}))?\s*(?:and|to|until|[-–—])\s*(?:\w+day,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]+)(?:,? (\d{4}))?/
    guard let match = text.firstMatch(of: pattern), let lastMonth = DateText.month(String(match.5)) else {
      return nil
    }
    let firstMonth = match.2.flatMap { DateText.month(String($0)) } ?? lastMonth
    var year = (match.6 ?? match.3).flatMap { Int($0) }
    if year == nil, let published { year = lastMonth > published.month ? published.year - 1 : published.year }
    guard let year, let firstDay = Int(match.1), let lastDay = Int(match.4) else { return nil }
    let firstYear = match.3.flatMap { Int($0) } ?? (firstMonth > lastMonth ? year - 1 : year)
    guard let start = ReportDate(year: firstYear, month: firstMonth, day: firstDay),
      let end = ReportDate(year: year, month: lastMonth, day: lastDay), start <= end
    else { return nil }
    return DateSpan(start: start, end: end)
  }

  /// The inspectorates that the first paragraphs name, by their names of the time, in the order in which the letters name them.
  var inspectorates: [String] {
    let text = opening.prefix(3).joined(separator: " ")
    var names: [String] = []
    if text.contains("Ofsted") || text.contains("Chief Inspector of Education") { names.append("Ofsted") }
    if text.contains("Care Quality Commission") || text.contains(/\bCQC\b/) { names.append("CQC") }
    if text.contains("HMICFRS") || text.contains(/Fire (?:&|and) Rescue/) {
      names.append("HMICFRS")
    } else if text.contains(/\bHMIC\b|of Constabulary|HMI Constabulary/) {
      names.append("HMIC")
    }
    if text.contains(/HMI Prob|Inspect(?:or|orate) of Probation|\bHMIP\b/) { names.append("HMI Probation") }
    return names
  }
}
