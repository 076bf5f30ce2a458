import Testing

@testable import InspectionReports

/// Headings of groups, against a report of an invented place.
@Suite struct AddresseeLinksTests {
  private var report: Report {
    var report = Report(kind: .clasReview, source: Source(file: "marl.txt", bytes: 1, lines: 1, pages: nil))
    report.area = "Marlshire"
    report.providers = [
      NamedBody(name: "Marl Vale Hospitals NHS Foundation Trust", abbreviation: "MVFT"),
      NamedBody(name: "Marl & Dean NHS Partnership Trust"), NamedBody(name: "Pathways", abbreviation: "PRA"),
    ]
    report.commissioners = [
      NamedBody(name: "NHS North Marl CCG"), NamedBody(name: "Dean & Surrounds"), NamedBody(name: "East Marl CCG"),
    ]
    return report
  }

  private func meanings(_ heading: String, also text: String = "") -> [String] {
    var bodies = ReportBodies(report, register: .builtIn)
    bodies.learn(NameText(text))
    return AddresseeLinks.links(in: heading, &bodies).map { printed, meaning in
      let names = { (numbers: [Int]) in numbers.map { bodies.organisation($0).name }.joined(separator: " + ") }
      return switch meaning {
      case .organisation(let number): printed + " = " + names([number])
      case .collective(let numbers): printed + " : " + names(numbers)
      case .unresolved(let numbers): printed + " ? " + names(numbers)
      }
    }
  }

  private let trust = "Marl Vale Hospitals NHS Foundation Trust"

  @Test(arguments: [
    "Marl Vale Hospitals NHS Foundation Trust", "Marl Vale Hospital NHS FT", "Marl Vale Hospitals NHSFT", "MVFT",
    "Marl Vale Hospitals", "Marl Vale",
  ])
  func spellings(_ name: String) {
    #expect(meanings("\(name) should:") == ["\(name) = \(trust)"])
  }

  @Test func listsOfNames() {
    #expect(
      meanings("North Marl CCG, Dean & Surrounds, East Marl CCG and Marl and Dean Partnership NHS Trust should:")
        == [
          "North Marl CCG = NHS North Marl CCG", "Dean & Surrounds = Dean & Surrounds",
          "East Marl CCG = East Marl CCG",
          "Marl and Dean Partnership NHS Trust = Marl & Dean NHS Partnership Trust",
        ])
    #expect(
      meanings("MVFT and Marl Vale Hospitals NHS FT (MVFT), working in partnership with PRA must") == [
        "MVFT = \(trust)", "Marl Vale Hospitals NHS FT = \(trust)", "PRA = Pathways",
      ])
  }

  @Test func namesWithCommas() {
    let name = "Tees, Esk and Wear Valleys NHS Foundation Trust"
    #expect(meanings("\(name) and MVFT should:") == ["\(name) = \(name)", "MVFT = \(trust)"])
  }

  @Test func collectives() {
    let all = "NHS North Marl CCG + Dean & Surrounds + East Marl CCG"
    #expect(
      meanings("NHS England and Marlshire CCGs should:") == [
        "NHS England = NHS England", "Marlshire CCGs : \(all)",
      ])
    #expect(
      meanings("Marlshire Clinical Commissioning Groups should:") == [
        "Marlshire Clinical Commissioning Groups : \(all)"
      ])
    #expect(meanings("Marlshire and East Marl CCGs should:") == ["Marlshire and East Marl CCGs : \(all)"])
    #expect(
      meanings("North Marl and East Marl CCGs should:") == [
        "North Marl and East Marl CCGs : NHS North Marl CCG + East Marl CCG"
      ])
    #expect(
      meanings("Marlshire Trusts should:") == ["Marlshire Trusts : \(trust) + Marl & Dean NHS Partnership Trust"])
    #expect(meanings("Deepshire CCGs should:") == ["Deepshire CCGs ? "])
  }

  @Test(arguments: [
    "their providers including General Practice", "Local Authority Public Health commissioners",
    "lead commissioning CCGs", "GPs", "All CCGs",
  ])
  func collectivesThatNameNobody(_ name: String) {
    #expect(meanings("Marlshire CCGs working with \(name), should ensure that:").last == "\(name) : ")
  }

  @Test(arguments: ["The Trust", "the trust", "The Hospital", "The Lantern Service"])
  func whoIsNobody(_ name: String) {
    let printed = name.hasPrefix("the ") ? "trust" : name
    #expect(meanings("\(name) should:") == ["\(printed) ? "])
  }

  @Test func severalCandidates() {
    #expect(meanings("Marl should:") == ["Marl ? \(trust) + Marl & Dean NHS Partnership Trust"])
    #expect(meanings("Burton should:") == ["Burton ? Burton Hospitals NHS Foundation Trust"])
  }

  @Test func anUnknownTrustIsOneOfTheReport() {
    #expect(
      meanings("Upper Lode Healthcare NHS Trust should:") == [
        "Upper Lode Healthcare NHS Trust = Upper Lode Healthcare NHS Trust"
      ])
    let text = "Staff of Upper Lode Healthcare NHS Trust (ULHT) were seen."
    #expect(meanings("ULHT should:", also: text) == ["ULHT = Upper Lode Healthcare NHS Trust"])
  }

  @Test func anAbbreviationGivenTwiceMeansNeither() {
    let text = "Upper Lode NHS Trust (MVFT) was seen."
    #expect(meanings("MVFT should:", also: text) == ["MVFT ? \(trust) + Upper Lode NHS Trust"])
  }

  /// An abbreviation of the register holds only where the report gives it.
  @Test func abbreviationsOfOtherReports() {
    #expect(meanings("UHNM should:") == ["UHNM ? University Hospitals of North Midlands NHS Trust"])
  }

  @Test func anotherPlaceIsAnotherBody() {
    #expect(meanings("Upper East Marl CCG should:") == ["Upper East Marl CCG = Upper East Marl CCG"])
  }

  @Test func diagnosticsNameTheCandidates() {
    var report = report
    report.recommendations = [
      Recommendation(
        id: "marl/R1.1", number: "1.1", group: "1", addressedTo: "Burton and MVFT should:", text: "act",
        place: Place(page: nil, lines: 7...8))
    ]
    OrganisationLinks.link(&report, register: .builtIn)
    #expect(report.recommendations[0].addressees == ["Burton", trust])
    #expect(report.diagnostics.map(\.code) == [.addresseeUnresolved])
    #expect(report.diagnostics.first?.message.contains("Burton Hospitals NHS Foundation Trust") == true)
    #expect(report.diagnostics.first?.lines == 7...8)
  }
}
