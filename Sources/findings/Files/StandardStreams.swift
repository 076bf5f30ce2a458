#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Standard input, standard output and standard error.
enum StandardStreams {
  /// Takes the place of those that were closed when the program was started (`findings ... >&-`), so that no file that is opened
  /// gets their numbers: an answer would be written into a report, or a report read as standard input. As before, nothing can be
  /// read from what was closed nor written to it: each is opened the wrong way round (so does glibc for programs with rights
  /// of their own).
  static func reserve() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
