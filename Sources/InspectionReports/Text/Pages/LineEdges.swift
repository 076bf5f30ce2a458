/// The first and the last byte of a line's text, 0 where it is empty.
struct LineEdges {
  let first: UInt8
  let last: UInt8

  init(_ text: String) {
    (first, last) = text.withBytes { ($0.first ?? 0, $0.last ?? 0) }
  }
}
