/// Who followed whom: CCG to CCG to integrated care board, trust to trust.
public struct Succession: Sendable {
  /// A body on the way to another.
  public struct Step: Sendable, Equatable {
    /// The body.
    public var organisation: Organisation
    /// The canonical names from this body to the one that was asked about, both included, in order of succession.
    public var way: [String]
  }

  private let organisations: [Organisation]
  private let positions: [String: Int]
  private let predecessors: [String: [Int]]

  init(_ organisations: [Organisation]) {
    self.organisations = organisations
    positions = Dictionary(
      organisations.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var predecessors: [String: [Int]] = [:]
    for (position, organisation) in organisations.enumerated() {
      for successor in organisation.successors { predecessors[successor, default: []].append(position) }
    }
    self.predecessors = predecessors
  }

  /// All that a body took over, step by step: the nearest first, those of one step in order of the register. Each
  /// is there once, by the shortest way.
  public func predecessors(of organisation: Organisation) -> [Step] {
    walk(from: organisation) { (predecessors[$0.name] ?? []).map { organisations[$0] } }.map {
      Step(organisation: $0.organisation, way: $0.way.reversed())
    }
  }

  /// All that followed a body, step by step.
  public func successors(of organisation: Organisation) -> [Step] {
    walk(from: organisation) { $0.successors.compactMap { positions[$0] }.map { organisations[$0] } }
  }

  /// Breadth first; a way leads from the body that was asked about. The body itself is met only in a circle.
  private func walk(from start: Organisation, next: (Organisation) -> [Organisation]) -> [Step] {
    var steps: [Step] = []
    var met: Set<String> = []
    var queue = [Step(organisation: start, way: [start.name])][...]
    while let step = queue.popFirst() {
      for organisation in next(step.organisation) where met.insert(organisation.name).inserted {
        let found = Step(organisation: organisation, way: step.way + [organisation.name])
        steps.append(found)
        if organisation.name != start.name { queue.append(found) }
      }
    }
    return steps
  }
}
