#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Why a file or folder could not be read or written.
enum FileError: Error {
  /// The system's own words: "No such file or directory".
  case system(String)
  /// A folder in which no file is a report by its name.
  case noReports

  /// The last error of the system.
  static var last: FileError { .system(String(cString: strerror(errno))) }
}

/// Reads whole files.
enum FileBytes {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `FileError.system` where the file cannot be read.
  static func load(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, expecting: 0) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last }
    return try readAll(file, expecting: Int(status.st_size))
  }

  /// Reads to the end; one byte of room beyond what is expected, so that the end is seen without growing.
  private static func readAll(_ file: Int32, expecting size: Int) throws(FileError) -> [UInt8] {
    var bytes = try next(max(size, 0) + 1, of: file)
    if bytes.count <= size { return bytes }
    while case let more = try next(beyond, of: file), !more.isEmpty { bytes += more }
    return bytes
  }

  /// How many bytes are read at a time of what is larger than it said.
  private static let beyond = 1 << 20

  /// The next bytes of a file: fewer than there is room for only at its end.
  private static func next(_ room: Int, of file: Int32) throws(FileError) -> [UInt8] {
    var failed: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      (count, failed) = fill(buffer, from: file)
    }
    if let failed { throw failed }
    return bytes
  }

  /// Reads until a buffer is full or the file ends.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from file: Int32) -> (Int, FileError?) {
    var count = 0
    while count < buffer.count {
      let got = read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { return (count, .last) }
      if got == 0 { break }
      count += got
    }
    return (count, nil)
  }
}
