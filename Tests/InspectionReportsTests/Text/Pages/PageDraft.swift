@testable import InspectionReports

/// Pages made for a test, as pdftotext would give them: words at 6 points a character, lines 12 points high.
struct PageDraft {
  private(set) var xhtml = "<!DOCTYPE html>\n<doc>\n"
  private var y = 0.0

  static let height = 12.0

  /// Begins a page.
  mutating func page() {
    xhtml += "<page width=\"595\" height=\"842\">\n"
    y = 50
  }

  /// A line so many heights under the one before it; its words as wide as in the body's type, or bold.
  mutating func line(_ text: String, left: Double = 71, gap: Double = 1, size: Double = 1, isBold: Bool = false) {
    y += gap * Self.height
    var x = left
    for word in text.split(separator: " ") {
      let width = CharacterWidths.width(String(word)) * size * (isBold ? 1.15 : 1)
      self.word(String(word), x, y - Self.height * size, x + width, y)
      x += width + 4
    }
  }

  /// A line at a height of the page, in points from its top.
  mutating func line(_ text: String, at bottom: Double, left: Double = 71, size: Double = 1) {
    y = bottom - Self.height
    line(text, left: left, size: size)
  }

  mutating func word(_ text: String, _ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    let text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    xhtml += "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(bottom)\">\(text)</word>\n"
  }

  var bytes: [UInt8] { Array(xhtml.utf8) }
  var lines: [PrintedLine] { PrintedLines(PrintedPages(bytes)).lines }

  static func lines(_ write: (inout PageDraft) -> Void) -> [PrintedLine] {
    var draft = PageDraft()
    write(&draft)
    return draft.lines
  }
}
