import FindingsAnalysis
import InspectionReports

/// The names of services and themes for people.
struct PageLabels {
  private let names: [Facet: [String: String]]

  init(_ vocabulary: Vocabulary) {
    func names(_ labels: [VocabularyLabel]) -> [String: String] {
      Dictionary(labels.map { ($0.id, $0.name) }) { first, _ in first }
    }
    self.names = [.theme: names(vocabulary.themes), .service: names(vocabulary.services)]
  }

  /// The name of a label; its id where the vocabulary does not have it, as reports may be coded elsewhere.
  func name(_ facet: Facet, _ id: String) -> String { names[facet]?[id] ?? id }
}
