/// A page with slots to fill: `<h1>{{title}}</h1>`.
///
///     slot    = "{{" name "}}"        name: small letters and hyphens
///     comment = "<!--" ... "-->"      left out of what is filled
///
/// A slot may stand more than once. What fills it is written as it is.
struct PageTemplate {
  /// What is wrong between a template and what is to fill it.
  enum Fault: Error, Equatable {
    /// The template has a slot that nothing fills.
    case slotUnknown(String)
    /// The template has no slot for something.
    case slotMissing(String)
    /// A slot or a comment is opened in this line and not closed.
    case unclosed(line: Int)
  }

  private enum Part {
    case bytes(ArraySlice<UInt8>)
    case slot(String)
  }

  private var parts: [Part] = []

  /// Takes a template apart.
  init(_ bytes: [UInt8]) throws(Fault) {
    var rest = bytes[...]
    while let (place, mark) = Self.firstMark(in: rest) {
      parts.append(.bytes(rest[..<place]))
      let inside = rest[(place + mark.opening.count)...]
      guard let end = Self.place(of: mark.closing, in: inside) else {
        throw .unclosed(line: 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") })
      }
      if mark.isSlot { parts.append(.slot(String(decoding: inside[..<end], as: UTF8.self))) }
      rest = inside[(end + mark.closing.count)...]
    }
    parts.append(.bytes(rest))
  }

  /// The page with every slot filled.
  func filled(with contents: [String: [UInt8]]) throws(Fault) -> [UInt8] {
    var (page, used): ([UInt8], Set<String>) = ([], [])
    page.reserveCapacity(contents.values.reduce(0) { $0 + $1.count })
    for part in parts {
      switch part {
      case .bytes(let bytes): page += bytes
      case .slot(let name):
        guard let content = contents[name] else { throw .slotUnknown(name) }
        used.insert(name)
        page += content
      }
    }
    if let missing = contents.keys.filter({ !used.contains($0) }).min() { throw .slotMissing(missing) }
    return page
  }

  // MARK: Marks

  /// What stands around a slot or a comment.
  private struct Mark: Sendable {
    var isSlot: Bool
    var opening: [UInt8]
    var closing: [UInt8]

    static let all = [
      Mark(isSlot: true, opening: Array("{{".utf8), closing: Array("}}".utf8)),
      Mark(isSlot: false, opening: Array("<!--".utf8), closing: Array("-->".utf8)),
    ]
  }

  /// The first slot or comment.
  private static func firstMark(in bytes: ArraySlice<UInt8>) -> (place: Int, mark: Mark)? {
    for place in bytes.indices {
      for mark in Mark.all where bytes[place...].starts(with: mark.opening) { return (place, mark) }
    }
    return nil
  }

  private static func place(of text: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: text) }
  }
}
