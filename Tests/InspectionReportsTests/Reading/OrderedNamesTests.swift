import Testing

@testable import InspectionReports

@Suite struct OrderedNamesTests {
  /// Few names are looked through, many are known by a set.
  @Test func eachNameOnceInOrder() {
    var names = OrderedNames()
    var expected: [String] = []
    for number in [3, 1, 3, 2, 5, 4, 6, 7, 7, 8, 1, 8, 9, 9, 10, 3, 11, 10, 12, 1] {
      names.add("Name \(number)")
      if !expected.contains("Name \(number)") { expected.append("Name \(number)") }
      #expect(names.names == expected)
    }
  }
}
