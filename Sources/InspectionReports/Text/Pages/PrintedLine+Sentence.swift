/// What `Sentence` says of the text of a line. Most answers lie in its first or last byte: the text is not touched for them.
extension PrintedLine {
  @inline(__always)
  var isComplete: Bool {
    switch edges.last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x80...:
      Sentence.isComplete(text)
    default: false
    }
  }

  @inline(__always)
  var endsWithColon: Bool { edges.last == UInt8(ascii: ":") || edges.last == UInt8(ascii: ";") }

  @inline(__always)
  var beginsWithCapital: Bool {
    edges.first < 0x80 ? edges.first.isUppercase : Sentence.beginsWithCapital(text)
  }

  @inline(__always)
  var beginsInTheMiddle: Bool {
    edges.first == 0
      ? text.utf8.isEmpty
      : edges.first.isLowercase || edges.first == UInt8(ascii: "(") || edges.first == UInt8(ascii: "&")
  }
}
