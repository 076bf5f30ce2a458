#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Where the answer of a command goes: standard output, or a file that is written whole or not at all.
///
/// A file is written beside its place under another name and moved there by `finish`, with the permissions of
/// the file that was there. A link is followed. What exists and is no ordinary file (a device, a pipe) is
/// written to as it is.
struct Output: ~Copyable {
  private let file: Int32
  private let path: String?
  /// The file that is meant, links followed.
  private let target: String
  private let temporary: String?
  private var buffer: [UInt8] = []

  /// Bytes gathered before they are written.
  private static let capacity = 1 << 16

  /// Opens the output: a file by its path, standard output without one.
  ///
  /// - Throws: `OutputError` where the file cannot be written.
  init(_ path: String?) throws(OutputError) {
    self.path = path
    guard let path else {
      (file, temporary, target) = (STDOUT_FILENO, nil, "")
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") || exists && status.st_mode & S_IFMT != S_IFREG {
      (file, temporary) = (open(path, O_WRONLY | O_CLOEXEC), nil)
      target = path
    } else {
      target = Self.resolved(path)
      let name = target + ".\(getpid()).part"
      (file, temporary) = (open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666), name)
      if file >= 0 && exists { fchmod(file, status.st_mode & 0o777) }
    }
    if file < 0 { throw OutputError(path: path) }
  }

  /// Where a path leads to, links followed; the path itself where nothing is there yet.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether two paths lead to the same file.
  static func isSameFile(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino && first.st_mode & S_IFMT == S_IFREG
  }

  /// Adds to the output.
  ///
  /// - Throws: `OutputError` where it cannot be written.
  mutating func add(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes what is left and puts the file in its place.
  ///
  /// - Throws: `OutputError` where that fails; nothing is left half-written then.
  mutating func finish() throws(OutputError) {
    try flush()
    guard let temporary else { return }
    if fsync(file) != 0 || rename(temporary, target) != 0 { throw failed() }
  }

  /// Leaves no file behind: the answer is not to be written.
  func discard() {
    if let temporary { unlink(temporary) }
  }

  private mutating func flush() throws(OutputError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + written }, $0.count - written) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw failed() }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func failed() -> OutputError {
    let error = OutputError(path: path)
    discard()
    return error
  }
}

/// The answer could not be written.
struct OutputError: Error {
  /// Nil for standard output.
  var path: String?
  /// The system's own words.
  var reason: String
  /// What to do about it.
  var advice: String
  /// The reader has closed the pipe: it has what it wanted.
  var isClosedPipe: Bool

  /// The last error of the system.
  init(path: String?) {
    isClosedPipe = errno == EPIPE
    advice = errno == ENOSPC ? "make room and run it again" : "choose another file or folder"
    reason = String(cString: strerror(errno))
    self.path = path
  }
}
