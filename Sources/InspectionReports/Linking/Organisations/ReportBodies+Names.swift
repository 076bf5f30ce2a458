/// Finding the names that hold in a report.
extension ReportBodies {
  /// The organisation that a whole name means, nil where none or more than one does.
  func number(named name: String) -> Int? { number(named: NameWord.words(of: name)) }

  func number(named words: [NameWord]) -> Int? {
    guard let start = words.firstIndex(where: { $0.isWord && $0.hash != NameWords.the }),
      let match = match(words, at: start)
    else { return nil }
    let isWhole = words[match.words.upperBound...].allSatisfy { !$0.isWord || NameWords.isOptional($0.hash) }
    return isWhole ? match.organisation : nil
  }

  /// The organisation that a key means.
  func number(of key: NameKey) -> Int? { ownByName[key] ?? register.number(of: key) }

  /// The longest name that begins with a word.
  private func match(_ words: [NameWord], at start: Int) -> Match? {
    let own = index.match(words, at: start)
    let known = register.index.match(words, at: start)
    let best = (own?.end ?? 0) >= (known?.end ?? 0) ? own : known
    if let best { return Match(words: start..<best.end, organisation: best.organisation) }
    // "NHS Cannock Chase CCG" is found from its second word.
    guard words[start].hash == NameWords.nhs, start + 1 < words.count, words[start + 1].isCapital,
      words[start + 1].hash != NameWords.nhs, let match = match(words, at: start + 1)
    else { return nil }
    return Match(words: start..<match.words.upperBound, organisation: match.organisation)
  }

  /// All names in a text, with what is known now.
  func names(in text: consuming NameText) -> Names {
    let matches = matches(in: text)
    return Names(text: text, matches: matches, knowledge: knowledge)
  }

  /// The names in a text that was read before, looked for again only if something was learnt since.
  func matches(of names: Names) -> [Match] {
    names.knowledge == knowledge ? names.matches : matches(in: names.text)
  }

  /// All names in a text, the longest from the left.
  func matches(in text: NameText) -> [Match] {
    let words = text.words
    var matches: [Match] = []
    var end = 0
    for index in text.landmarks where index >= end && words[index].isCapital && mayBegin(words[index].hash) {
      guard !isQualified(words, index), let match = match(words, at: index), !isPoliceCommissioner(match, words)
      else {
        continue
      }
      matches.append(match)
      end = match.words.upperBound
    }
    return matches
  }

  /// Whether a name may begin with a word, in the register or here.
  private func mayBegin(_ word: UInt64) -> Bool {
    register.index.gate.mayContain(word) || index.gate.mayContain(word) || word == NameWords.nhs
  }

  /// "North" before "Staffordshire Police" makes it a body of another place.
  private func isQualified(_ words: [NameWord], _ index: Int) -> Bool {
    index > 0 && words[index - 1].isCapital && NameWords.qualifying.contains(words[index - 1].hash)
  }

  /// "Cheshire Police and Crime Commissioner" is not the force.
  private func isPoliceCommissioner(_ match: Match, _ words: [NameWord]) -> Bool {
    let next = match.words.upperBound
    return next + 1 < words.count && words[next].hash == NameWords.and && words[next + 1].hash == NameWords.crime
      && kind(of: match.organisation) == .police
  }

  /// The organisations of the front matter whose names begin with the words of a short form.
  func listed(beginning key: NameKey) -> [Int] {
    (providers + commissioners).filter { key.begins(NameKey(organisation($0).name)) }
  }

  /// The organisations of the register whose names begin with the words of a short form.
  func registered(beginning key: NameKey) -> [Int] {
    register.organisations.indices.filter { register.askedNames[$0].contains { key.begins($0) } }
  }
}
