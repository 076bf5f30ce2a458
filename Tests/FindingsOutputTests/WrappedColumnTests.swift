import Testing

@testable import FindingsOutput

/// A last column that goes on below itself, as it is the answer.
@Suite struct WrappedColumnTests {
  @Test func theLastColumnGoesOn() {
    var table = TextTable(["No", "State", "Where"], wrapsLast: true)
    table.add(["1.1", "wanting", "improvements 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10"])
    table.add(["1.2", "silent", ""])
    // 40 columns, of which "1.1" and "wanting" and the room behind them take 14.
    #expect(
      table.render(width: 40) == """
        No   State    Where
        1.1  wanting  improvements 1.1, 1.2,
                      1.3, 1.4, 1.5, 1.6, 1.7,
                      1.8, 1.9, 1.10
        1.2  silent

        """)
  }
}
