/// What must hold of a register: every successor is in it, nobody succeeds himself, and only bodies of one succession share a code.
extension OrganisationRegister {
  func check(_ entries: [(organisation: Organisation, line: Int)]) throws(OrganisationFileError) {
    var codes: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      if let code = entry.organisation.code { codes[code, default: []].append(index) }
    }
    let succession = succession
    for (organisation, line) in entries {
      for successor in organisation.successors where byCanonicalName[successor] == nil {
        throw OrganisationFileError(line: line, problem: .successorUnknown(successor))
      }
      if organisation.successors.isEmpty { continue }
      if succession.successors(of: organisation).contains(where: { $0.organisation.name == organisation.name }) {
        throw OrganisationFileError(line: line, problem: .successionCircular(organisation.name))
      }
    }
    for (organisation, line) in entries {
      guard let code = organisation.code else { continue }
      for other in (codes[code] ?? []).map({ entries[$0].organisation }) where other.name != organisation.name {
        if isSuccession(organisation, other, succession) { continue }
        throw OrganisationFileError(line: line, problem: .codeTaken(code, by: other.name))
      }
    }
  }

  /// Whether one of two bodies followed the other, over others or at once: then they may have one code.
  private func isSuccession(_ a: Organisation, _ b: Organisation, _ succession: Succession) -> Bool {
    succession.successors(of: a).contains { $0.organisation.name == b.name }
      || succession.successors(of: b).contains { $0.organisation.name == a.name }
  }
}
