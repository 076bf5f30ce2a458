import Testing

@testable import FindingsOutput

/// Slots of a template, and what is said where template and slots do not fit.
@Suite struct PageTemplateTests {
  private static func filled(_ template: String, _ slots: [String: String]) throws -> String {
    let template = try PageTemplate(Array(template.utf8))
    return String(decoding: try template.filled(with: slots.mapValues { Array($0.utf8) }), as: UTF8.self)
  }

  @Test func slotsAreFilled() throws {
    #expect(try Self.filled("<h1>{{a}}</h1>{{b-c}}{{a}}\n", ["a": "A", "b-c": ""]) == "<h1>A</h1>A\n")
    #expect(try Self.filled("{ a } }}", [:]) == "{ a } }}")
  }

  /// What fills a slot may look like one, and is no template.
  @Test func whatFillsIsLeftAsItIs() throws {
    #expect(
      try Self.filled("{{a}}{{b}}", ["a": "{{b}} <!-- {{x}} -->", "b": "}}"]) == "{{b}} <!-- {{x}} -->}}")
  }

  @Test func commentsAreLeftOut() throws {
    #expect(try Self.filled("a<!-- {{x}} -->b<!---->c{{d}}", ["d": "d"]) == "abcd")
  }

  @Test func faults() {
    #expect(throws: PageTemplate.Fault.slotUnknown("tilte")) { try Self.filled("{{tilte}}", ["title": "x"]) }
    #expect(throws: PageTemplate.Fault.slotMissing("a")) { try Self.filled("{{c}}", ["a": "", "b": "", "c": ""]) }
    #expect(throws: PageTemplate.Fault.unclosed(line: 2)) { try Self.filled("\n {{title", ["title": "x"]) }
    #expect(throws: PageTemplate.Fault.unclosed(line: 1)) { try Self.filled("<!-- {{title}}", ["title": "x"]) }
  }
}
