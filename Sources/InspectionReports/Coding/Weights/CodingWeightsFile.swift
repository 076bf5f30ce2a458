/// Reads weights from their file (its head describes the lines): values between tabs, the last of them a number with three
/// decimals.
///
///     shared  service  opening:subject  0.407
///     label   service/police  has theme/domestic-abuse  -0.120
///     term    theme/training  level 3  0.250
struct CodingWeightsFile {
  /// What is wrong with a file, and where (from 1).
  struct Fault: Error, Equatable {
    enum Problem: Error, Equatable {
      case lineMalformed, numberMalformed
      case nameUnknown(String)
    }

    var line: Int
    var problem: Problem
  }

  private(set) var weights = CodingWeights.none
  /// Weights of terms by their label and text.
  private(set) var terms = HashedNumbers(capacity: 2048)
  private let names: CodingWeightNames
  private let cues: (praise: Int, criticism: Int)

  /// - Parameter vocabulary: the labels that may be named; the terms may be others.
  init(_ file: [UInt8], _ vocabulary: Vocabulary) throws(Fault) {
    cues = (vocabulary.number(of: .cue, "praise") ?? 0, vocabulary.number(of: .cue, "criticism") ?? 0)
    names = CodingWeightNames(vocabulary)
    let bytes = file + [UInt8](repeating: 0, count: WordHash.width)
    let span = bytes.span
    var (start, line, fields) = (0, 0, [Range<Int>]())
    while start < file.count {
      let end = span.place(of: 0x0A, in: start..<file.count)
      line += 1
      if end > start, span[start] != UInt8(ascii: "#") {
        Self.split(span, start..<end, into: &fields)
        do throws(Fault.Problem) {
          try read(span, fields)
        } catch {
          throw Fault(line: line, problem: error)
        }
      }
      start = end + 1
    }
  }

  /// The values between tabs.
  private static func split(_ bytes: Span<UInt8>, _ line: Range<Int>, into fields: inout [Range<Int>]) {
    fields.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    while true {
      let end = bytes.place(of: 0x09, in: start..<line.upperBound)
      fields.append(start..<end)
      if end == line.upperBound { return }
      start = end + 1
    }
  }

  /// The key of a term of a vocabulary in `terms`.
  func key(ofTerm number: Int, _ entry: Vocabulary.Entry, _ vocabulary: Vocabulary) -> UInt64 {
    let bytes = vocabulary.files[entry.file].bytes
    return Self.key(Self.hash(bytes.span, entry.range), entry.label)
  }

  private static func key(_ term: UInt64, _ label: Int) -> UInt64 { term &+ UInt64(label) &* 0x9e37_79b9_7f4a_7c15 }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    WordHash.of(bytes, at: range.lowerBound, count: range.count, folding: false)
  }

  // MARK: Lines

  private mutating func read(_ bytes: Span<UInt8>, _ fields: [Range<Int>]) throws(Fault.Problem) {
    guard let last = fields.last, let weight = Self.thousandths(bytes, last) else { throw .numberMalformed }
    switch (bytes[fields[0].lowerBound], fields.count) {
    case (UInt8(ascii: "t"), 3):  // threshold
      if Self.text(bytes, fields[1]) == "service" {
        weights.serviceThreshold = weight
      } else {
        weights.themeThreshold = weight
      }
    case (UInt8(ascii: "s"), 4):  // shared
      let feature = try number(names.mentions, bytes, fields[2])
      let isTheme = Self.text(bytes, fields[1]) == "theme"
      weights.shared[(isTheme ? CodingWeights.width : 0) + feature] = weight
    case (UInt8(ascii: "l"), 4):  // label
      try readLabel(bytes, try number(names.labels, bytes, fields[1]), fields[2], weight)
    case (UInt8(ascii: "t"), 4):  // term
      terms.set(Self.key(Self.hash(bytes, fields[2]), try number(names.labels, bytes, fields[1])), to: weight)
    case (UInt8(ascii: "c"), 3):  // clause
      try readClause(bytes, fields[1], weight)
    case (UInt8(ascii: "j"), 4):  // judge
      let judgement = try number(names.judgements, bytes, fields[1])
      let feature = try number(names.judgementFeatures, bytes, fields[2])
      weights.judgements[judgement * JudgementFeature.allCases.count + feature] = Double(weight) / 1000
    default: throw .lineMalformed
    }
  }

  /// `bias`, `kind letter`, `has theme/training`.
  private mutating func readLabel(
    _ bytes: Span<UInt8>, _ label: Int, _ field: Range<Int>, _ weight: Int32
  ) throws(Fault.Problem) {
    guard field.count > 4 else {
      guard Self.text(bytes, field) == "bias" else { throw .nameUnknown(Self.text(bytes, field)) }
      weights.bias[label] = weight
      return
    }
    if bytes[field.lowerBound] == UInt8(ascii: "h") {
      let other = try number(names.labels, bytes, (field.lowerBound + 4)..<field.upperBound)
      weights.others[other * CodingWeights.width + label] = weight
    } else {
      weights.kinds[try number(names.kinds, bytes, field) * CodingWeights.width + label] = weight
    }
  }

  /// `bias`, `cue praise twice`, `good well embedded`, `bad not always`.
  private mutating func readClause(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ weight: Int32
  ) throws(Fault.Problem) {
    switch bytes[field.lowerBound] {
    case UInt8(ascii: "g") where field.count > 5:
      terms.set(Self.key(Self.hash(bytes, (field.lowerBound + 5)..<field.upperBound), cues.praise), to: weight)
    case UInt8(ascii: "b") where field.count == 4 && bytes[field.lowerBound + 1] == UInt8(ascii: "i"):
      weights.clauseBias = weight
    case UInt8(ascii: "b") where field.count > 4:
      terms.set(Self.key(Self.hash(bytes, (field.lowerBound + 4)..<field.upperBound), cues.criticism), to: weight)
    default:
      weights.cues[try number(names.cues, bytes, field)] = weight
    }
  }

  // MARK: Values

  private func number(
    _ table: HashedNumbers, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(Fault.Problem) -> Int {
    guard let number = table[Self.hash(bytes, range)] else { throw .nameUnknown(Self.text(bytes, range)) }
    return Int(number)
  }

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  /// `-0.30` as -300. Nil for what has no digits, or more than three before or after the point.
  static func thousandths(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    var index = range.lowerBound
    let isNegative = index < range.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var (value, whole, decimals) = (Int32(0), 0, -1)
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), decimals < 0, whole > 0 {
        decimals = 0
      } else if byte.isDigit {
        value = value * 10 + Int32(byte - 0x30)
        if decimals < 0 { whole += 1 } else { decimals += 1 }
        if whole > 3 || decimals > 3 { return nil }
      } else {
        return nil
      }
      index += 1
    }
    guard whole > 0, decimals != 0 else { return nil }
    for _ in max(decimals, 0)..<3 { value *= 10 }
    return isNegative ? -value : value
  }
}
