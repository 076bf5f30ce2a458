/// The text of a word in XHTML: its entities resolved, without spaces of any kind, controls and invisible characters.
///
///     Children&apos;s    -> Children's        A&amp;E      -> A&E
///     &#8217;            -> ’                 &amp;lt;     -> &lt;        &nbsp     -> &nbsp
enum MarkupText {
  /// The longest entity that is looked for, from "&" to ";": `&#x10FFFF;`.
  private static let longestEntity = 10

  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var start = bytes.startIndex
    while let mark = bytes[start...].firstIndex(of: UInt8(ascii: "&")) {
      append(bytes[start..<mark], to: &result)
      if let (scalar, end) = entity(bytes[mark...].prefix(longestEntity)) {
        if !isLeftOut(scalar) { result.append(scalar) }
        start = end
      } else {
        result.append("&")
        start = mark + 1
      }
    }
    append(bytes[start...], to: &result)
    return String(result)
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to result: inout String.UnicodeScalarView) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !isLeftOut(scalar) {
      result.append(scalar)
    }
  }

  /// The character that an entity at the beginning stands for, and where the entity ends; nil where there is none.
  private static func entity(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[bytes.startIndex + 1..<end], as: UTF8.self)
    guard let scalar = named(name) ?? numbered(name) else { return nil }
    return (scalar, end + 1)
  }

  private static func named(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// Controls, spaces, the soft hyphen, what has no width and directs the writing, and what is no character.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xFEFF, 0xFFFE...0xFFFF:
      true
    default: false
    }
  }
}
