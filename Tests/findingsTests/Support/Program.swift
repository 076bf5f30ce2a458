import Foundation
import Testing

/// The built program, run as users run it: in a private folder, with a clean environment.
struct Program {
  /// A folder of its own, removed at the end of the test.
  let folder: URL

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let hasPdftotext = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  static let fixtures = root.appending(path: "Fixtures").path

  struct Result {
    var status: Int32
    var output: String
    var error: String
    /// The bytes of the output, which may be no text.
    var bytes: Data
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "findings-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs a body with a program of its own, and removes its folder.
  static func with(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: program.folder) } }
    try body(program)
  }

  /// Where `swift build` puts the program: beside the bundle of the tests.
  static func executable() throws -> URL {
    let arguments = CommandLine.arguments
    let bundle = try #require(arguments.first { $0.contains(".build/") || $0.contains(".xctest") })
    var folder = URL(fileURLWithPath: bundle).resolvingSymlinksInPath()
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "findings")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return try #require(nil, "the program is not beside the tests: \(bundle)")
  }

  /// Runs the program and waits.
  func run(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:]) throws -> Result {
    try launch(
      Self.executable(), arguments, input, environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given })
  }

  /// Runs a line of the shell in which `findings` is the program.
  func shell(_ line: String) throws -> Result {
    let bin = folder.appending(path: ".bin")
    if !FileManager.default.fileExists(atPath: bin.path) {
      try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        at: bin.appending(path: "findings"), withDestinationURL: Self.executable())
    }
    let environment = ["PATH": bin.path + ":/usr/bin:/bin", "FIXTURES": Self.fixtures]
    return try launch(URL(fileURLWithPath: "/bin/bash"), ["-c", line], Data(), environment)
  }

  /// Both streams go to files, so that no pipe can fill up.
  private func launch(
    _ executable: URL, _ arguments: [String], _ input: Data, _ environment: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let (outputFile, errorFile, inputFile) = (try scratch("output"), try scratch("error"), try scratch("input"))
    try input.write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    let bytes = try Data(contentsOf: outputFile)
    return Result(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      error: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self), bytes: bytes)
  }

  /// Writes a file into the folder and gives its name.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return name
  }

  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  /// The names of the files in the folder that tests or the program left there.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  private func scratch(_ name: String) throws -> URL {
    let scratch = folder.appending(path: ".scratch")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let url = scratch.appending(path: name)
    try Data().write(to: url)
    return url
  }
}
