#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time that a thread works: it is not longer where other tests keep the machine busy.
enum ThreadTime {
  static func measure(_ body: () throws -> Void) rethrows -> Duration {
    let start = now
    try body()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
