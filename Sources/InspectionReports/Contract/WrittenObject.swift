/// The members of an object of the JSON contract, each read by its key.
///
/// A key that must be there is required even where its value may be `null`, save those that the contract may leave out:
/// nullable values, so that what an earlier version wrote is still read.
///
/// What is wrong is thrown as a `DecodingError`; the description of `dataCorrupted` continues a sentence that begins with
/// the path of the value.
struct WrittenObject {
  /// Any key.
  struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// No text has more lines, pages or bytes: what is counted stays far from where arithmetic ends.
  static let most = 1 << 40

  private let members: KeyedDecodingContainer<Key>

  init(_ decoder: any Decoder) throws { members = try decoder.container(keyedBy: Key.self) }

  /// Whether there is a value of this key.
  func has(_ key: String) -> Bool { members.contains(Key(key)) }

  /// A value that must be there.
  func value<Value: Decodable>(_ key: String) throws -> Value {
    try members.decode(Value.self, forKey: Key(key))
  }

  /// A value that may be `null`.
  func optional<Value: Decodable>(_ key: String) throws -> Value? {
    try members.decodeIfPresent(Value.self, forKey: Key(key))
  }

  /// One of the names of an enumeration.
  func choice<Choice: RawRepresentable>(_ key: String) throws -> Choice where Choice.RawValue == String {
    try choice(key, value(key))
  }

  /// One of the names of an enumeration, or `null`.
  func optionalChoice<Choice: RawRepresentable>(_ key: String) throws -> Choice? where Choice.RawValue == String {
    try optional(key).map { try choice(key, $0) }
  }

  private func choice<Choice: RawRepresentable>(_ key: String, _ name: String) throws -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: name) else { throw fault(key, "cannot be \"\(name)\"") }
    return choice
  }

  /// A number that counts something: bytes, pages, days.
  func count(_ key: String) throws -> Int? {
    guard let number: Int = try optional(key) else { return nil }
    guard (0...Self.most).contains(number) else { throw fault(key, "cannot be \(number)") }
    return number
  }

  /// A day of the calendar as ISO 8601, or `null`.
  func date(_ key: String) throws -> ReportDate? {
    guard let text: String = try optional(key) else { return nil }
    guard let date = ReportDate(iso: text) else { throw fault(key, "is \"\(text)\", no day like 2016-04-09") }
    return date
  }

  /// The first and the last line, or `null`.
  func lines(_ key: String) throws -> ClosedRange<Int>? {
    guard let ends: [Int] = try optional(key) else { return nil }
    guard ends.count == 2, ends[0] <= ends[1], ends[0] >= 0, ends[1] <= Self.most else {
      throw fault(key, "is no pair of a first and a last line")
    }
    return ends[0]...ends[1]
  }

  /// `page` and `lines`.
  func place() throws -> Place {
    guard let lines = try lines("lines") else { throw fault("lines", "is missing") }
    return Place(page: try count("page"), lines: lines)
  }

  /// Something that is wrong with the value of a key.
  func fault(_ key: String, _ description: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: members.codingPath + [Key(key)], debugDescription: description))
  }
}

extension ReportDate {
  /// A day as ISO 8601 writes it, `2016-04-09`; nil for all else.
  init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
