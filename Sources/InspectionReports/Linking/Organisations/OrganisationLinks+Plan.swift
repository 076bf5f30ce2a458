extension OrganisationLinks {
  /// Leads the names that the reader of a plan found to organisations: those that a recommendation addresses in its text, and
  /// those that act. A name that leads to none is kept as it is printed.
  mutating func linkPlan(_ report: inout Report) {
    for index in report.recommendations.indices {
      let names = report.recommendations[index].addressees
      report.recommendations[index].addresseeLinks = names.map { name in
        let number = number(of: name)
        return AddresseeLink(
          printed: name,
          meaning: number.map { .organisation(bodies.organisation($0).name) } ?? .unresolved(candidates: []))
      }
      report.recommendations[index].addressees = report.recommendations[index].addresseeLinks.flatMap(\.addressees)
    }
    for index in report.actions.indices {
      var met: Set<String> = []
      report.actions[index].organisations = report.actions[index].organisations.map { name in
        number(of: name).map { bodies.organisation($0).name } ?? name
      }.filter { met.insert($0).inserted }
    }
  }

  /// The organisation that a name means; a body that nobody knows becomes one of the plan, unless its words say only what kind of
  /// body it is ("Children's Services").
  private mutating func number(of name: String) -> Int? {
    if let number = bodies.number(named: name) {
      mentions.note(number, as: name)
      return number
    }
    let isNamed = NameWord.words(of: name).contains {
      $0.isCapital && !BodyEnding.generic.contains($0.hash) && !BodyEnding.leading.contains($0.hash)
    }
    guard isNamed else { return nil }
    let number = bodies.addOwn(name, kind: name.contains("Partnership") ? .partnership : .provider)
    mentions.note(number, as: name)
    return number
  }
}
