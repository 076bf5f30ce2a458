import Foundation

#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// One run of a program: wall time from start to exit, and the most memory it held.
struct Run: CustomStringConvertible {
  var seconds: Double
  var kilobytes: Int

  struct Failed: Error {
    var program: String
    var status: Int32
  }

  /// Runs a program with its output to /dev/null.
  ///
  /// - Throws: `Failed` where it could not be run or did not end with status 0.
  init(_ words: [String], _ environment: [String: String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    let spawned = posix_spawn(&process, words[0], &actions, nil, arguments, variables)
    guard spawned == 0 else { throw Failed(program: words[0], status: spawned) }
    var (status, usage) = (Int32(), rusage())
    wait4(process, &status, 0, &usage)
    let elapsed = start.duration(to: clock.now).components
    guard status == 0 else { throw Failed(program: words[0], status: status) }
    seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    kilobytes = Int(usage.ru_maxrss)
  }

  /// The fastest of several runs.
  static func best(_ runs: [Run]) -> Run {
    runs.min { $0.seconds < $1.seconds } ?? runs[0]
  }

  var description: String {
    "\(Self.rounded(seconds * 1000, 1)) ms, \(Self.rounded(Double(kilobytes) / 1024, 1)) MB"
  }

  /// A number with so many decimals.
  static func rounded(_ number: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", number)
  }
}
