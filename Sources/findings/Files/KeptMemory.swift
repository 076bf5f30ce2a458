#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// Has the memory that one report took kept for the next one.
///
/// The allocator of Linux gives memory back to the system and asks for it again a few pages at a time; over hundreds of reports
/// that costs a tenth of the time. Other systems keep it by themselves.
enum KeptMemory {
  static func keep() {
    #if canImport(Glibc)
      // Swift's module of the C library leaves <malloc.h> out; see mallopt(3) for the parameters.
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let mallopt = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
      let (trimThreshold, topPad, mapThreshold): (Int32, Int32, Int32) = (-1, -2, -3)
      _ = mallopt(trimThreshold, 1 << 29)
      _ = mallopt(topPad, 1 << 22)
      _ = mallopt(mapThreshold, 1 << 25)
    #endif
  }
}
