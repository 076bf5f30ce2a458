/// The words of a page by rows, from top to bottom, those of a row from left to right.
struct PrintedRows {
  private(set) var rows: [[PrintedWord]] = []

  /// The middles of words of one row differ by less than this share of the body's height, 3.6 points of 12: a raised digit
  /// does, the next row, a height below, does not.
  private static let sameRow = 0.3
  /// Words whose left edges are closer than this, in points, stand in one place: bold made by printing twice.
  private static let samePlace = 1.0
  /// Less room than this, in points, stands within a word; a blank takes 3.7 at 12 points.
  private static let noRoom = 1.0
  /// Print of less than this share of the body's height is a mark, and no part of the word before it.
  private static let smallPrint = 0.75

  /// - Parameter body: the height of the body's print in points.
  init(_ words: [PrintedWord], body: Double) {
    var middle: Double?
    for word in words.sorted(by: { $0.middle < $1.middle }) {
      if let middle, word.middle - middle < Self.sameRow * body {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
        middle = word.middle
      }
    }
    for index in rows.indices {
      rows[index] = Self.tidied(rows[index].sorted { $0.left < $1.left }, body: body)
    }
  }

  /// Drops words printed twice in one place, and glues what a change of type cut off: "Encompass" and ".".
  private static func tidied(_ words: [PrintedWord], body: Double) -> [PrintedWord] {
    var result: [PrintedWord] = []
    for word in words {
      // No copy of the last word is kept: its text could not grow in place then.
      guard let last = result.indices.last else {
        result.append(word)
        continue
      }
      if abs(word.left - result[last].left) < samePlace, word.text == result[last].text { continue }
      if word.left - result[last].right < noRoom, !word.text.startsWithLetterOrDigit,
        BulletGlyph.level(result[last].text) == 0,
        word.height > smallPrint * body, result[last].height > smallPrint * body
      {
        result[last].text += word.text
        result[last].right = word.right
      } else {
        result.append(word)
      }
    }
    return result
  }
}

extension String {
  /// The first character is a letter or digit of any script.
  var startsWithLetterOrDigit: Bool { first.map { $0.isLetter || $0.isNumber } ?? false }
}
