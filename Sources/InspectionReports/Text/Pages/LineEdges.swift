/// The first and the last byte of a line's text, 0 where it is empty.
struct LineEdges {
  let first: UInt8
  let last: UInt8

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    (first, last) = (bytes.first ?? 0, bytes.last ?? 0)
  }

  init(_ text: String) {
    self = text.withBytes { LineEdges($0) }
  }
}
