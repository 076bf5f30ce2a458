/// A strict reader of pages that the program writes: tags, their attributes in double quotes, and how they are nested. It knows no
/// more of HTML than which elements have no end.
struct PageScan {
  struct Tag: Equatable, CustomStringConvertible {
    var name: String
    /// Values are as they are written, with character references for what could be markup.
    var attributes: [String: String] = [:]
    var isEnd = false

    /// The tag without the values of its attributes.
    var shape: String { (isEnd ? "/" : "") + name + " " + attributes.keys.sorted().joined(separator: " ") }
    var description: String { shape }
  }

  private(set) var tags: [Tag] = []
  /// Elements that end where others are open, or not at all.
  private(set) var faults: [String] = []

  private static let withoutEnd: Set = ["meta", "input", "link", "br", "img", "!doctype"]
  /// Their text is no markup.
  private static let raw: Set = ["style", "script"]

  init(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    var open: [String] = []
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      if rest.hasPrefix("!--") {
        rest = Self.after("-->", in: rest)
        continue
      }
      let tag = Self.tag(&rest)
      tags.append(tag)
      if tag.isEnd {
        if open.popLast() != tag.name { faults.append("</\(tag.name)>") }
      } else if Self.raw.contains(tag.name) {
        rest = Self.after("</\(tag.name)>", in: rest)
      } else if !Self.withoutEnd.contains(tag.name) {
        open.append(tag.name)
      }
    }
    faults += open.map { "<\($0)>" }
  }

  private static func after(_ end: String, in text: Substring) -> Substring {
    guard let range = text.firstRange(of: end) else { return "" }
    return text[range.upperBound...]
  }

  /// Reads to the ">" that ends a tag.
  private static func tag(_ rest: inout Substring) -> Tag {
    var tag = Tag(name: "")
    if rest.first == "/" {
      tag.isEnd = true
      rest.removeFirst()
    }
    tag.name = take(&rest) { !$0.isWhitespace && $0 != ">" }.lowercased()
    while true {
      _ = take(&rest) { $0.isWhitespace }
      guard let next = rest.first, next != ">" else { break }
      let name = take(&rest) { !$0.isWhitespace && $0 != ">" && $0 != "=" }
      tag.attributes[name] = ""
      guard rest.hasPrefix("=\"") else { continue }
      rest = rest.dropFirst(2)
      tag.attributes[name] = take(&rest) { $0 != "\"" }
      rest = rest.dropFirst()
    }
    rest = rest.dropFirst()
    return tag
  }

  private static func take(_ rest: inout Substring, while fits: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: fits)
    rest = rest[taken.endIndex...]
    return String(taken)
  }
}
