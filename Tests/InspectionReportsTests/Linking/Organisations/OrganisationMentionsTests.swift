import Testing

@testable import InspectionReports

@Suite struct OrganisationMentionsTests {
  private func organisations(_ text: String, area: String = "Staffordshire", inspected: String? = nil) -> [String] {
    var report = Report(kind: .clasReview, source: Source(file: "marl.txt", bytes: 1, lines: 1, pages: nil))
    report.area = area
    report.commissioners = [NamedBody(name: "North Marl CCG"), NamedBody(name: "East Marl CCG")]
    if let day = inspected.flatMap({ ReportDate($0) }) { report.inspected = DateSpan(start: day, end: day) }
    report.findings = [
      Finding(id: "", number: "1.1", section: "Early help", text: text, place: Place(page: nil, lines: 1...1))
    ]
    OrganisationLinks.link(&report, register: .builtIn)
    return report.findings[0].organisations
  }

  @Test(arguments: [
    (
      "Burton Hospital NHS FT’s midwives and the Marl Vale NHS Trust act.",
      ["Burton Hospitals NHS Foundation Trust", "Marl Vale NHS Trust"]
    ),
    ("Marl Vale NHS Trust (MVT) acts; MVT's staff act again with Marl Vale FT.", ["Marl Vale NHS Trust"]),
    ("At Queens Hospital staff act.", ["Burton Hospitals NHS Foundation Trust"]),
    ("Derbyshire Healthcare acts.", ["Derbyshire Healthcare NHS Foundation Trust"]),
    ("Good Derbyshire healthcare is rare.", []),
    ("The trust, the CCG and the NHS Trust act. Each Trust does.", []),
    ("UHNM is not defined here.", []),
    ("Staffordshire Police and Derbyshire constabulary act.", ["Staffordshire Police", "Derbyshire Constabulary"]),
    ("The Cheshire Police and Crime Commissioner acts.", ["Police and Crime Commissioner for Cheshire"]),
    ("The Kent Police and Crime Commissioner acts.", []),
    ("South Staffordshire Police is no force.", []),
    ("Ofsted and NICE are named for guidance; the Care Quality Commission writes.", []),
    (
      "Staffordshire CCGs and the North Marl Clinical Commissioning Group act.",
      ["North Marl CCG", "East Marl CCG"]
    ),
    (
      "South Marl Clinical Commissioning Groups and Staffordshire Clinical Commissioning Groups act.",
      ["North Marl CCG", "East Marl CCG"]
    ),
    (
      "North Marl CCG and the Staffordshire Clinical Commissioning Groups act.",
      ["North Marl CCG", "East Marl CCG"]
    ),
    (
      "Derbyshire County Council and Derby City Council, Derbyshire Children's Services.",
      ["Derbyshire County Council", "Derby City Council"]
    ),
    ("Tees, Esk and Wear Valleys NHS Foundation Trust", ["Tees, Esk and Wear Valleys NHS Foundation Trust"]),
    ("A Brook ran by.", []),
  ])
  func named(_ text: String, _ names: [String]) {
    #expect(organisations(text) == names)
  }

  /// A site and a board keep their names: who was it on the day?
  @Test func contextNamesGoOnWithTheSuccessor() {
    #expect(organisations("Queens Hospital", inspected: "2016-04-04") == ["Burton Hospitals NHS Foundation Trust"])
    #expect(
      organisations("Queens Hospital", inspected: "2019-04-04") == [
        "University Hospitals of Derby and Burton NHS Foundation Trust"
      ])
    #expect(organisations("Queens Hospital", area: "Marlshire").isEmpty)
  }

  /// Long texts of words that nearly begin names take time in line with their length.
  @Test(arguments: [
    "NHS ", "Burton ", "University Hospitals of ", "Trust ", "CCGs and ", "Tees, ", "(", "’s", "& ",
    "Clinical Commissioning Groups ", "Marl and Clinical Commissioning Groups ", "Staffordshire CCGs and ",
    "Kent Police and Marl Clinical Commissioning Groups ",
  ])
  func repeatedWords(_ words: String) {
    let text = String(repeating: words, count: 20_000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = organisations(text) }
    #expect(time < .seconds(5))
  }
}

extension ReportDate {
  /// `2016-04-04`.
  fileprivate init?(_ text: String) {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
