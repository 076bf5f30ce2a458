#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

StandardStreams.reserve()
KeptMemory.keep()
// A reader that closes the pipe early is seen as an error of write, not as a signal.
signal(SIGPIPE, SIG_IGN)
exit(Program.run(CommandLine.arguments.dropFirst()).rawValue)
