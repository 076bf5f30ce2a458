/// Paragraphs that a letter numbers from "1." on: three or more lines that begin with the numbers in turn.
enum JtaiPrintedNumbers {
  private static let fewest = 3

  static func taken(_ lines: [PrintedLine], _ evidence: LineEvidence) -> [PrintedLine] {
    var numbered: [(index: Int, text: String)] = []
    for index in lines.indices where lines[index].edges.first.isDigit && lines[index].bullet == 0 {
      if let text = text(of: lines[index].text, numbered: numbered.count + 1) { numbered.append((index, text)) }
    }
    guard numbered.count >= fewest else { return lines }
    var result = lines
    for (place, line) in numbered.enumerated() {
      result[line.index].printed = String(place + 1)
      result[line.index].text = line.text
      if evidence.hasPlaces {
        result[line.index].firstWordWidth = CharacterWidths.width(line.text.prefix { $0 != " " })
      } else {
        result[line.index].measure()
      }
    }
    return result
  }

  /// "12. Leaders know": the text behind the number; nil where the line begins with no paragraph of that number.
  private static func text(of line: String, numbered number: Int) -> String? {
    guard line.hasPrefix("\(number)") else { return nil }
    let rest = line.dropFirst(String(number).count)
    let text = rest.hasPrefix(". ") ? rest.dropFirst(2) : rest.first == " " ? rest.dropFirst() : ""
    guard let first = text.first, rest.hasPrefix(".") || first.isUppercase else { return nil }
    return String(text)
  }
}
