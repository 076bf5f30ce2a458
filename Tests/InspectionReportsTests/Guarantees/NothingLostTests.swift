import Testing

@testable import InspectionReports

/// Every line of the input is in exactly one element, and the words of the elements are the words of the lines.
@Suite struct NothingLostTests {
  @Test(arguments: Corpus.all)
  func everyLineIsInOneElement(_ review: CorpusReport) throws {
    let reading = try ClasReading(review.bytes())
    var owners: [Int: Int] = [:]
    for line in reading.furniture { owners[line.number, default: 0] += 1 }
    for block in reading.blocks {
      let pieces = ([block.lead] + block.paragraphs).flatMap(\.pieces)
      for line in Set(pieces.map(\.line)) { owners[line, default: 0] += 1 }
    }
    for (index, line) in Transformation.lines(try review.text()).enumerated() {
      let isBlank = line.allSatisfy(\.isWhitespace)
      #expect(owners[index + 1, default: 0] == (isBlank ? 0 : 1), "line \(index + 1): \(line.prefix(40))")
    }
  }

  /// Counted over the report itself, so that nothing is lost between blocks and report either; headings,
  /// front matter, contents list and furniture are no part of it and are added from the blocks.
  @Test(arguments: Corpus.all, [nil] + Transformation.all.map(Optional.some))
  func wordsOfTheElementsAreTheWordsOfTheLines(_ review: CorpusReport, _ transformation: Transformation?) throws {
    let bytes = try transformation?.apply(review.text()) ?? review.bytes()
    let reading = try ClasReading(bytes)
    let report = reading.report(file: review.path, size: bytes.count)
    var texts: [String] = reading.furniture.map {
      String(decoding: reading.text.bytes[$0.start..<$0.end], as: UTF8.self)
    }
    var joiner = JoinedText(reading.text.bytes)
    for block in reading.blocks where !block.isContent { texts += block.paragraphs.map { joiner.string($0) } }
    for block in reading.blocks { texts.append(joiner.string(block.lead)) }
    var headings: [String: String] = [:]
    for recommendation in report.recommendations { headings[recommendation.group] = recommendation.addressedTo }
    texts += report.findings.map(\.text) + report.recommendations.map(\.text) + headings.values
    texts += report.examples.map(\.text) + report.voices.map(\.text) + report.narrative.map(\.text)
    texts += [report.nextSteps?.text ?? ""]
    let given = String(decoding: reading.text.bytes, as: UTF8.self)
    #expect(words(texts) == words([given]))
  }

  /// Runs of letters and digits, sorted: joining a hyphenated word changes none. A lone "o" is the mark of a list.
  private func words(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }.filter { $0 != "o" }.sorted()
  }
}
