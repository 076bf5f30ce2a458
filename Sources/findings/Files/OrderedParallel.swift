import Dispatch
import Synchronization

/// Does the same to many items on all cores, and takes the results in the order of the items.
///
/// Items are done in batches, so that memory does not grow with their number.
enum OrderedParallel {
  /// Items done at a time: enough to keep the cores busy while one is slow.
  private static let batch = 64

  static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], do work: @Sendable (Item) -> Result, then take: (Result) throws -> Void
  ) throws {
    var start = 0
    while start < items.count {
      let end = min(start + batch, items.count)
      if end - start == 1 {
        try take(work(items[start]))
      } else {
        for result in results(of: items[start..<end], work) { try take(result) }
      }
      start = end
    }
  }

  private static func results<Item: Sendable, Result: Sendable>(
    of items: ArraySlice<Item>, _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { offset in
      let result = work(items[items.startIndex + offset])
      results.withLock { $0[offset] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
