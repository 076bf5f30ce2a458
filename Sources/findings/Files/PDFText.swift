import FindingsOutput

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Why the text of a PDF could not be had.
enum PDFError: Error, Equatable {
  /// There is no pdftotext on the PATH.
  case notInstalled
  /// pdftotext ended with an error: its status, and the first line that it said of it, fit to be shown.
  case failed(status: Int32, says: String?)
  /// pdftotext ran for longer than it may.
  case tooSlow
  /// pdftotext wrote more than it may.
  case tooMuchText
  /// pdftotext could not be started or read from: the system's own words.
  case system(String)
}

/// Has pdftotext (poppler) say where the words of a PDF stand. It is run without a shell, and its output goes through a
/// pipe: the text never touches the disk.
enum PDFText {
  /// What pdftotext may take: a minute, and 512 MB. A letter of 15 pages takes a tenth of a second and 1 MB.
  static let limits = ProgramRun.Limits(time: .seconds(60), output: 1 << 29)

  /// Columns that are shown of what pdftotext says.
  private static let longestMessage = 200

  /// Whether PDFs can be read here.
  static var isInstalled: Bool { find("pdftotext") != nil }

  /// The XHTML of `pdftotext -bbox-layout`.
  ///
  /// - Throws: `PDFError`.
  static func pages(of path: String, limits: ProgramRun.Limits = limits) throws(PDFError) -> [UInt8] {
    guard let program = find("pdftotext") else { throw .notInstalled }
    // A name that begins with a dash is no option.
    let file = path.hasPrefix("-") ? "./" + path : path
    let run: ProgramRun
    do throws(ProgramError) {
      run = try ProgramRun(program, ["pdftotext", "-bbox-layout", file, "-"], limits: limits)
    } catch {
      switch error {
      case .system(let number): throw .system(ProgramError.words(number))
      case .tooSlow: throw .tooSlow
      case .tooMuchOutput: throw .tooMuchText
      }
    }
    guard run.status == 0 else { throw .failed(status: run.status, says: firstLine(run.complaint)) }
    return run.output
  }

  /// The first line that says something, with spaces for control characters; nil where there is none.
  static func firstLine(_ bytes: [UInt8]) -> String? {
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    for line in lines {
      let text = PrintableText.cleaned(String(decoding: line, as: UTF8.self))
      if text.contains(where: { $0 != " " }) { return PrintableText.cut(text, to: longestMessage) }
    }
    return nil
  }

  /// The first program of a name on the PATH: a file that may be run, no folder.
  private static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { file in
      var status = stat()
      return stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(file, X_OK) == 0
    }
  }
}
