/// Paragraphs that a letter numbers from "1." on: three or more lines that begin with the numbers in turn.
enum JtaiPrintedNumbers {
  private static let fewest = 3

  static func taken(_ lines: [PrintedLine], _ evidence: LineEvidence) -> [PrintedLine] {
    var (result, next, hits) = (lines, 1, 0)
    for (index, line) in lines.enumerated() where line.bullet == 0 && line.text.utf8.first?.isDigit == true {
      guard line.text.hasPrefix("\(next)") else { continue }
      let rest = line.text.dropFirst(String(next).count)
      let text = rest.hasPrefix(". ") ? rest.dropFirst(2) : rest.first == " " ? rest.dropFirst() : ""
      guard let first = text.first, rest.hasPrefix(".") || first.isUppercase else { continue }
      result[index].printed = String(next)
      result[index].text = String(text)
      if evidence.hasPlaces {
        result[index].firstWordWidth = CharacterWidths.width(text.prefix { $0 != " " })
      } else {
        result[index].measure()
      }
      next += 1
      hits += 1
    }
    return hits >= fewest ? result : lines
  }
}
