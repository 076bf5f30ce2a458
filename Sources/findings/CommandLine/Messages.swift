import FindingsOutput
import InspectionReports

/// Every sentence that the program says on standard error: which file, what is wrong, and what to do.
enum Messages {
  /// One line for standard error.
  static func line(_ text: String) -> String {
    "findings: " + PrintableText.cleaned(text) + "\n"
  }

  static func sentence(_ error: ReadingError) -> String {
    switch error {
    case .empty: "the file is empty; give the text of a report"
    case .binary: "this is not text; give the report as text (.txt or .md)"
    case .pdf: "this is a PDF; give it by its path, not through a pipe"
    case .pdfWithoutText: "this PDF holds no text, only pictures; give one with text, or recognise its text first"
    case .unknownKind:
      "this is no kind of report that is known; known are: "
        + ReportKind.allCases.map(\.title).joined(separator: "; ")
    case .contentsOnly: "this holds only a table of contents; give the text of the whole report"
    }
  }

  static func sentence(_ error: PDFError) -> String {
    switch error {
    case .notInstalled:
      "a PDF is read with pdftotext, which is not installed; install it: apt-get install poppler-utils, or brew install poppler"
    case .failed(let status, let says):
      "the PDF cannot be read (pdftotext ended with status \(status)); check that it opens, or give its text"
        + (says.map { "; pdftotext says: \($0)" } ?? "")
    case .tooSlow: "pdftotext took more than a minute over this PDF and was stopped; give its text"
    case .tooMuchText: "pdftotext wrote more than 512 MB for this PDF and was stopped; give its text"
    case .system(let reason): "pdftotext cannot be run (\(reason)); check that it works, or give the PDF's text"
    }
  }

  static func sentence(_ error: FileError) -> String {
    switch error {
    case .system(let reason): "\(reason); check the path and its permissions"
    case .noReports:
      "this folder holds no report; reports are files ending in .txt, .md or .pdf, or those written as .json or .jsonl"
    }
  }

  /// Names that one line holds.
  private static let mostNames = 3

  /// The first names, and how many there are beside them: "a, b, c and 17 more".
  static func some(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? "\(shown) and \(names.count - mostNames) more" : shown
  }

  /// What was read of reports that a folder holds as PDF and as text.
  static func doubled(_ names: [String], readsPDF: Bool) -> String {
    let isOne = names.count == 1
    let pdf = isOne ? "the PDF is read" : "the PDFs are read"
    let text = (isOne ? "the text is read" : "the texts are read") + ", as pdftotext is not installed"
    return "\(some(names)) \(isOne ? "stands" : "stand") there as PDF and as text; \(readsPDF ? pdf : text)"
  }

  static func sentence(_ problem: WrittenFault.Problem) -> String {
    let advice = "write the reports again with findings parse"
    switch problem {
    case .notUTF8: return "this is JSON, but not in UTF-8; save it as UTF-8"
    case .damaged: return "this is JSON that is cut short or damaged; \(advice)"
    case .noReport:
      return "this JSON holds no report; give what findings parse wrote as json or jsonl"
    case .recordUnknown(let type):
      return "there is no type of record \"\(type)\"; give what findings parse wrote as jsonl"
    case .reportMissing(let id):
      return
        "the record of the report \"\(id)\" does not stand before this one; \(advice), and keep its lines in order"
    case .value(let path, let what): return "\(path) \(what); \(advice)"
    }
  }

  private static let organisationKinds = OrganisationKind.allCases.map(\.rawValue)

  static func sentence(_ problem: OrganisationFileError.Problem) -> String {
    switch problem {
    case .notUTF8: "the file is not UTF-8; save it as CSV in UTF-8"
    case .unclosedQuote: "a value begins with a double quote that is not closed; close it"
    case .headerMissing: "no line names the columns; begin with name,kind,code"
    case .columnMissing(let name): "the column \"\(name)\" is missing; add it"
    case .columnUnknown(let name): "there is no column \"\(name)\"; take it out or correct its name"
    case .tooManyValues: "the line has more values than there are columns; put names with commas in double quotes"
    case .nameMissing: "the line names no organisation; give its name"
    case .kindUnknown(let kind):
      "\"\(kind)\" is no kind; kinds are \(organisationKinds.joined(separator: ", "))"
        + NearestName.hint(kind, among: organisationKinds)
    case .codeMalformed(let code): "the code \"\(code)\" is not of three to five capitals and digits; correct it"
    case .codeTaken(let code, let other):
      "the code \"\(code)\" is that of \(other); correct it, or name who succeeded whom"
    case .dateMalformed(let date): "the date \"\(date)\" is none like 2018, 2018-07 or 2018-07-01; correct it"
    case .nameTaken(let name, let other):
      "the name \"\(name)\" leads to \(other) already; a name means one organisation"
    case .successorUnknown(let name):
      "the successor \"\(name)\" is no organisation that is known; add it, or correct its name"
    case .successionCircular(let name): "\(name) is its own successor; correct the successors"
    }
  }

  /// What a reader of the output must know of how an input was read; nil for what is only in the report.
  static func sentence(_ diagnostic: Diagnostic) -> String? {
    switch diagnostic.code {
    case .decodedAsWindows1252:
      "the text is not UTF-8 and was read as Windows-1252; check its quotation marks and dashes"
    case .undecodableCharacters, .controlCharactersRemoved: "\(diagnostic.message); check where the text comes from"
    case .reportTruncated, .findingsMissing, .recommendationsMissing:
      "\(diagnostic.message); give the text of the whole report"
    case .areaUnknown: "\(diagnostic.message); give the whole text, with its first pages"
    default: nil
    }
  }

  /// Whether a diagnostic says that the input was wrong, so that the exit status must.
  static func isWrong(_ diagnostic: Diagnostic) -> Bool {
    [.reportTruncated, .findingsMissing, .recommendationsMissing].contains(diagnostic.code)
  }
}
