import Testing

@testable import InspectionReports

@Suite struct JoinedTextTests {
  private func joined(_ text: String) throws -> (String, JoinedText) {
    let source = try SourceText(Array(text.utf8))
    var passage = Passage()
    for line in source.lines { passage.append(line, from: line.start) }
    var joiner = JoinedText(source.bytes)
    let string = joiner.string(passage)
    return (string, joiner)
  }

  @Test(arguments: [
    ("one \n two", "one two"),
    ("one  two\t three", "one two three"),
    ("a co-\nordinated way", "a co-ordinated way"),
    ("childrens-services-\ninspection@cqc.org.uk", "childrens-services-inspection@cqc.org.uk"),
    ("between 3-\n9pm", "between 3-9pm"),
    ("ante-\nand postnatal", "ante- and postnatal"),
    ("pre-\nor post-birth", "pre- or post-birth"),
    ("a dash -\nthen words", "a dash - then words"),
    ("bi- monthly", "bi- monthly"),
    ("inspec\u{AD}\ntion", "inspection"),
    ("in-\n(house)", "in- (house)"),
    ("meetings .This is\nkept", "meetings .This is kept"),
  ])
  func joins(_ text: String, _ expected: String) throws {
    #expect(try joined(text).0 == expected)
  }

  @Test(arguments: [
    ("(**Recommendation 4.1**)", "(Recommendation 4.1)"),
    ("**(Recommendation 4.1)** *This is drawn.*", "(Recommendation 4.1) This is drawn."),
    ("an *ad-hoc* visit", "an ad-hoc visit"),
    ("*all of it **good** indeed*", "all of it good indeed"),
    ("_also_ this, name_with_underscores@x", "also this, name_with_underscores@x"),
    ("* pseudonym", "* pseudonym"),
    ("3 * 4 * 5", "3 * 4 * 5"),
    ("a \\* b \\(c\\)", "a * b (c)"),
    ("“*quoted*”", "“quoted”"),
    ("** text after a number", "text after a number"),
    ("A girl* of 14 * note", "A girl* of 14 * note"),
    ("[Roles for Staff](#), a guide", "Roles for Staff, a guide"),
    ("see [a guide](https://marl.example/a) [1]", "see [a guide](https://marl.example/a) [1]"),
  ])
  func removesMarkdown(_ text: String, _ expected: String) throws {
    #expect(try joined(text).0 == expected)
  }

  @Test func knowsTheLineOfEachByte() throws {
    let (text, joiner) = try joined("\n**one** two\nco-\nordinated *end*")
    #expect(text == "one two co-ordinated end")
    let line = { (word: String) in
      joiner.line(of: text.utf8.distance(from: text.startIndex, to: text.range(of: word).lowerBound))
    }
    #expect(line("one") == 2)
    #expect(line("two") == 2)
    #expect(line("co-") == 3)
    #expect(line("ordinated") == 4)
    #expect(line("end") == 4)
  }

  @Test func paragraphsKeepALineFeed() throws {
    let source = try SourceText(Array("one\ntwo\nthree".utf8))
    let passages = source.lines.map { line in
      var passage = Passage()
      passage.append(line, from: line.start)
      return passage
    }
    var joiner = JoinedText(source.bytes)
    #expect(joiner.string([passages[0], passages[1]]) == "one\ntwo")
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index> {
    firstRange(of: text) ?? startIndex..<startIndex
  }
}
