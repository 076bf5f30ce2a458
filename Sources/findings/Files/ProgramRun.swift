#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Runs another program to its end, and has what it wrote.
///
/// Whatever the program does, the run is over when its time is: it may write without end, close its output and go on, or leave
/// others running behind it, which are ended with it.
struct ProgramRun {
  /// What a program may take.
  struct Limits {
    /// From its start to its end.
    var time: Duration
    /// Bytes of output.
    var output: Int
  }

  /// What the program wrote.
  private(set) var output: [UInt8] = []
  /// The beginning of what it complained of, on standard error.
  private(set) var complaint: [UInt8] = []
  /// The status that it ended with, 128 and the signal's number where a signal ended it.
  private(set) var status: Int32 = 0

  /// Bytes of a complaint that are kept: more than one line to show.
  private static let longestComplaint = 4096
  /// How long to wait for more output, in milliseconds, before it is looked whether the program has ended: nothing tells
  /// of its end where others hold its output open, or where it closed it long before.
  private static let pause: Int32 = 5
  /// A program that was ended is gone at once; one that the system holds (a disk that does not answer) is left behind
  /// after so many pauses, which is a second.
  private static let longestEnd = 200

  private var isOutputOpen = true
  private var isComplaintOpen = true
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameters:
  ///   - program: the path of its file.
  ///   - words: its arguments, the name of the program first.
  ///   - limits: what it may take.
  /// - Throws: `ProgramError`; nothing of the program is left running then.
  init(_ program: String, _ words: [String], limits: Limits) throws(ProgramError) {
    let deadline = ContinuousClock.now + limits.time
    let child = try ChildProcess(program, words)
    do throws(ProgramError) {
      try readAll(from: child, until: deadline, atMost: limits.output)
    } catch {
      child.endGroup()
      _ = Self.end(of: child)
      throw error
    }
    guard let status = Self.end(of: child) else { throw .tooSlow }
    self.status = status
  }

  /// Reads until the program has ended and all it wrote is read.
  private mutating func readAll(
    from child: borrowing ChildProcess, until deadline: ContinuousClock.Instant, atMost limit: Int
  ) throws(ProgramError) {
    var hasEnded = false
    while true {
      if ContinuousClock.now >= deadline { throw .tooSlow }
      if !hasEnded {
        hasEnded = try child.hasEnded()
        // Who is still running in its group may hold its output open.
        if hasEnded { child.endGroup() }
      }
      let isOver = hasEnded && !isOutputOpen
      let hasRead = try readOnce(from: child, waiting: isOver ? 0 : Self.pause)
      if output.count > limit { throw .tooMuchOutput }
      if isOver && !hasRead { return }
    }
  }

  /// Waits until there is something to read, for so many milliseconds at most, and reads it; false where there was nothing.
  private mutating func readOnce(
    from child: borrowing ChildProcess, waiting: Int32
  ) throws(ProgramError) -> Bool {
    // What is closed is not waited for: a negative number is passed over.
    var files = [
      pollfd(fd: isOutputOpen ? child.output : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isComplaintOpen ? child.complaints : -1, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&files, 2, waiting)
    if ready < 0 && errno != EINTR { throw .system(errno) }
    guard ready > 0 else { return false }
    if files[0].revents != 0 {
      let count = try take(from: child.output)
      if count == 0 { isOutputOpen = false }
      if let count { output += buffer[..<count] }
    }
    if files[1].revents != 0 {
      let count = try take(from: child.complaints)
      if count == 0 { isComplaintOpen = false }
      if let count { complaint += buffer[..<min(count, Self.longestComplaint - complaint.count)] }
    }
    return true
  }

  /// Reads into the buffer: how many bytes, 0 at the end, nil where a signal came between.
  private mutating func take(from file: Int32) throws(ProgramError) -> Int? {
    let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    if count < 0 && errno != EINTR { throw .system(errno) }
    return count < 0 ? nil : count
  }

  /// The status of a program that has ended or was ended; nil where the system does not let go of it.
  private static func end(of child: borrowing ChildProcess) -> Int32? {
    for _ in 0..<longestEnd {
      if let status = child.status() { return status }
      poll(nil, 0, pause)
    }
    return nil
  }
}
