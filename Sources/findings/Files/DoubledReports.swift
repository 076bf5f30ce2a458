/// Reports of a folder that stand there as PDF and as text, by one name: `derby.pdf` and `derby.txt`. Both read, every
/// finding would count twice.
struct DoubledReports {
  /// Their paths without an ending, in order.
  private(set) var names: [String] = []
  /// Whether the PDF is read of each, which shows more of a report than its text, and not the text, where nothing can read PDFs.
  private let readsPDF: Bool

  private static let pdf = "pdf"

  /// - Parameter readsPDF: whether PDFs can be read here.
  init(readsPDF: Bool) { self.readsPDF = readsPDF }

  /// The files of a folder that are to be read, in order: one of each name that a PDF has.
  mutating func single(of files: [String], in folder: String) -> [String] {
    let parted = files.map { (file: $0, name: Self.name(of: $0), isPDF: Self.isPDF($0)) }
    let withPDF = Set(parted.lazy.filter(\.isPDF).map(\.name))
    var texts: [String: String] = [:]
    // Of a .md and a .txt the plain text is read.
    for part in parted where !part.isPDF && withPDF.contains(part.name) { texts[part.name] = part.file }
    return parted.filter { part in
      guard let text = texts[part.name] else { return true }
      if part.isPDF { names.append(folder + part.name) }
      return readsPDF ? part.isPDF : part.file == text
    }.map(\.file)
  }

  /// What was done about them, to be said once; nil where there are none.
  var sentence: String? {
    names.isEmpty ? nil : Messages.doubled(names, readsPDF: readsPDF)
  }

  private static func isPDF(_ file: String) -> Bool { file.lowercased().hasSuffix("." + pdf) }

  /// Without its ending.
  private static func name(of file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }
}
