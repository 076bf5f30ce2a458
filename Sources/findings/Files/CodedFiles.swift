import FindingsAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of codings on a command line.
enum CodedFiles {
  private static let endings = [".jsonl", ".csv"]

  /// The file, or the files of a folder and its folders, by name.
  ///
  /// - Throws: `UsageError` for a folder without files of codings.
  static func files(_ path: String, command: String) throws -> [String] {
    guard InputPaths.isFolder(path) else { return [path] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter { name in
      endings.contains(where: name.hasSuffix) && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    if names.isEmpty {
      throw UsageError(
        message: "\(path): this folder holds no coding; codings are files ending in .jsonl or .csv",
        command: command)
    }
    return names.map { path + (path.hasSuffix("/") ? "" : "/") + $0 }
  }

  /// - Throws: `UsageError` that names the file, the line and the fault.
  static func codings(_ file: String, command: String) throws -> [Coding] {
    do {
      return try CodedFile.codings(FileBytes.load(file))
    } catch let error as FileError {
      throw UsageError(message: "\(file): \(Messages.sentence(error))", command: command)
    } catch let fault as CodedFile.Fault {
      let line = fault.line.map { ", line \($0)" } ?? ""
      throw UsageError(message: "\(file)\(line): \(fault.message)", command: command)
    }
  }

  /// The name of the report that a file is about: `coded/derby-clas.jsonl` -> `derby-clas`.
  static func name(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
