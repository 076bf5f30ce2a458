import Testing

@testable import InspectionReports

@Suite struct DateTextTests {
  @Test(arguments: [
    ("5th October 2015 – 9th October 2015", "2015-10-05", "2015-10-09"),
    ("4 th April – 9 th April 2016", "2016-04-04", "2016-04-09"),
    ("16 to 20 May 2016", "2016-05-16", "2016-05-20"),
    ("31 October to 4 November 2016", "2016-10-31", "2016-11-04"),
    ("from 28th Nov 2016 to 2nd Dec 2016", "2016-11-28", "2016-12-02"),
    ("6th October 2016", "2016-10-06", "2016-10-06"),
    ("29 February 2016", "2016-02-29", "2016-02-29"),
    ("12/05/2014", "2014-05-12", "2014-05-12"),
    ("on 3 SEPT 2018", "2018-09-03", "2018-09-03"),
  ])
  func spans(_ text: String, _ start: String, _ end: String) throws {
    let span = try #require(DateText.span(in: text))
    #expect(span.start.description == start)
    #expect(span.end.description == end)
  }

  @Test(arguments: [
    "", "October 2015", "31 February 2016", "29 February 2015", "5th October", "Friday", "9 May 2016 to 5 May 2016",
    "5 Maybe 2016", "5 Septe 2016", "5 Maÿ 2016", "5 20161 May",
  ])
  func noDate(_ text: String) {
    #expect(DateText.span(in: text) == nil)
  }
}
