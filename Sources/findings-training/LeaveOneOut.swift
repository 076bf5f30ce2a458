import Dispatch
import FindingsAnalysis
import InspectionReports
import Synchronization

/// How well the coding does on a report that its weights have never seen: each report is coded with weights that were learned from
/// all the others.
enum LeaveOneOut {
  /// One coded report.
  struct Coded: Sendable {
    var name: String
    var report: Report
    var codings: [Coding]

    /// The codings as the training takes them; one without first words or judgement teaches nothing.
    var findings: [CodedFinding] {
      codings.compactMap { coding in
        guard let start = coding.start, let judgement = coding.judgement else { return nil }
        return CodedFinding(
          id: coding.id, start: start, services: coding.services.sorted(), themes: coding.themes.sorted(),
          judgement: judgement)
      }
    }
  }

  /// The pairs of codings of each report, in order.
  static func pairs(_ all: [Coded]) throws -> [[CodingPairs.Pair]] {
    let results = Mutex([Result<[CodingPairs.Pair], any Error>?](repeating: nil, count: all.count))
    DispatchQueue.concurrentPerform(iterations: all.count) { index in
      let result = Result { try pairs(of: index, all) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { $0.compactMap(\.self) }.map { try $0.get() }
  }

  private static func pairs(of index: Int, _ all: [Coded]) throws -> [CodingPairs.Pair] {
    var training = CodingTraining(.builtIn)
    for (other, coded) in all.enumerated() where other != index {
      training.add(coded.name, coded.report, coded.findings)
    }
    let coder = try Coder(.builtIn, weights: Array(training.file().utf8))
    var report = all[index].report
    coder.code(&report)
    let file = CodingPairs.CodedReport(name: all[index].name, codings: all[index].codings)
    return CodingPairs([file], against: [report]).pairs
  }

  /// A line for each group of reports: findings, F1 of services and themes, share of judgements alike.
  static func summary(_ all: [Coded], _ pairs: [[CodingPairs.Pair]]) -> String {
    var lines = ["reports\tfindings\tservices F1\tthemes F1\tjudgement\tjudgement of bullets"]
    func add(_ name: String, _ chosen: [CodingPairs.Pair]) {
      let bullets = chosen.filter { pair in
        guard let number = pair.id.split(separator: "/").last else { return false }
        return "SIP".contains(number.prefix(1)) && !number.isEmpty
      }
      lines.append(
        ([name, String(chosen.count)] + [value(.service, chosen), value(.theme, chosen)]
          + [value(.judgement, chosen), value(.judgement, bullets)]).joined(separator: "\t"))
    }
    for (kind, name) in [
      (nil, "all"), (.clasReview, "CLAS"), (.jtaiLetter, "JTAI letters"), (.jtaiReport, "JTAI reports"),
    ]
      as [(ReportKind?, String)]
    {
      add(name, zip(all, pairs).filter { kind == nil || $0.0.report.kind == kind }.flatMap(\.1))
    }
    for (coded, own) in zip(all, pairs) { add(coded.name, own) }
    let labels = Agreement(pairs.flatMap { $0 }).rows.map { row in
      "\(row.facet.rawValue)\t\(row.label)\t\(row.counts.both + row.counts.onlyReference)\t\(row.f1.map(rounded) ?? "-")"
    }
    return (lines + ["", "facet\tlabel\tn\tF1"] + labels).joined(separator: "\n") + "\n"
  }

  private static func value(_ facet: Agreement.Facet, _ pairs: [CodingPairs.Pair]) -> String {
    Agreement(pairs).rows.first { $0.facet == facet && $0.label == "all (micro)" }?.f1.map(rounded) ?? "-"
  }

  /// Three digits behind the point.
  private static func rounded(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    return value >= 1 ? "1.000" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
