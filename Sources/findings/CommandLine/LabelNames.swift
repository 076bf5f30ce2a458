import InspectionReports

/// The services, or the themes, that can be asked for: those of the vocabulary and those that the reports carry, which may
/// have been coded elsewhere.
struct LabelNames {
  /// What they are, as the option that asks for them is called.
  private let option: String
  private let ids: [String]
  /// Ids by ids and names in small letters.
  private var meanings: [String: String] = [:]

  static func services(in reports: [Report]) -> LabelNames {
    LabelNames(
      "service", Vocabulary.builtIn.services,
      reports.flatMap { $0.findings.flatMap(\.services) + $0.recommendations.flatMap(\.services) })
  }

  static func themes(in reports: [Report]) -> LabelNames {
    LabelNames(
      "theme", Vocabulary.builtIn.themes,
      reports.flatMap { $0.findings.flatMap(\.themes) + $0.recommendations.flatMap(\.themes) })
  }

  private init(_ option: String, _ labels: [VocabularyLabel], _ others: [String]) {
    self.option = option
    var met = Set(labels.map(\.id))
    ids = labels.map(\.id) + others.filter { met.insert($0).inserted }
    for label in labels { meanings[label.name.lowercased()] = label.id }
    for id in ids { meanings[id.lowercased()] = id }
  }

  /// The ids that names mean.
  ///
  /// - Throws: `UsageError` for a name that means none, with the nearest that do.
  func ids(_ names: [String], _ command: String) throws -> Set<String> {
    Set(
      try names.map { name in
        if let id = meanings[name.lowercased()] { return id }
        throw UsageError(
          message: "--\(option) \"\(name)\" is no \(option); the nearest are: "
            + NearestLabel.names(name, among: ids).joined(separator: ", "),
          command: command)
      })
  }
}
