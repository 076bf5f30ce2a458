extension String {
  /// The text of bytes that are known to be UTF-8, which are not looked through again where the system can do without.
  ///
  /// - Parameter bytes: of whole strings; bytes that are no UTF-8 would make a string that is none.
  init(known bytes: UnsafeBufferPointer<UInt8>) {
    if #available(macOS 26, *) {
      var text = UTF8Span(unchecked: bytes.span)
      _ = text.checkForASCII()
      self.init(copying: text)
    } else {
      self.init(decoding: bytes, as: UTF8.self)
    }
  }
}
