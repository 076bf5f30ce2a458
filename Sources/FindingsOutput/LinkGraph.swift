import FindingsAnalysis
import InspectionReports

/// Links as a graph in the language of Graphviz: an arrow from each finding to the recommendation that it cites.
///
/// Recommendations are boxes; what is left over, on both sides, is dashed and has no arrow.
///
///     digraph findings {
///       "marlhaven-clas/1.2" -> "marlhaven-clas/R2.1";
///     }
public struct LinkGraph: Sendable {
  private let links: CrossReference

  /// The graph of links.
  public init(_ links: CrossReference) { self.links = links }

  /// What a report has in the graph.
  private struct Cluster {
    var id: String
    var cited: [CrossReference.Link] = []
    var uncited: [CrossReference.Link] = []
    var unanswered: [LocatedFinding] = []
  }

  /// The graph as text: one cluster a report.
  public var text: String {
    "digraph findings {\n  rankdir=LR;\n" + clusters().enumerated().map { text(of: $1, number: $0) }.joined()
      + "}\n"
  }

  private func clusters() -> [Cluster] {
    var (clusters, numbers) = ([Cluster](), [String: Int]())
    func number(of report: Report) -> Int {
      if let number = numbers[report.id] { return number }
      numbers[report.id] = clusters.count
      clusters.append(Cluster(id: report.id))
      return clusters.count - 1
    }
    for link in links.cited { clusters[number(of: link.report)].cited.append(link) }
    for link in links.uncited { clusters[number(of: link.report)].uncited.append(link) }
    for located in links.unanswered { clusters[number(of: located.report)].unanswered.append(located) }
    return clusters
  }

  private func text(of cluster: Cluster, number: Int) -> String {
    var text = "  subgraph cluster_\(number) {\n    label=\(Self.quoted(cluster.id));\n"
    for link in cluster.cited { text += node(link.recommendation, isDashed: false) }
    for link in cluster.uncited { text += node(link.recommendation, isDashed: true) }
    var met: Set<String> = []
    for finding in cluster.cited.flatMap(\.findings) where met.insert(finding.id).inserted {
      text += node(finding, isDashed: false)
    }
    for located in cluster.unanswered { text += node(located.finding, isDashed: true) }
    for link in cluster.cited {
      for finding in link.findings {
        text += "    \(Self.quoted(finding.id)) -> \(Self.quoted(link.recommendation.id));\n"
      }
    }
    return text + "  }\n"
  }

  private func node(_ recommendation: Recommendation, isDashed: Bool) -> String {
    node(recommendation.id, "R" + recommendation.number, recommendation.text, "box", isDashed)
  }

  private func node(_ finding: Finding, isDashed: Bool) -> String {
    node(finding.id, finding.number, finding.text, "ellipse", isDashed)
  }

  private func node(_ id: String, _ label: String, _ text: String, _ shape: String, _ isDashed: Bool) -> String {
    let style = isDashed ? ", style=dashed" : ""
    return
      "    \(Self.quoted(id)) [label=\(Self.quoted(label)), shape=\(shape)\(style), tooltip=\(Self.quoted(text))];\n"
  }

  /// A string as Graphviz reads it: in it, only quotation marks and backslashes mean more than themselves.
  private static func quoted(_ text: String) -> String {
    let escaped = PrintableText.cleaned(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
