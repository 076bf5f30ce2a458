/// Signs that may stand in a line, noted where its letters are looked at once: most lines need no second look.
struct LineSigns: OptionSet {
  let rawValue: UInt16

  /// A digit, given by its value or its byte.
  static func digit(_ digit: UInt8) -> LineSigns { LineSigns(rawValue: 1 &<< UInt16(digit & 0x0F)) }

  /// The first byte of a raised digit, or of some other sign: "¹".
  static let raised = LineSigns(rawValue: 1 << 10)
  static let hyphen = LineSigns(rawValue: 1 << 11)
  /// Nothing is known.
  static let any = LineSigns(rawValue: .max)
}
