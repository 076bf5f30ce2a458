import Testing

@testable import InspectionReports

/// One structure, whatever made the text.
@Suite struct OneStructureTests {
  @Test(arguments: Corpus.all, Transformation.all)
  func sameStructure(_ review: CorpusReport, _ transformation: Transformation) throws {
    let original = try review.parse()
    let other = try ReportParser.parse(transformation.apply(review.text()), file: review.path)
    #expect(other.id == original.id)
    #expect(other.findings.map(\.number) == original.findings.map(\.number))
    for (finding, wanted) in zip(other.findings, original.findings) {
      #expect(finding.section == wanted.section, "\(wanted.number)")
      #expect(words(finding.text) == words(wanted.text), "\(wanted.number)")
      #expect(finding.citations.map(\.numbers) == wanted.citations.map(\.numbers), "\(wanted.number)")
      #expect(finding.recommendations == wanted.recommendations, "\(wanted.number)")
    }
    #expect(other.recommendations.map(\.number) == original.recommendations.map(\.number))
    for (recommendation, wanted) in zip(other.recommendations, original.recommendations) {
      #expect(words(recommendation.text) == words(wanted.text), "R\(wanted.number)")
      #expect(words(recommendation.addressedTo) == words(wanted.addressedTo), "R\(wanted.number)")
      #expect(recommendation.findings == wanted.findings, "R\(wanted.number)")
    }
    #expect(other.examples.map(\.after) == original.examples.map(\.after))
    #expect(other.examples.map { words($0.text) } == original.examples.map { words($0.text) })
    #expect(other.voices.map { words($0.text) } == original.voices.map { words($0.text) })
    #expect(other.nextSteps?.responsible == original.nextSteps?.responsible)
  }

  /// A converter that knows only blank lines joins what a page break alone kept apart, so that numbers,
  /// headings and groups stand in the middle of lines. A box without a label that began at a page top cannot
  /// be told from the finding before it then, nor a recommendation that begins without a capital from a quantity
  /// in the one before it: what stands before them alone may be longer.
  @Test(arguments: Corpus.all, Transformation.lossy)
  func lossyTexts(_ review: CorpusReport, _ transformation: Transformation) throws {
    let original = try review.parse()
    let other = try ReportParser.parse(transformation.apply(review.text()), file: review.path)
    let boxed = Set(original.examples.filter { $0.label == nil }.map(\.after))
    let hidden = Set(original.recommendations.filter { $0.text.first?.isLowercase == true }.map(\.number))
    #expect(other.findings.map(\.number) == original.findings.map(\.number))
    for wanted in original.findings {
      guard let finding = other.findings.first(where: { $0.number == wanted.number }) else { continue }
      #expect(finding.section == wanted.section, "\(wanted.number)")
      #expect(finding.citations.flatMap(\.numbers) == wanted.citations.flatMap(\.numbers), "\(wanted.number)")
      if boxed.contains(wanted.number) {
        #expect(words(finding.text).starts(with: words(wanted.text)), "\(wanted.number)")
      } else {
        #expect(words(finding.text) == words(wanted.text), "\(wanted.number)")
      }
    }
    let missing = Set(original.recommendations.map(\.number)).subtracting(other.recommendations.map(\.number))
    #expect(missing.isSubset(of: hidden))
    for (wanted, next) in zip(original.recommendations, original.recommendations.dropFirst()) {
      guard let recommendation = other.recommendations.first(where: { $0.number == wanted.number }) else {
        continue
      }
      if missing.contains(next.number) {
        #expect(words(recommendation.text).starts(with: words(wanted.text)), "R\(wanted.number)")
      } else {
        #expect(words(recommendation.text) == words(wanted.text), "R\(wanted.number)")
      }
      #expect(words(recommendation.addressedTo) == words(wanted.addressedTo), "R\(wanted.number)")
    }
  }

  /// Quotation marks are compared straight, as one transformation makes them so.
  private func words(_ text: String) -> [Substring] {
    Transformation.straightened(text).split(whereSeparator: \.isWhitespace)
  }
}
