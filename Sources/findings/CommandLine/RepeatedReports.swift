import InspectionReports

/// Reports that stand among the inputs more than once, as text and as PDF: every finding of theirs would count twice.
enum RepeatedReports {
  /// Says on standard error which ids several reports have. They are counted all the same: two inspections of an area in one year
  /// have one id, too.
  static func say(_ reports: [Report]) {
    for sentence in sentences(reports) { Terminal.say(sentence) }
  }

  static func sentences(_ reports: [Report]) -> [String] {
    let files = Dictionary(grouping: reports, by: \.id).mapValues { $0.map(\.source.file) }
    return files.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { id, files in
      "\(id) is the id of \(files.count) reports: \(files.joined(separator: ", ")); "
        + "where they are the same, give one of them, as its findings count \(files.count) times"
    }
  }
}
