import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct OrganisationSummaryTests {
  /// A review and a letter that name the area in two ways, and a review that names none.
  private static func report(_ id: String, _ area: String?, _ code: String?, names: [[String]]) -> Report {
    var report = InventedReport.report(id, area)
    report.localAuthorities = code.map { [LocalAuthority(name: "Marlhaven", code: $0)] } ?? []
    report.organisations = names.map {
      ReportOrganisation(name: $0[0], kind: .provider, code: nil, names: $0, role: .provider, isRegistered: false)
    }
    report.recommendations = [InventedReport.recommendation("1.1")]
    report.recommendations[0].addresseeLinks = [
      AddresseeLink(printed: "Marl Trust", meaning: .organisation("Marl Trust"))
    ]
    return report
  }

  @Test func anAreaThatIsNamedInTwoWaysIsOne() {
    let rows = OrganisationSummary.rows(
      of: [
        Self.report("marlhaven-clas", "Marlhaven", "E06000099", names: [["Marl Trust", "MT"], ["Vale CCG"]]),
        Self.report("nowhere-clas", nil, nil, names: [["Marl Trust"]]),
        Self.report("marlhaven-jtai", "Marlhaven City", "E06000099", names: [["Marl Trust", "the trust", "MT"]]),
      ], register: .builtIn)
    #expect(rows.map(\.name) == ["Marl Trust", "Marl Trust", "Vale CCG"])
    #expect(rows.map(\.area) == ["Marlhaven", "nowhere-clas", "Marlhaven"])
    #expect(rows[0].names == ["Marl Trust", "MT", "the trust"])
    #expect(rows.map(\.recommendations) == [2, 1, 0])
  }

  /// Eight times the areas take eight times the time, or a little more.
  @Test(.timeLimit(.minutes(10))) func growth() {
    func time(_ count: Int) -> Duration {
      let reports = (0..<count).map { Self.report("r\($0)", "Area \($0)", nil, names: [["Marl Trust"]]) }
      return (0..<3).map { _ in
        ContinuousClock().measure { _ = OrganisationSummary.rows(of: reports, register: .builtIn) }
      }.min() ?? .zero
    }
    let (once, eightfold) = (time(250), time(2_000))
    // What is quadratic takes 64 times as long. Below 2 ms the clock says more than the work.
    #expect(eightfold < max(once, .milliseconds(2)) * 20, "\(once) and \(eightfold)")
  }
}
