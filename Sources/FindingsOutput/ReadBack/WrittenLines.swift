import InspectionReports

/// Puts the records of JSON Lines together to reports.
struct WrittenLines {
  private(set) var reports: [Report] = []
  /// Where the report of an id stands; the latest, where several reports have the same.
  private var places: [String: Int] = [:]

  /// - Throws: `WrittenFault` for an element whose report is not there.
  mutating func add(_ record: WrittenRecord, line: Int) throws(WrittenFault) {
    switch record {
    case .report(let report):
      places[report.id] = reports.count
      reports.append(report)
    case .element(let element, let id):
      guard let place = places[id] else { throw WrittenFault(line: line, problem: .reportMissing(id: id)) }
      add(element, to: place)
    }
  }

  private mutating func add(_ element: WrittenRecord.Element, to place: Int) {
    switch element {
    case .finding(let finding): reports[place].findings.append(finding)
    case .recommendation(let recommendation): reports[place].recommendations.append(recommendation)
    case .example(let example): reports[place].examples.append(example)
    case .voice(let voice): reports[place].voices.append(voice)
    case .action(let action): reports[place].actions.append(action)
    case .diagnostic(let diagnostic): reports[place].diagnostics.append(diagnostic)
    }
  }
}
