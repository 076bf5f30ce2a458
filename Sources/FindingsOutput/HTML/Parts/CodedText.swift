import FindingsAnalysis
import InspectionReports

/// The text of a finding with the words marked that gave it its labels.
struct CodedText {
  /// Whether the finding has the labels that the program gives; else the words of those say nothing of its own.
  let isOfProgram: Bool
  private let text: String
  private let marks: [Mark]
  private let names: PageLabels
  private let words: LabelWords

  /// Words, and the places of their labels in `LabelWords.labels`.
  private struct Mark {
    var range: Range<Int>
    var labels: [Int]
  }

  init(_ finding: Finding, _ words: LabelWords, _ names: PageLabels) {
    isOfProgram =
      Set(finding.services) == Set(words.ids(.service)) && Set(finding.themes) == Set(words.ids(.theme))
    (text, self.names, self.words) = (finding.text, names, words)
    marks = isOfProgram ? Self.merged(words.mentions) : []
  }

  /// Words that overlap are one mark with the labels of all.
  private static func merged(_ mentions: [LabelWords.Mention]) -> [Mark] {
    var marks: [Mark] = []
    for mention in mentions.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = marks.last, mention.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, mention.range.upperBound)
        marks[marks.count - 1].range = last.range.lowerBound..<end
        if !last.labels.contains(mention.label) { marks[marks.count - 1].labels.append(mention.label) }
      } else {
        marks.append(Mark(range: mention.range, labels: [mention.label]))
      }
    }
    return marks
  }

  /// The text and its marks, in order.
  var html: [HTML] {
    let bytes = Array(text.utf8)
    var (parts, done): ([HTML], Int) = ([], 0)
    for mark in marks {
      parts.append(.text(String(decoding: bytes[done..<mark.range.lowerBound], as: UTF8.self)))
      parts.append(element(mark, String(decoding: bytes[mark.range], as: UTF8.self)))
      done = mark.range.upperBound
    }
    return parts + [.text(String(decoding: bytes[done...], as: UTF8.self))]
  }

  private func element(_ mark: Mark, _ text: String) -> HTML {
    let labels = mark.labels.map { words.labels[$0] }
    let titles = labels.map { names.name($0.kind == .service ? .service : .theme, $0.id) }
    return .element(
      .mark,
      ["data-labels": labels.map(\.id).joined(separator: " "), "title": titles.joined(separator: ", ")],
      text)
  }
}
