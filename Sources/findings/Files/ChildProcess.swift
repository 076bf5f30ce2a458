import Synchronization

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// A program that was started without a shell: in a process group of its own, with nothing to read, and its output and
/// what it complains of in pipes.
struct ChildProcess: ~Copyable {
  /// The ends of the pipes to read.
  let output: Int32
  let complaints: Int32
  private let pid: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - words: its arguments, the name of the program first.
  /// - Throws: `ProgramError.system`.
  init(_ program: String, _ words: [String]) throws(ProgramError) {
    (pid, output, complaints) = try Self.starting.withLock { _ throws(ProgramError) in
      try Self.start(program, words)
    }
  }

  /// Children are started one at a time, so that none inherits the pipe of another before it is marked as private.
  private static let starting = Mutex(())

  private static func start(_ program: String, _ words: [String]) throws(ProgramError) -> (pid_t, Int32, Int32) {
    let output = try Pipe()
    let complaints: Pipe
    do throws(ProgramError) {
      complaints = try Pipe()
    } catch {
      output.shut()
      throw error
    }
    let (pid, error) = spawn(program, words, output: output.writing, complaints: complaints.writing)
    guard error == 0 else {
      output.shut()
      complaints.shut()
      throw .system(error)
    }
    close(output.writing)
    close(complaints.writing)
    return (pid, output.reading, complaints.reading)
  }

  deinit {
    close(output)
    close(complaints)
  }

  /// Whether the program has ended. It is not taken off the system's list, so that its group keeps its number.
  ///
  /// - Throws: `ProgramError.system`.
  func hasEnded() throws(ProgramError) -> Bool {
    var end = siginfo_t()
    guard waitid(P_PID, id_t(pid), &end, WEXITED | WNOHANG | WNOWAIT) == 0 else {
      if errno == EINTR { return false }
      throw .system(errno)
    }
    return end.si_signo == SIGCHLD
  }

  /// Ends the program and all that it started in its group. Only before `status` was asked: the number of the group may be
  /// another's after that.
  func endGroup() {
    kill(-pid, SIGKILL)
  }

  /// The status that the program ended with, 128 and the signal's number where a signal ended it; nil where it has not
  /// ended.
  func status() -> Int32? {
    var status = Int32()
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Gives the process and 0, or the number of the system's error.
  private static func spawn(
    _ program: String, _ words: [String], output: Int32, complaints: Int32
  ) -> (pid_t, Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let environment = _NSGetEnviron().pointee
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let environment = environ
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)

    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    // This program ignores a closed pipe; a child that did so too might write into it for ever.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid = pid_t()
    let error = posix_spawn(&pid, program, &actions, &attributes, arguments, environment)
    return (pid, error)
  }
}

/// The two ends of a pipe, which no child inherits unless it is given to it.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(ProgramError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func shut() {
    close(reading)
    close(writing)
  }
}
