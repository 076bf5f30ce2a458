#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The report files that the paths of a command line stand for.
struct InputPaths {
  /// Files in the order of the command line, those of a folder by name, and one of those that are doubled there.
  private(set) var files: [String] = []
  /// What a folder holds as PDF and as text; each is read once.
  private(set) var doubled = DoubledReports(readsPDF: PDFText.isInstalled)
  /// Paths that stand for nothing, and why.
  private(set) var failures: [(path: String, error: FileError)] = []

  /// Names of reports end so; other files in a folder are passed over.
  private static let endings = [".txt", ".md", ".pdf"]
  /// Names of reports that were written as JSON or JSON Lines end so. A folder's are read where it holds no others: beside
  /// the reports that they were made from, they would count everything twice.
  private static let writtenEndings = [".json", ".jsonl"]

  /// Looks up the operands of a command, or else the paths in `FINDINGS_REPORTS`.
  ///
  /// - Throws: `UsageError` where there is neither.
  init(_ arguments: Arguments, environment: [String: String]) throws {
    let paths = Self.given(arguments, environment)
    if paths.isEmpty {
      throw UsageError(
        message:
          "no PATH is given; name a report, a folder of reports, or - for standard input, or set FINDINGS_REPORTS",
        command: arguments.command)
    }
    for path in paths { add(path) }
  }

  /// Whether the command line or the environment names a path.
  static func areGiven(_ arguments: Arguments, environment: [String: String]) -> Bool {
    !given(arguments, environment).isEmpty
  }

  private static func given(_ arguments: Arguments, _ environment: [String: String]) -> [String] {
    if !arguments.operands.isEmpty { return arguments.operands }
    return (environment["FINDINGS_REPORTS"] ?? "").split(separator: ":").map(String.init)
  }

  private mutating func add(_ path: String) {
    guard path != "-", Self.isFolder(path) else {
      files.append(path)
      return
    }
    do {
      // A folder that is a link is listed as what it leads to, and named as it was given.
      let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let files = try FileManager.default.subpathsOfDirectory(atPath: real).sorted()
      let reports = files.filter { Self.isFile($0, in: real, Self.endings) }
      let names = reports.isEmpty ? files.filter { Self.isFile($0, in: real, Self.writtenEndings) } : reports
      if names.isEmpty { failures.append((path, .noReports)) }
      let folder = path.hasSuffix("/") ? path : path + "/"
      self.files += doubled.single(of: names, in: folder).map { folder + $0 }
    } catch {
      failures.append((path, .system("the folder cannot be listed")))
    }
  }

  /// Whether a folder, or a link to one, is there.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// Whether a file or folder is there.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Not hidden, in no hidden folder, with one of the endings, and no folder.
  private static func isFile(_ path: String, in folder: String, _ endings: [String]) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    let isNamedSo = endings.contains { path.lowercased().hasSuffix($0) }
    return !isHidden && isNamedSo && !isFolder(folder + "/" + path)
  }
}
