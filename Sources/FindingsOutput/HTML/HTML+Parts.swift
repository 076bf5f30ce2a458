import FindingsAnalysis
import InspectionReports

/// What several parts of a page have alike.
extension HTML {
  /// A table that is scrolled by itself where it is wider than the window; by the keyboard, too.
  static func scrolled(_ name: String, _ table: HTML) -> HTML {
    .element(.div, ["class": "scroll", "role": "region", "aria-label": name, "tabindex": "0"], [table])
  }

  /// A head of a table, a name over each column.
  static func head(_ names: [String]) -> HTML {
    .element(.thead, [.element(.tr, names.map { .element(.th, ["scope": "col"], $0) })])
  }

  /// A sentence where there is nothing to show.
  static func nothing(_ sentence: String) -> HTML { .element(.p, ["class": "nothing"], sentence) }

  /// Parts with something between them.
  static func joined(_ parts: [HTML], _ separator: String) -> HTML {
    .group(parts.enumerated().flatMap { $0 == 0 ? [$1] : [.text(separator), $1] })
  }

  /// A choice of a list.
  static func option(_ value: String, _ name: String) -> HTML { .element(.option, ["value": value], name) }
}

/// Numbers and names as the page shows them.
enum PageText {
  /// "1 finding", "1,204 findings".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// With a comma before every three digits: "1,204".
  private static func grouped(_ number: Int) -> String {
    number < 1000
      ? String(number) : grouped(number / 1000) + "," + String(String(1000 + number % 1000).dropFirst())
  }

  /// A share from 0 to 1: "15.4 %".
  static func share(_ share: Double) -> String { AnswerTable.Cell.share(share).text }

  /// "2016-04-04 to 2016-04-09", or "unknown".
  static func days(_ span: DateSpan?) -> String { span.map { "\($0.start) to \($0.end)" } ?? "unknown" }

  /// "A", "A and B", "A, B and C".
  static func list(_ names: [String]) -> String {
    names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }
}
