#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// How far long work has come, in a line on standard error that is written over and taken away at its end. Only a terminal
/// shows it, and only where the work takes longer than people wait without asking.
struct Progress {
  /// The work may take so long before anything is shown, and so long between two lines.
  static let pause = Duration.milliseconds(500)

  private let total: Int
  private let isOnTerminal: Bool
  private var next: ContinuousClock.Instant
  private var done = 0
  private(set) var isShown = false

  /// - Parameter total: how many files there are.
  init(of total: Int, isOnTerminal: Bool = isatty(STDERR_FILENO) != 0, start: ContinuousClock.Instant = .now) {
    (self.total, self.isOnTerminal, next) = (total, isOnTerminal, start + Self.pause)
  }

  /// Notes that one more file is done.
  ///
  /// - Returns: the line to write over the one before; nil where it is not time for it.
  mutating func advance(now: ContinuousClock.Instant = .now) -> String? {
    done += 1
    guard isOnTerminal, now >= next, done < total else { return nil }
    (next, isShown) = (now + Self.pause, true)
    return Self.clearing + "\(done) of \(total) files"
  }

  /// Takes the line away, so that something else can stand there.
  ///
  /// - Returns: what to write; nil where there is no line.
  mutating func clear() -> String? {
    defer { isShown = false }
    return isShown ? Self.clearing : nil
  }

  /// To the start of the line, and all behind it taken away (ECMA-48, "erase in line").
  private static let clearing = "\r\u{1B}[K"
}
