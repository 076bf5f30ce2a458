import Testing

@testable import findings

@Suite struct ProgressTests {
  private static let start = ContinuousClock.now

  @Test func shownAfterAWhileAndNotTooOften() {
    var progress = Progress(of: 100, isOnTerminal: true, start: Self.start)
    #expect(progress.advance(now: Self.start) == nil)
    #expect(progress.advance(now: Self.start + .milliseconds(499)) == nil)
    #expect(progress.clear() == nil)
    #expect(progress.advance(now: Self.start + .milliseconds(500)) == "\r\u{1B}[K3 of 100 files")
    #expect(progress.advance(now: Self.start + .milliseconds(900)) == nil)
    #expect(progress.clear() == "\r\u{1B}[K")
    #expect(progress.clear() == nil)
    #expect(progress.advance(now: Self.start + .seconds(2)) == "\r\u{1B}[K5 of 100 files")
  }

  @Test func notAtTheEndAndNotInAFile() {
    var one = Progress(of: 1, isOnTerminal: true, start: Self.start)
    #expect(one.advance(now: Self.start + .seconds(9)) == nil)
    var file = Progress(of: 9, isOnTerminal: false, start: Self.start)
    #expect(file.advance(now: Self.start + .seconds(9)) == nil)
  }
}
