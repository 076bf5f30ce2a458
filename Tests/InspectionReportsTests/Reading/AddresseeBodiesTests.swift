import Testing

@testable import InspectionReports

@Suite struct AddresseeBodiesTests {
  /// The definition word by word: each part between commas has a word of a body or no subject, the last has one, none a role.
  private func isBody(_ line: AddresseeLine, from start: Int) -> Bool {
    let words = line.words
    guard words[start].beginsWithCapital, !words[start].isSubject, !words[start...].contains(where: \.isPersonsRole)
    else { return false }
    var (isLastBody, index) = (false, start)
    while index < words.count {
      let end = words[index...].firstIndex(where: \.endsInComma) ?? words.count - 1
      isLastBody = (index...end).contains { isOfBody(line, $0, in: end) }
      if !isLastBody && words[index...end].contains(where: \.isSubject) { return false }
      index = end + 1
    }
    return isLastBody
  }

  private func isOfBody(_ line: AddresseeLine, _ index: Int, in end: Int) -> Bool {
    let hasNext = index < end
    if line.isBare("Police", at: index), hasNext, line.isBare("and", at: index + 1) { return false }
    if line.words[index].isBody || line.words[index].isAbbreviation { return true }
    let isService = hasNext && (line.isBare("Service", at: index + 1) || line.isBare("Services", at: index + 1))
    return isService
      && (line.isBare("Offending", at: index) || line.isBare("Justice", at: index)
        || line.isBare("Probation", at: index))
  }

  @Test func asTheirDefinition() {
    var generator = SeededGenerator(seed: 5)
    let choice = [
      "Marl", "Marl,", "Council", "Council,", "Police", "and", "Crime", "Services", "Services,", "Probation",
      "People",
      "Chair", "of", "the", "NHS", "PHT,", "Offending", "Service", "vale",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 1...9, using: &generator)
      let text = (0..<count).compactMap { _ in choice.randomElement(using: &generator) }.joined(separator: " ")
      let line = AddresseeLine(text)
      let bodies = AddresseeBodies(line, 0..<count)
      for start in 0..<count { #expect(bodies.begin(at: start) == isBody(line, from: start), "\(text): \(start)") }
      #expect(!bodies.begin(at: count))
    }
  }

  @Test func wordsOfALine() {
    let line = AddresseeLine("  Ann  Lee, (Chair)  of ‘É’ ")
    #expect(line.text(0..<line.words.count) == "Ann Lee, (Chair) of ‘É’")
    #expect(line.text(1..<3) == "Lee, (Chair)" && line.text(2..<2) == "")
    #expect(line.isPrinted("(Chair)", at: 2) && line.isBare("Chair", at: 2) && line.words[2].isPersonsRole)
    #expect(line.isBare("É", at: 4) && !line.isBare("É", at: 5))
  }
}
