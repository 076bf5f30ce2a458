import Testing

@testable import InspectionReports

@Suite struct CodingTextTests {
  /// Texts and the words of their sentences, as printed.
  @Test(arguments: [
    ("Staff met. They agreed.", ["Staff met", "They agreed"]), ("Seen e.g. on wards.", ["Seen e g on wards"]),
    ("It is 3.5 days. 12 waited (2.1). Nobody asked!", ["It is 3 5 days", "12 waited 2 1", "Nobody asked"]),
    ("He said: “No.” She left", ["He said No", "She left"]), ("One.Two", ["One Two"]),
    ("Children’s notes, isn’t it? ‘Yes’", ["Children’s notes isn’t it", "Yes"]), ("", []), ("... !? ’ (", []),
    ("walk-in A&E and/or", ["walk in A E and or"]), ("end. École", ["end", "cole"]),
    ("It ended. although", ["It ended although"]),
  ])
  func sentences(_ text: String, _ expected: [String]) {
    let read = CodingText([text], Vocabulary.builtIn.words)
    let found = read.sentences.map { sentence in
      sentence.tokens.map { read.words($0...$0, ofText: 0).text }.joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test func placesAreOfTheirOwnText() {
    let read = CodingText(["Größe one.", "Two, “three”."], Vocabulary.builtIn.words)
    #expect(read.texts == [0..<1, 1..<2])
    let words = read.sentences[1].tokens
    let three = read.words((words.upperBound - 1)...(words.upperBound - 1), ofText: 1)
    #expect(three.text == "three" && three.range == 8..<13)
  }

  /// Time in step with the length, whatever the text is of.
  @Test(
    .timeLimit(.minutes(10)), arguments: [".", ". ", "?!", "’", "a’", "(A", "however ", "Staff. ", "sss", "(ED, "])
  func pathological(_ piece: String) {
    let text = String(repeating: piece, count: 300_000)
    let read = CodingText([text], Vocabulary.builtIn.words)
    #expect(read.tokens.allSatisfy { $0.start < text.utf8.count })
  }
}
