/// What one look at the bytes of a line says: how wide it is in print, and what stands in it.
struct LineShape {
  let width: Double
  let firstWordWidth: Double
  let signs: LineSigns
  /// A tab, or two blanks side by side.
  let hasRuns: Bool
  let mayHaveMarkdown: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (widths, classes) = (CharacterWidths.ascii.span, LineByte.of.span)
    var (sum, firstWord, index) = (0.0, Double?.none, 0)
    var (signs, hasRuns, mayHaveMarkdown) = (LineSigns(), false, false)
    while index < bytes.count {
      let byte = bytes[index]
      let kind = classes[unchecked: Int(byte)]  // one for each byte
      // The loop of most bytes: nothing else is done for a letter.
      if kind != .letter {
        switch kind {
        case .several:
          let end = min(index + CharacterWidths.length(from: byte), bytes.count)
          if Self.mayBeRaised(bytes, index) { signs.insert(.raised) }
          sum += CharacterWidths.width(of: bytes, index..<end)
          index = end
          continue
        case .blank:
          if firstWord == nil { firstWord = sum }
          if index > 0, bytes[index - 1] == 0x20 { hasRuns = true }
        case .tab: hasRuns = true
        case .digit: signs.insert(.digit(byte))
        case .hyphen: signs.insert(.hyphen)
        case .markdown: mayHaveMarkdown = true
        case .letter: break
        }
      }
      sum += widths[unchecked: Int(byte)]  // ASCII
      index &+= 1
    }
    (width, firstWordWidth) = (sum, firstWord ?? sum)
    (self.signs, self.hasRuns, self.mayHaveMarkdown) = (signs, hasRuns, mayHaveMarkdown)
  }

  /// C2: ¹ ² ³, E2 81: ⁰ ⁴ to ⁹.
  private static func mayBeRaised(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xC2 || bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x81
  }
}

/// What a byte is to the shape of its line.
private enum LineByte: UInt8 {
  /// A letter, or a mark of ASCII that is nothing else.
  case letter
  case blank, tab, digit, hyphen, markdown
  /// A byte of a character of several.
  case several

  /// The kind of each byte.
  static let of: [LineByte] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x20: .blank
    case 0x09: .tab
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"): .markdown
    case 0x7F...: .several
    default: .letter
    }
  }
}
