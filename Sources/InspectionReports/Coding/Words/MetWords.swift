import Synchronization

/// Keeps what reports had of words for the reports after them, as the words of a language come back. It changes no answer: what a
/// word is does not depend on the report that it stands in.
final class MetWords: Sendable {
  /// One for each report that has been coded at the same time as others.
  private let kept = Mutex<[KnownWords]>([])

  /// Lends the words to the coding of a report.
  ///
  /// - Parameter words: the same each time.
  func lend<Result>(_ words: WordTable, to body: (inout KnownWords) -> Result) -> Result {
    var known = kept.withLock { $0.popLast() } ?? KnownWords(words)
    known.beginReport(words)
    let result = body(&known)
    kept.withLock { $0.append(known) }
    return result
  }
}
