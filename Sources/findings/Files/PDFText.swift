import Synchronization

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Why the text of a PDF could not be had.
enum PDFError: Error {
  /// There is no pdftotext on the PATH.
  case notInstalled
  /// pdftotext ended with an error, in its own words.
  case failed(String)
  /// pdftotext ran for longer than it may.
  case tooSlow
}

/// Has pdftotext (poppler) say where the words of a PDF stand. It is run without a shell, and its output goes through a
/// pipe: the text never touches the disk.
enum PDFText {
  /// The longest that pdftotext may run.
  private static let seconds = 60

  /// The XHTML of `pdftotext -bbox-layout`.
  ///
  /// - Throws: `PDFError`.
  static func pages(of path: String) throws(PDFError) -> [UInt8] {
    guard let program = find("pdftotext") else { throw .notInstalled }
    // A name that begins with a dash is no option.
    let file = path.hasPrefix("-") ? "./" + path : path
    let process = try Child(program, ["pdftotext", "-bbox-layout", "-q", file, "-"])
    let output = try process.read(seconds: seconds)
    let status = process.wait()
    guard status == 0 else { throw .failed("pdftotext ended with status \(status)") }
    return output
  }

  /// The first program of a name on the PATH.
  private static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}

/// A program that runs with its output in a pipe, nothing to read, and nothing to say.
private struct Child {
  private let pid: pid_t
  private let output: Int32

  /// Children are started one at a time, so that none inherits the pipe of another before it is marked as private.
  private static let starting = Mutex(())

  init(_ program: String, _ words: [String]) throws(PDFError) {
    let (pid, output, error) = Self.starting.withLock { _ in Self.start(program, words) }
    guard error == 0 else { throw .failed(String(cString: strerror(error))) }
    (self.pid, self.output) = (pid, output)
  }

  /// Starts a program; gives its process, the end of the pipe to read, and the number of the system's error or 0.
  private static func start(_ program: String, _ words: [String]) -> (pid_t, Int32, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return (0, 0, errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid = pid_t()
    let error = posix_spawn(&pid, program, &actions, nil, arguments, environ)
    close(ends[1])
    if error != 0 { close(ends[0]) }
    return (pid, ends[0], error)
  }

  /// Reads to the end of the output; ends the program where that takes too long.
  func read(seconds: Int) throws(PDFError) -> [UInt8] {
    defer { close(output) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let left = ContinuousClock.now.duration(to: end).components.seconds
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(max(left, 0)) * 1000)
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else {
        kill(pid, SIGKILL)
        _ = wait()
        throw .tooSlow
      }
      let count = Self.take(output, &buffer)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func take(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
  }

  /// The status that the program ended with; 128 and the signal's number where a signal ended it.
  func wait() -> Int32 {
    var status = Int32()
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

/// `read(2)`, under a name that a method of its own does not hide.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
