#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Why what another program writes could not be had.
enum ProgramError: Error, Equatable {
  /// The system could not start the program or read from it: the number of its error.
  case system(Int32)
  /// The program ran for longer than it may.
  case tooSlow
  /// The program wrote more than it may.
  case tooMuchOutput

  /// The system's own words for an error by its number: "Too many open files".
  static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
