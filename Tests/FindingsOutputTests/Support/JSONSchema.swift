import Foundation

/// The schema of the contract, held against JSON: what it says of a value, and that it says something of every key.
///
/// It understands the keywords that the schema uses (JSON Schema, draft 2020-12) and complains of any other, so that none is
/// passed over.
struct JSONSchema {
  let root: JSONValue

  static func ofTheContract() throws -> JSONSchema {
    let path = "Sources/InspectionReports/InspectionReports.docc/Resources/findings.schema.json"
    return JSONSchema(root: try JSONValue(Array(Data(contentsOf: Fixtures.root.appending(path: path)))))
  }

  /// A part of the schema by its name in `$defs`.
  func definition(_ name: String) -> JSONValue { root["$defs"]?[name] ?? .null }

  /// What is wrong with a value, each with its path.
  func faults(_ value: JSONValue, _ schema: JSONValue, at path: String = "") -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      faults(value, keyword, rule, schema).map { $0.hasPrefix("/") ? path + $0 : "\(path): \($0)" }
    }
  }

  private func faults(_ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue) -> [String] {
    switch (keyword, rule) {
    case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _): []
    case ("$ref", .string(let name)): faults(value, definition(String(name.dropFirst("#/$defs/".count))))
    case ("type", _): isOf(value, rule) ? [] : ["is not \(rule)"]
    case ("const", _): value == rule ? [] : ["is not \(rule)"]
    case ("enum", .array(let values)): values.contains(value) ? [] : ["\(value) is none of \(values)"]
    case ("anyOf", .array(let schemas)), ("oneOf", .array(let schemas)):
      matches(value, schemas, isOne: keyword == "oneOf")
    case ("required", _): rule.strings.filter { value[$0] == nil }.map { "\($0) is missing" }
    case ("properties", .object(let members)): faults(value, members)
    case ("items", _): itemFaults(value, rule)
    case ("minItems", .number(let least)): count(value) < least ? ["too few"] : []
    case ("maxItems", .number(let most)): count(value) > most ? ["too many"] : []
    case ("minimum", .number(let least)):
      if case .number(let number) = value, number < least { ["too small"] } else { [] }
    case ("pattern", .string(let pattern)): fits(value, pattern) ? [] : ["\(value) does not fit \(pattern)"]
    default: ["the keyword \(keyword) is not checked"]
    }
  }

  private func isOf(_ value: JSONValue, _ rule: JSONValue) -> Bool {
    let types: [String]
    if case .string(let type) = rule { types = [type] } else { types = rule.strings }
    return types.contains { type in
      switch (type, value) {
      case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
      case ("integer", .number(let number)): number == number.rounded()
      default: false
      }
    }
  }

  private func matches(_ value: JSONValue, _ schemas: [JSONValue], isOne: Bool) -> [String] {
    let faults = schemas.map { self.faults(value, $0) }
    let fitting = faults.count { $0.isEmpty }
    if fitting == 1 || fitting > 1 && !isOne { return [] }
    return [
      "fits \(fitting) of \(schemas.count): " + (faults.min { $0.count < $1.count } ?? []).joined(separator: "; ")
    ]
  }

  private func faults(_ value: JSONValue, _ members: [String: JSONValue]) -> [String] {
    guard case .object(let object) = value else { return [] }
    return object.sorted { $0.key < $1.key }.flatMap { key, member in
      members[key].map { faults(member, $0, at: "/" + key) } ?? ["the schema does not know \(key)"]
    }
  }

  private func itemFaults(_ value: JSONValue, _ schema: JSONValue) -> [String] {
    guard case .array(let items) = value else { return [] }
    return items.enumerated().flatMap { faults($1, schema, at: "/\($0)") }
  }

  private func count(_ value: JSONValue) -> Double {
    if case .array(let items) = value { Double(items.count) } else { 0 }
  }

  private func fits(_ value: JSONValue, _ pattern: String) -> Bool {
    guard case .string(let text) = value else { return true }
    return text.range(of: pattern, options: .regularExpression) != nil
  }
}
