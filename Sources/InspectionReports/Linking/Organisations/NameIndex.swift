/// Finds all names of a list in a text at once: a tree of their words, walked from each word that may begin a name.
///
/// Each step is one look-up, and names are a few words long: the time is linear in the words of the text, whatever
/// the number of names.
struct NameIndex {
  /// What a text must show besides the words, for a name that is short or an abbreviation.
  enum Condition: UInt8 {
    case none
    /// Each word but the joining ones has a capital: "Nottinghamshire Healthcare", not "Nottinghamshire
    /// healthcare".
    case capitals
    /// The first word has two capitals or more: "ADS", not "ads".
    case acronym
  }

  private struct Ending {
    var organisation: Int
    var condition: Condition
  }

  private var tree = NameTree()
  private var endings: [Ending?] = [nil]
  /// Where a text may have a comma.
  private var commas: Set<Int32> = []
  /// A bit for each first word, by the low bits of its hash: most words of a text begin no name and stop here.
  private(set) var gate = Gate()

  /// Says of most words at once that no name begins with them.
  struct Gate {
    private var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ word: UInt64) { bits[Int(word >> 6 & 1023)] |= 1 << (word & 63) }

    func mayContain(_ word: UInt64) -> Bool { bits[Int(word >> 6 & 1023)] & 1 << (word & 63) != 0 }
  }

  /// Makes room for the words of names.
  mutating func reserveCapacity(_ words: Int) {
    tree.reserveCapacity(words)
    endings.reserveCapacity(words)
  }

  /// Adds a name. The first of two organisations with one name keeps it; a name without condition goes before one
  /// with.
  ///
  /// - Returns: the organisation that has the name already, nil where there is none.
  @discardableResult
  mutating func insert(_ key: NameKey, _ organisation: Int, _ condition: Condition = .none) -> Int? {
    guard !key.isEmpty else { return nil }
    var node: Int32 = 0
    for (index, word) in key.words.enumerated() {
      if key.commas.contains(index) { commas.insert(node) }
      node = child(node, word)
    }
    if let ending = endings[Int(node)], ending.condition.rawValue <= condition.rawValue {
      return ending.organisation == organisation ? nil : ending.organisation
    }
    endings[Int(node)] = Ending(organisation: organisation, condition: condition)
    return nil
  }

  /// Takes a name out again.
  mutating func remove(_ key: NameKey) {
    var node: Int32 = 0
    for word in key.words {
      guard let next = tree.node(after: node, word) else { return }
      node = next
    }
    endings[Int(node)] = nil
  }

  /// The node after a word and all that is read as it; made where it is not there.
  private mutating func child(_ node: Int32, _ word: UInt64) -> Int32 {
    if let child = tree.node(after: node, word) { return child }
    let child = addNode()
    connect(node, word, child)
    for variant in NameWords.variants where variant.as == word { connect(node, variant.of, child) }
    for (long, short) in NameKey.longForms where short == word {
      var inner = node
      for part in long.dropLast() {
        if let next = tree.node(after: inner, part) {
          inner = next
        } else {
          let next = addNode()
          connect(inner, part, next)
          inner = next
        }
      }
      tree.connect(inner, long[long.count - 1], to: child)
    }
    return child
  }

  private mutating func addNode() -> Int32 {
    endings.append(nil)
    return Int32(endings.count - 1)
  }

  private mutating func connect(_ node: Int32, _ word: UInt64, _ child: Int32) {
    tree.connect(node, word, to: child)
    if node == 0 { gate.insert(word) }
  }

  /// The longest name that begins with a word: where it ends, and whose it is.
  func match(_ words: [NameWord], at start: Int) -> (end: Int, organisation: Int)? {
    let first = words[start].hash
    guard gate.mayContain(first) else { return nil }
    var best: (end: Int, organisation: Int)?
    var (node, index, hasCapitals, passed): (Int32, Int, Bool, Int) = (0, start, true, 0)
    while index < words.count {
      let word = words[index]
      guard let next = word.isWord ? tree.node(after: node, word.hash) : nil else {
        // "NHS" and "Foundation" within a name, and a comma where the name has one.
        let mayPass = node > 0 && (NameWords.isOptional(word.hash) || word.shape == .comma && commas.contains(node))
        passed += 1
        guard mayPass, passed <= Self.mostPassed else { return best }
        index += 1
        continue
      }
      if !word.isCapital, !NameWords.joining.contains(word.hash) { hasCapitals = false }
      node = next
      index += 1
      if let ending = endings[Int(node)], isMet(ending.condition, hasCapitals, words[start]) {
        best = (index, ending.organisation)
      }
    }
    return best
  }

  /// Words that a name may have more than the register knows of: "NHS Foundation" and commas.
  private static let mostPassed = 6

  private func isMet(_ condition: Condition, _ hasCapitals: Bool, _ first: NameWord) -> Bool {
    switch condition {
    case .none: true
    case .capitals: hasCapitals
    case .acronym: first.shape == .acronym
    }
  }
}
