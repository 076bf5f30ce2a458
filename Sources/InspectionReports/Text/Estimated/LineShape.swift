/// What one look at the bytes of a line says: how wide it is in print, and what stands in it.
struct LineShape {
  let width: Double
  let firstWordWidth: Double
  let signs: LineSigns
  let edges: LineEdges

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = Self.shapes
    let shapes = table.span
    // The first word, and all behind it: no question is asked of a byte but what the table says of it.
    var (index, first, rest, signs, pairs, before) = (0, UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    while index < bytes.count, bytes[index] != 0x20 {
      let shape = shapes[unchecked: Int(bytes[index])]
      first &+= shape
      signs |= shape
      index &+= 1
    }
    let end = index
    // Four at a time: the sums and the signs of four wait for each other less than those of one.
    while index &+ 4 <= bytes.count {
      let (a, b) = (shapes[unchecked: Int(bytes[index])], shapes[unchecked: Int(bytes[index &+ 1])])
      let (c, d) = (shapes[unchecked: Int(bytes[index &+ 2])], shapes[unchecked: Int(bytes[index &+ 3])])
      rest &+= (a &+ b) &+ (c &+ d)
      signs |= a | b | c | d
      pairs |= before & a | a & b | b & c | c & d
      before = d
      index &+= 4
    }
    while index < bytes.count {
      let shape = shapes[unchecked: Int(bytes[index])]
      rest &+= shape
      signs |= shape
      pairs |= shape & before
      before = shape
      index &+= 1
    }
    var found = Self.signs(in: signs)
    if Self.signs(in: pairs).contains(.blank) { found.insert(.run) }
    var (firstWidth, restWidth) = (Self.width(in: first), Self.width(in: rest))
    if found.contains(.several) {
      firstWidth += Self.several(bytes, 0..<end, &found)
      restWidth += Self.several(bytes, end..<bytes.count, &found)
    }
    firstWordWidth = CharacterWidths.points(firstWidth)
    width = CharacterWidths.points(firstWidth + restWidth)
    (self.signs, edges) = (found, LineEdges(bytes))
  }

  // MARK: Bytes

  /// For each byte its signs above, and its width in hundredths of a point below: none where it is not ASCII. In a sum of shapes
  /// the widths have room to add up, and what stands above them means nothing.
  private static let shapes: [UInt64] = (0...255).map { byte in
    let width = byte < 0x7F ? CharacterWidths.ascii[byte] : 0
    return UInt64(LineSigns.of[byte].rawValue) &<< widthBits | UInt64(width)
  }

  /// What the signs, of 17 bits, leave.
  private static let widthBits: UInt64 = 47

  private static func signs(in shapes: UInt64) -> LineSigns {
    LineSigns(rawValue: UInt32(truncatingIfNeeded: shapes &>> widthBits))
  }

  private static func width(in sum: UInt64) -> Int {
    Int(truncatingIfNeeded: sum & (1 &<< widthBits &- 1))
  }

  /// The width of the characters of several bytes in a stretch, and whether one may be a raised digit.
  @inline(never)
  private static func several(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ signs: inout LineSigns
  ) -> Int {
    var (sum, index) = (0, range.lowerBound)
    while index < range.upperBound {
      if bytes[index] < 0x7F {
        index &+= 1
        continue
      }
      if mayBeRaised(bytes, index) { signs.insert(.raised) }
      let end = CharacterWidths.end(of: index, in: bytes, range.upperBound)
      sum += CharacterWidths.hundredths(of: bytes, index..<end)
      index = end
    }
    return sum
  }

  /// C2: ¹ ² ³, E2 81: ⁰ ⁴ to ⁹.
  private static func mayBeRaised(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xC2 || bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x81
  }
}
