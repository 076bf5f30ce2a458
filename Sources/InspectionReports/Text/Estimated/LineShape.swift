/// What one look at the bytes of a line says: how wide it is in print, and what stands in it.
struct LineShape {
  let width: Double
  let firstWordWidth: Double
  let signs: LineSigns

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (widthTable, kindTable) = (CharacterWidths.ascii, LineSigns.of)
    let widths = widthTable.span
    let kinds = kindTable.span
    var (sum, firstWord, signs, index) = (0.0, Double?.none, LineSigns(), 0)
    while index < bytes.count {
      // Most bytes are letters: there is a kind for each byte, and a width for each but `several`.
      while index < bytes.count, kinds[unchecked: Int(bytes[index])].isEmpty {
        sum += widths[unchecked: Int(bytes[index])]
        index &+= 1
      }
      guard index < bytes.count else { break }
      let (byte, kind) = (bytes[index], kinds[unchecked: Int(bytes[index])])
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
