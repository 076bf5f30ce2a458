import Dispatch
import Synchronization

/// Items that several threads do, and their results, each kept until it is taken.
///
/// No item is begun that is more than a window ahead of the one that is taken next, so that memory does not grow with
/// their number.
final class OrderedWork<Item: Sendable, Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Int: Result] = [:]
  }

  private let items: [Item]
  private let work: @Sendable (Item) -> Result
  private let threads: Int
  private let state = Mutex(State())
  /// Counts the items that may be begun.
  private let room = DispatchSemaphore(value: 0)
  /// Counts the items that were done, for the thread that waits for one of them.
  private let done = DispatchSemaphore(value: 0)

  /// Items that may be done ahead: enough to keep all threads busy while one item is slow.
  private static var window: Int { 64 }

  init(_ items: [Item], on threads: Int, do work: @escaping @Sendable (Item) -> Result) {
    (self.items, self.threads, self.work) = (items, threads, work)
    for _ in 0..<Self.window { room.signal() }
  }

  /// Does items until there are no more.
  func doAll() {
    repeat { room.wait() } while doNext()
  }

  /// The result of the next item in order. Until it is there, the calling thread does other items.
  func result(of index: Int) -> Result {
    while true {
      if let result = state.withLock({ $0.results.removeValue(forKey: index) }) {
        room.signal()
        return result
      }
      let hasRoom = room.wait(timeout: .now()) == .success
      if !hasRoom || !doNext() { done.wait() }
    }
  }

  /// Has no more items begun.
  func stop() {
    state.withLock { $0.next = items.count }
    for _ in 0..<threads { room.signal() }
  }

  /// Does the next item that nobody has begun; false where there is none.
  private func doNext() -> Bool {
    let index = state.withLock { state in
      defer { state.next += 1 }
      return state.next
    }
    guard index < items.count else { return false }
    let result = work(items[index])
    state.withLock { $0.results[index] = result }
    done.signal()
    return true
  }
}
