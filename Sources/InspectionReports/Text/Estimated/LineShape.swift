/// What one look at the bytes of a line says: how wide it is in print, and what stands in it.
struct LineShape {
  let width: Double
  let firstWordWidth: Double
  let signs: LineSigns

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (widths, kinds) = (CharacterWidths.ascii.span, LineSigns.of.span)
    var (sum, firstWord, signs, index) = (0.0, Double?.none, LineSigns(), 0)
    while index < bytes.count {
      let byte = bytes[index]
      let kind = kinds[unchecked: Int(byte)]  // there is one for each byte
      if kind.isEmpty {
        sum += widths[unchecked: Int(byte)]  // ASCII, as all but `several`
        index &+= 1
        continue
      }
      signs.formUnion(kind)
      if kind == .several {
        let end = min(index + CharacterWidths.length(from: byte), bytes.count)
        if Self.mayBeRaised(bytes, index) { signs.insert(.raised) }
        sum += CharacterWidths.width(of: bytes, index..<end)
        index = end
        continue
      }
      if kind == .blank {
        if firstWord == nil { firstWord = sum }
        if index > 0, bytes[index - 1] == 0x20 { signs.insert(.run) }
      }
      sum += widths[unchecked: Int(byte)]
      index &+= 1
    }
    (width, firstWordWidth, self.signs) = (sum, firstWord ?? sum, signs)
  }

  /// C2: ¹ ² ³, E2 81: ⁰ ⁴ to ⁹.
  private static func mayBeRaised(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xC2 || bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x81
  }
}
