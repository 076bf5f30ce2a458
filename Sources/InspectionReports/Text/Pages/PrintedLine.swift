/// A line of a page as facts about it, whatever showed them: the place and size of its words in a PDF.
struct PrintedLine {
  /// From 1, over the whole report.
  var number: Int
  /// From 1; 0 where the pages of a text are not known.
  var page: Int
  /// The text without bullet and marks of footnotes.
  var text: String {
    didSet { edges = LineEdges(text) }
  }
  /// The left edge of the bullet, or of the text where there is none; and of the text after the bullet.
  var left: Double
  var textLeft: Double
  var right: Double
  var bottom: Double
  /// Height of the print in multiples of the body's.
  var size: Double
  /// The distance to the line above on the page in multiples of the body's height; nil at the top of the page.
  var gap: Double?
  /// 0 for none, 1 for a square, 2 for the dash of a list within a list.
  var bullet: Int
  var isBold: Bool
  var firstWordWidth: Double
  /// The call of a footnote stood at the end of the line.
  var endsInMark = false
  /// The line held two lines of print; `right` is the end of the second.
  var isOverlong = false
  /// The first and the last byte of the text: they are asked of every line, the text itself of few.
  var edges: LineEdges
  /// What may stand in the text; more than does, where it is not known.
  var signs: LineSigns
  /// What few lines have stands apart: lines are copied often.
  private var rare = Rare.nothing

  init(
    number: Int, page: Int, text: String, left: Double, textLeft: Double, right: Double, bottom: Double,
    size: Double, gap: Double?, bullet: Int, isBold: Bool, firstWordWidth: Double, marks: [String] = [],
    openingMark: String? = nil, signs: LineSigns = .any
  ) {
    (self.number, self.page, self.text, edges) = (number, page, text, LineEdges(text))
    (self.left, self.textLeft, self.right, self.bottom) = (left, textLeft, right, bottom)
    (self.size, self.gap, self.bullet) = (size, gap, bullet)
    (self.isBold, self.firstWordWidth, self.signs) = (isBold, firstWordWidth, signs)
    if !marks.isEmpty || openingMark != nil { rare = .marks(Marks(called: marks, opening: openingMark)) }
  }

  var knownPage: Int? { page > 0 ? page : nil }

  /// More room above than between the lines of a paragraph. Lines stand 0.99 to 1.04 heights apart in these letters,
  /// paragraphs 1.38 and more.
  static let paragraphGap = 1.25

  /// A paragraph, bullet or heading begins with the line: room above it, or the top of a page.
  var standsApart: Bool { gap.map { $0 > Self.paragraphGap } ?? true }
}

extension PrintedLine {
  private struct Marks {
    var called: [String] = []
    var opening: String?
    var printed: String?
  }

  private indirect enum Rare {
    case nothing
    case marks(Marks)

    var value: Marks {
      get { if case .marks(let marks) = self { marks } else { Marks() } }
      set { self = .marks(newValue) }
    }
  }

  /// Marks of footnotes that stand in the line: `1`.
  var marks: [String] {
    get { rare.value.called }
    set { rare.value.called = newValue }
  }

  /// The mark that the line begins with, where it is a footnote.
  var openingMark: String? {
    get { rare.value.opening }
    set { if newValue != openingMark { rare.value.opening = newValue } }
  }

  /// A number printed before a paragraph: `12`.
  var printed: String? {
    get { rare.value.printed }
    set { rare.value.printed = newValue }
  }

  /// A number is printed before the paragraph that the line begins.
  var isNumbered: Bool {
    if case .marks(let marks) = rare { marks.printed != nil } else { false }
  }
}
