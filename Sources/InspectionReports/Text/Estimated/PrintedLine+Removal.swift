extension [PrintedLine] {
  /// Takes out the lines at some places, in order. The others are moved: no line is copied.
  mutating func remove(at places: [Int]) {
    guard let first = places.first else { return }
    withUnsafeMutableBufferPointer { lines in
      var (kept, removed) = (first, 0)
      for index in first..<lines.count {
        if removed < places.count, places[removed] == index {
          removed += 1
        } else {
          lines.swapAt(kept, index)
          kept += 1
        }
      }
    }
    removeLast(places.count)
  }
}
