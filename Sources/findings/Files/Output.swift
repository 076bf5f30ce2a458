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
    let place = try path.map(Self.place) ?? Place(file: STDOUT_FILENO, target: "", temporary: nil)
    (self.path, file, target, temporary) = (path, place.file, place.target, place.temporary)
  }

  /// What is opened for a path.
  private struct Place {
    var file: Int32
    var target: String
    var temporary: String?
  }

  private static func place(_ path: String) throws(OutputError) -> Place {
    var status = stat()
    let exists = stat(path, &status) == 0
    var place = Place(file: -1, target: path, temporary: nil)
    if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") || exists && status.st_mode & S_IFMT != S_IFREG {
      place.file = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      place.target = try resolved(path)
      let name = place.target + ".\(getpid()).part"
      (place.file, place.temporary) = (open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666), name)
      if place.file >= 0 && exists { fchmod(place.file, status.st_mode & 0o777) }
    }
    if place.file < 0 { throw OutputError(path: path) }
    return place
  }

  /// Where a path leads to, links followed, also where there is nothing yet.
  ///
  /// - Throws: `OutputError` where links lead in a circle.
  private static func resolved(_ path: String) throws(OutputError) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var target = path
    for _ in 0..<mostLinks {
      guard let next = destination(of: target) else { return target }
      // A link says where to go from the folder that it stands in.
      let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
      target = next.hasPrefix("/") ? next : folder + next
    }
    errno = ELOOP
    throw OutputError(path: path)
  }

  /// Links that lead from one to the next; the system follows as many.
  private static let mostLinks = 40

  /// What a link says; nil where the path is none.
  private static func destination(of path: String) -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = max(buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? 0, 0)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
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
