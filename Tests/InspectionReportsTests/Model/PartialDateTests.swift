import Testing

@testable import InspectionReports

@Suite struct PartialDateTests {
  @Test(arguments: ["2018", "2018-07", "2018-07-01", "1900", "2999-12-31", "2020-02-29"])
  func reads(_ text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", "201", "20180", "1899", "3000", "2018-", "2018-7", "2018-13", "2018-00", "2018-07-", "2018-07-1",
    "2018-07-00", "2018-07-32", "2019-02-29", "2018-07-01-", "2018-07-01-01", "2018/07/01", "20-18-0701", "-018",
    "+018", "２０１８", "201\u{301}", " 2018", "2018 ",
  ])
  func refuses(_ text: String) {
    #expect(PartialDate(text) == nil)
  }
}
