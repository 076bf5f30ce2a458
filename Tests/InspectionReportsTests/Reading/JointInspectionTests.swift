import Testing

@testable import InspectionReports

/// Every item of every joint inspection against what stands on its pages, read from the PDF.
@Suite struct JointInspectionTests {
  @Test(arguments: InspectionPDF.all)
  func facts(_ inspection: InspectionPDF) throws {
    let pages = try inspection.pages()
    let expected = try inspection.expected()
    let report = try ReportParser.parse(pages: pages, file: inspection.path, size: 1)
    #expect(report.id == inspection.name)
    #expect(report.kind == (expected.generation == "letter" ? .jtaiLetter : .jtaiReport))
    #expect(report.title == expected.title)
    #expect(report.area == expected.area)
    #expect(report.topic == expected.topic)
    #expect(report.deepDive == expected.deepDive)
    #expect(report.inspected?.start.description == expected.inspectionStart)
    #expect(report.inspected?.end.description == expected.inspectionEnd)
    #expect(report.published?.description == expected.published)
    #expect(report.inspectorates == expected.inspectorates)
    #expect(report.addressees.count == expected.addressees)
    #expect(report.addressees.allSatisfy { !$0.name.isEmpty })
    #expect(report.nextSteps?.due != nil)
    #expect(report.nextSteps?.responsible.isEmpty == false)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: InspectionPDF.all)
  func sections(_ inspection: InspectionPDF) throws {
    let expected = try inspection.expected()
    let reader = JtaiReading(pages: PrintedLines(PrintedPages(try inspection.pages())).lines).reader
    #expect(reader.sections.map(\.heading) == expected.sections.map(\.heading))
    #expect(reader.sections.map { Self.name($0.kind) } == expected.sections.map(\.kind))
    for (section, wanted) in zip(reader.sections, expected.sections) {
      let cut = reader.items(of: section)
      #expect(cut.subheadings.map(\.text) == wanted.subheadings ?? [], "\(wanted.heading)")
      compare(
        cut.items.filter { !(section.kind == .priorityAction && $0.saysThereIsNone) }, wanted.items, wanted.heading)
      if let within = wanted.within { #expect(section.within.map { reader.sections[$0].heading } == within) }
    }
  }

  /// The findings of the report are the items of the sections that are no box and no next steps, and no other.
  @Test(arguments: InspectionPDF.all)
  func findings(_ inspection: InspectionPDF) throws {
    let pages = try inspection.pages()
    let expected = try inspection.expected()
    // Coded findings have judgements of their own; here it is what the section says.
    let report = try ReportParser.parse(pages: pages, file: inspection.path, size: 1, coder: nil)
    let letters = [
      "opening": "O", "context": "C", "headline-findings": "H", "strengths": "S", "improvement": "I",
      "priority-action": "P",
      "main-findings": "M",
    ]
    for (kind, letter) in letters {
      let wanted = expected.sections.filter { $0.kind == kind }.flatMap(\.items)
      let found = report.findings.filter { $0.number.hasPrefix(letter) }
      if !wanted.contains(where: \.isSoft) { #expect(found.count == wanted.count, "\(kind)") }
      #expect(found.map(\.number) == (0..<found.count).map { "\(letter)\($0 + 1)" })
      let judgement: Judgement? = letter == "S" ? .strength : letter == "I" || letter == "P" ? .improvement : nil
      #expect(found.allSatisfy { $0.judgement == judgement && $0.priority == (letter == "P") })
    }
    let boxes = expected.sections.filter { $0.kind == "practice-study" }
    #expect(report.examples.map(\.label) == boxes.map(\.heading))
    for (example, box) in zip(report.examples, boxes) {
      let strength = box.heading.lowercased().contains("effective practice")
      #expect(example.judgement == (strength ? .strength : .improvement), "\(box.heading)")
    }
  }

  /// "There are no areas for priority action" is no finding, and not lost either.
  @Test(arguments: [
    ("There are no areas for priority action.", true), ("There were no priority actions identified.", true),
    ("None.", true),
    ("The inspectors did not identify any areas for priority action.", true),
    ("There is no oversight of priority cases, and action is slow.", false),
    ("Partners must act without delay.", false),
  ])
  func saysThereIsNone(_ text: String, _ expected: Bool) throws {
    let xml = "<page width=\"1\"><word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">\(text)</word></page>"
    let line = try #require(PrintedLines(PrintedPages(Array(xml.utf8))).lines.first)
    var item = JtaiItem([line])
    item.text = text
    #expect(item.saysThereIsNone == expected)
  }

  private static func name(_ kind: JtaiSectionKind) -> String {
    switch kind {
    case .opening: "opening"
    case .context: "context"
    case .headlineFindings: "headline-findings"
    case .strengths: "strengths"
    case .improvement: "improvement"
    case .priorityAction: "priority-action"
    case .mainFindings: "main-findings"
    case .nextSteps: "next-steps"
    case .box: "practice-study"
    }
  }

  /// One item after the other; where a join is open, the words of both readings must add up.
  private func compare(_ items: [JtaiItem], _ wanted: [ExpectedInspection.Item], _ heading: String) {
    var (found, expected) = (items[...], wanted[...])
    while let want = expected.first, let item = found.first {
      let words = Self.words(item)
      if words.count == want.words || !(want.isSoft || expected.dropFirst().first?.isSoft == true) {
        #expect(words.count == want.words, "\(heading): \(want.first)")
        #expect(words.prefix(6).joined(separator: " ") == want.first, "\(heading)")
        #expect(words.suffix(6).joined(separator: " ") == want.last, "\(heading)")
        #expect((item.bullet > 0) == want.bullet, "\(heading): \(want.first)")
        if want.bullet { #expect(item.bullet == want.level ?? 1, "\(heading): \(want.first)") }
        #expect(
          item.first.page == want.pages.first && item.last.page == want.pages.last, "\(heading): \(want.first)")
        (found, expected) = (found.dropFirst(), expected.dropFirst())
        continue
      }
      var (foundWords, expectedWords) = (0, 0)
      repeat {
        if foundWords <= expectedWords, let next = found.popFirst() { foundWords += Self.words(next).count }
        if expectedWords < foundWords, let next = expected.popFirst() { expectedWords += next.words }
      } while foundWords != expectedWords && !(found.isEmpty && expected.isEmpty)
      #expect(foundWords == expectedWords, "\(heading): \(want.first)")
    }
    #expect(
      found.isEmpty && expected.isEmpty, "\(heading): \(found.count) items too many, \(expected.count) too few")
  }

  private static func words(_ item: JtaiItem) -> [Substring] {
    item.text.split(separator: " ")
  }
}
