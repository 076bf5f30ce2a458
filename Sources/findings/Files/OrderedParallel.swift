import Dispatch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Does the same to many items on all cores, and takes the results in the order of the items.
///
/// The calling thread takes the results, and does items itself until the next result is there.
enum OrderedParallel {
  /// - Throws: what `take` throws; items that are being done are finished, and no more are begun.
  static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], do work: @escaping @Sendable (Item) -> Result, then take: (Result) throws -> Void
  ) throws {
    let cores = min(ProcessInfo.processInfo.activeProcessorCount, items.count)
    let ordered = OrderedWork(items, on: cores, do: work)
    let others = DispatchGroup()
    for _ in 0..<max(0, cores - 1) {
      DispatchQueue.global().async(group: others) { ordered.doAll() }
    }
    defer {
      ordered.stop()
      others.wait()
    }
    for index in items.indices { try take(ordered.result(of: index)) }
  }
}
