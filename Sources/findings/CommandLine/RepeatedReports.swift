import InspectionReports

/// Reports that are given more than once, as text and as PDF, say: every finding of theirs counts as often.
enum RepeatedReports {
  /// Says which ids several reports have; nil where each has its own. They are counted all the same: two inspections of an area in
  /// one year have one id, too.
  static func sentence(_ reports: [Report]) -> String? {
    let repeated = Dictionary(grouping: reports, by: \.id).filter { $0.value.count > 1 }
    guard let first = repeated.min(by: { $0.key < $1.key }) else { return nil }
    if repeated.count > 1 {
      return "\(repeated.count) ids are of several reports each: \(Messages.some(repeated.keys.sorted())); "
        + "where they are the same, give one of each, as their findings count several times"
    }
    let count = first.value.count
    return "\(first.key) is the id of \(count) reports: \(Messages.some(first.value.map(\.source.file))); "
      + "where they are the same, give one of them, as its findings count \(count) times"
  }
}
