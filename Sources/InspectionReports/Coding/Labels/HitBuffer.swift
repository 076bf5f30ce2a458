/// Room for hits that grows with them. It has one owner, so that, unlike an array, it need not ask before each hit whether it has.
struct HitBuffer: ~Copyable {
  private var room: UnsafeMutableBufferPointer<TermHit>
  private(set) var count = 0

  private static let firstCapacity = 64

  init() { room = .allocate(capacity: Self.firstCapacity) }

  deinit { room.deallocate() }

  var isEmpty: Bool { count == 0 }

  subscript(place: Int) -> TermHit {
    get {
      precondition(place >= 0 && place < count)
      return room[place]
    }
    set {
      precondition(place >= 0 && place < count)
      room[place] = newValue
    }
  }

  mutating func append(_ hit: TermHit) {
    if count == room.count { grow() }
    room.initializeElement(at: count, to: hit)
    count += 1
  }

  /// Leaves the room as it is.
  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<TermHit>.allocate(capacity: room.count * 2)
    _ = larger.initialize(from: room[..<count])
    room.deallocate()
    room = larger
  }
}
