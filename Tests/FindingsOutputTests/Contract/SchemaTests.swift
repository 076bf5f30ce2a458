import InspectionReports
import Testing

@testable import FindingsOutput

/// The JSON Schema says what `findings parse` writes: no more, no less.
@Suite struct SchemaTests {
  private static func json(_ reports: [Report]) throws -> JSONValue {
    try JSONValue(RoundTripTests.written(reports, .json))
  }

  private static func records(_ reports: [Report]) throws -> [JSONValue] {
    try RoundTripTests.written(reports, .jsonl).split(separator: 0x0A).map { try JSONValue(Array($0)) }
  }

  @Test func everyReportIsAsTheSchemaSays() throws {
    let schema = try JSONSchema.ofTheContract()
    #expect(schema.faults(try Self.json(Fixtures.all()), schema.root) == [])
  }

  @Test func everyRecordIsAsTheSchemaSays() throws {
    let schema = try JSONSchema.ofTheContract()
    let records = try Self.records(Fixtures.all())
    #expect(records.count > 400)
    for record in records { #expect(schema.faults(record, schema.definition("record")) == []) }
  }

  /// The report with everything in it has every type of record, so that none is left unchecked.
  @Test func everyTypeOfRecordIsThere() throws {
    let types = try Self.records([FullReport.report()]).compactMap { $0["type"] }
    let expected = ["report", "finding", "recommendation", "example", "voice", "action", "diagnostic"]
    #expect(Set(types.map { "\($0)" }) == Set(expected.map { "\(JSONValue.string($0))" }))
  }

  /// No key may be left out of `required`: absent values are null.
  @Test func everyKeyIsRequired() throws {
    let schema = try JSONSchema.ofTheContract()
    for name in schema.root["$defs"]?.keys ?? [] {
      let definition = schema.definition(name)
      guard let properties = definition["properties"] else { continue }
      #expect(definition["required"]?.strings.sorted() == properties.keys, "\(name)")
    }
  }

  @Test func theNamesOfEnumerations() throws {
    let schema = try JSONSchema.ofTheContract()
    func names(_ path: String...) -> [String]? {
      path.dropFirst().reduce(schema.definition(path[0])) { $0[$1] ?? .null }["enum"]?.strings
    }
    #expect(names("kind") == ReportKind.allCases.map(\.rawValue))
    #expect(names("judgement") == Judgement.allCases.map(\.rawValue))
    #expect(names("organisation", "properties", "kind") == OrganisationKind.allCases.map(\.rawValue))
    #expect(names("diagnostic", "properties", "code") == Diagnostic.Code.allCases.map(\.rawValue))
    #expect(
      schema.definition("report")["properties"]?["schemaVersion"]?["const"] == .number(Double(Report.schemaVersion))
    )
  }

  /// The test of the test: what is not as the schema says is found.
  @Test(arguments: [
    ("\"priority\": true", "\"priority\": \"yes\""), ("\"priority\": true, ", ""),
    ("\"priority\": true", "\"priority\": true, \"odd\": 1"), ("\"lines\": [12, 15]", "\"lines\": [12]"),
    ("\"published\": \"2018-03-09\"", "\"published\": \"9 March\""), ("\"bytes\": 1234", "\"bytes\": 12.5"),
    ("\"severity\": \"note\"", "\"severity\": \"shout\""), ("\"schemaVersion\": 1", "\"schemaVersion\": 9"),
  ])
  func whatIsWrongIsFound(_ from: String, _ to: String) throws {
    let schema = try JSONSchema.ofTheContract()
    let sound = String(decoding: RoundTripTests.written([FullReport.report()], .json), as: UTF8.self)
    let changed = sound.replacing(from, with: to)
    #expect(changed != sound)
    #expect(schema.faults(try JSONValue(Array(changed.utf8)), schema.root) != [])
  }
}
