/// A word of a PDF with the place it is printed at, as `pdftotext -bbox-layout` gives it: points from the upper
/// left corner of the page.
struct PrintedWord {
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}
