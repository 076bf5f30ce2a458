/// Makes the weights of the coding again from coded reports. The same reports, codings and vocabulary give the same bytes.
package struct CodingTraining {
  private static let thresholds = [("service", 0.0), ("theme", -0.3)]

  private let coder: Coder
  private var rows: [TrainingRow] = []
  private var reports = 0
  /// Codings whose finding is not in their report, as report and id.
  package private(set) var unmatched: [String] = []

  /// A training for the terms of a vocabulary.
  package init(_ vocabulary: Vocabulary) { coder = Coder(vocabulary, .none) }

  /// Adds a report with codings of its findings. The order of reports matters to the last digit: add them sorted.
  package mutating func add(_ name: String, _ report: Report, _ coded: [CodedFinding]) {
    let places = FindingPlaces(report.findings)
    var byPlace: [Int: CodedFinding] = [:]
    for finding in coded {
      if let place = places.place(ofCoding: finding.id, beginning: finding.start) {
        byPlace[place] = finding
      } else {
        unmatched.append("\(name) \(finding.id)")
      }
    }
    rows += TrainingRow.rows(name, report, byPlace, coder)
    reports += 1
  }

  /// The file of weights that is learned from what has been added.
  package func file() -> String {
    let lines =
      LabelTraining.weights(.service, rows, coder.vocabulary)
      + LabelTraining.weights(.theme, rows, coder.vocabulary)
      + JudgementTraining.weights(rows)
    let body = ["shared", "label", "term", "clause", "judge"].flatMap { table in
      lines.filter { $0.name[0] == table }.sorted { $0.name.lexicographicallyPrecedes($1.name) }.compactMap(
        Self.line)
    }
    let thresholds = Self.thresholds.map { "threshold\t\($0)\t\(Self.decimal($1))" }
    return (head + thresholds + body).joined(separator: "\n") + "\n"
  }

  /// A line with three decimals; nil where nothing is left of the weight.
  private static func line(_ name: [String], _ weight: Double) -> String? {
    let number = decimal(weight)
    return number == "0.000" ? nil : (name + [number]).joined(separator: "\t")
  }

  /// A weight with three decimals, as `CodingWeightsFile` reads it.
  private static func decimal(_ weight: Double) -> String {
    let thousandths = Int((weight * 1000).rounded())
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    return "\(thousandths < 0 ? "-" : "")\(whole).\(String(1000 + rest).dropFirst())"
  }

  private var head: [String] {
    [
      "# Weights of the coding of findings. Made by findings-training from \(rows.count) coded findings of "
        + "\(reports) reports; do not edit by hand.",
      "# threshold KIND W: a label is given when its score (log-odds) is above W.",
      "# shared KIND FEATURE W: how a hit of any label counts, by where it stands.   "
        + "label LABEL FEATURE W: a label's own start (bias)",
      "# and what the kind of report, the place in it and the other labels' hits say for it.   "
        + "term LABEL TERM W: a term's own weight.",
      "# clause FEATURE W: praise (+) and criticism (-) in a clause.   "
        + "judge JUDGEMENT FEATURE W: from the clauses to the judgement.",
    ]
  }
}
