/// Signs that may stand in a line, noted where its letters are looked at once: most lines need no second look.
struct LineSigns: OptionSet {
  let rawValue: UInt32

  /// A digit, given by its value or its byte.
  static func digit(_ digit: UInt8) -> LineSigns { LineSigns(rawValue: 1 &<< UInt32(digit & 0x0F)) }

  /// The first byte of a raised digit, or of some other sign: "¹".
  static let raised = LineSigns(rawValue: 1 << 10)
  static let hyphen = LineSigns(rawValue: 1 << 11)
  /// What Markdown marks words with.
  static let markdown = LineSigns(rawValue: 1 << 12)
  /// A tab, or two blanks side by side.
  static let run = LineSigns(rawValue: 1 << 13)
  static let blank = LineSigns(rawValue: 1 << 14)
  /// A character of several bytes.
  static let several = LineSigns(rawValue: 1 << 15)
  static let colon = LineSigns(rawValue: 1 << 16)
  /// Nothing is known.
  static let any = LineSigns(rawValue: .max)

  /// What each byte is a sign of; nothing for a letter.
  static let of: [LineSigns] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(UInt8(byte))
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"): .markdown
    case 0x09: .run
    case 0x20: .blank
    case 0x7F...: .several
    default: []
    }
  }
}
