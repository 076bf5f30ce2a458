import Foundation

/// Reports of one kind, of which copies are timed.
struct Corpus {
  var name: String
  /// Paths of the reports.
  var reports: [String]
  /// Copies of each report.
  var copies: Int

  /// The reports of each kind that stand in ../shared/reports, or the fixtures where those are absent.
  static func all() throws -> [Corpus] {
    let real = "../shared/reports"
    let isReal = FileManager.default.fileExists(atPath: real)
    let folder = isReal ? real : "Fixtures"
    return [
      Corpus(name: "reviews", reports: try texts(in: folder, named: "-clas"), copies: 500),
      Corpus(name: "joint inspections, as text", reports: isReal ? try texts(in: real + "/jtai") : [], copies: 75),
      Corpus(name: "action plans", reports: try texts(in: folder, named: "-plan"), copies: 500),
    ].filter { !$0.reports.isEmpty }
  }

  private static func texts(in folder: String, named part: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      ($0.hasSuffix(".txt") || $0.hasSuffix(".md")) && (part.isEmpty || $0.contains(part))
    }.map { "\(folder)/\($0)" }
  }

  /// Copies the reports into a folder; gives the copies.
  func copy(to folder: URL) throws -> [String] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files: [String] = []
    for (number, report) in reports.enumerated() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: report))
      for copy in 0..<copies {
        let file = folder.appending(path: "\(number)-\(copy).txt")
        try bytes.write(to: file)
        files.append(file.path)
      }
    }
    return files
  }
}
