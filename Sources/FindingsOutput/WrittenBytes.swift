/// Bytes that an answer is written to: room is made once for many bytes.
struct WrittenBytes {
  private var storage: [UInt8]
  private var count = 0

  init(capacity: Int) { storage = Self.room(max(capacity, 64)) }

  /// Bytes that stand for nothing until they are written: none is read before.
  private static func room(_ size: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { room, count in count = room.count }
  }

  /// What was written.
  var bytes: [UInt8] { Array(storage[..<count]) }

  /// Takes out what was written, without a copy of it.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &storage)
    taken.removeLast(taken.count - count)
    count = 0
    return taken
  }

  /// Lends room for so many bytes at least to `write`, which gives how many it wrote.
  @inline(__always)
  mutating func write(atMost room: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    let start = count
    if storage.count - start < room { grow(room) }
    count += storage.withUnsafeMutableBufferPointer { write(.init(rebasing: $0[start...])) }
  }

  mutating func append(_ byte: UInt8) {
    if count == storage.count { grow(1) }
    storage[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(atMost: bytes.count) { room in
      _ = room.update(fromContentsOf: bytes)
      return bytes.count
    }
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Named, so that marks in the program's text are taken as the bytes that they are.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  @inline(never)
  private mutating func grow(_ room: Int) {
    storage += Self.room(max(room, storage.count))
  }
}
