@testable import InspectionReports

/// A joint inspection of an invented place, as `pdftotext -bbox-layout` would show its page: what a test changes is a few
/// lines or words, the rest is that of any letter.
struct InventedLetter {
  var addressees = ["Ann Lee, Director of Children’s Services, Marlhaven City Council"]
  /// The title by its lines.
  var title = ["Joint targeted area inspection of Marlhaven"]
  var opening = [
    """
    We write with what inspectors found when they looked at the multi-agency response to serious youth violence in \
    Marlhaven.
    """,
    """
    They were here from 5 to 9 June 2023, and came from Ofsted and the Care Quality Commission (CQC).
    """,
  ]
  var nextSteps = ["Marlhaven City Council should send the answer by 10 November 2023."]

  func report() throws -> Report {
    try ReportParser.parse(pages: pages, file: "marlhaven.pdf", size: 1)
  }

  /// The XHTML. Paragraphs wrap at the right margin and stand a line apart.
  var pages: [UInt8] {
    var blocks = [["3 August 2023"], addressees, ["Dear local partnership"], title]
    blocks += opening.map(Self.wrapped)
    blocks += [["Areas for improvement"], ["◼ Partners must share what they know of children at risk."]]
    blocks += [["Next steps"]] + nextSteps.map(Self.wrapped) + [["Yours sincerely"]]
    var (words, top) = ("", 160.0)
    for block in blocks {
      for line in block {
        words += Self.words(line, top: top)
        top += Self.height
      }
      top += Self.height
    }
    return Array("<doc><page width=\"595\" height=\"842\">\(words)</page></doc>".utf8)
  }

  private static let (left, right, height) = (72.0, 520.0, 14.5)

  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, CharacterWidths.width(line + " " + word) < right - left {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func words(_ line: String, top: Double) -> String {
    var (result, x) = ("", left)
    for word in line.split(separator: " ") {
      let end = x + CharacterWidths.width(String(word))
      let text = word.replacing("&", with: "&amp;")
      result += "<word xMin=\"\(x)\" yMin=\"\(top)\" xMax=\"\(end)\" yMax=\"\(top + height)\">\(text)</word>"
      x = end + CharacterWidths.width(" ")
    }
    return result
  }
}
