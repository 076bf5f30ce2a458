import Foundation

/// The reports that are timed.
enum Corpus {
  /// The real reviews where they are, else the fixtures.
  static func reports() -> [String] {
    let real = ["derby-clas", "nottinghamshire-clas-2016", "staffordshire-clas-2016"].map {
      "../shared/reports/\($0).txt"
    }
    let fixtures = ["marlhaven-clas.txt", "ashmereshire-clas-2016.txt", "calderwick-clas-2016.md"].map {
      "Fixtures/\($0)"
    }
    return [real, fixtures].first { $0.allSatisfy(FileManager.default.isReadableFile(atPath:)) } ?? []
  }

  /// Copies each report so many times into a folder; gives the copies.
  static func copy(_ reports: [String], times: Int, to folder: URL) throws -> [String] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files: [String] = []
    for (number, report) in reports.enumerated() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: report))
      for copy in 0..<times {
        let file = folder.appending(path: "\(number)-\(copy).txt")
        try bytes.write(to: file)
        files.append(file.path)
      }
    }
    return files
  }
}
