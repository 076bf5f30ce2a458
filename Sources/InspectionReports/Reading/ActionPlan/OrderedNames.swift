/// Names, each once, in the order in which they came.
struct OrderedNames {
  private(set) var names: [String] = []
  /// The names, from the first too many on.
  private var seen: Set<String> = []

  /// So many are looked through in turn: most paragraphs name fewer, and hashes cost more.
  private static let few = 8

  mutating func add(_ name: String) {
    if names.count == Self.few { seen = Set(names) }
    if names.count < Self.few ? names.contains(name) : !seen.insert(name).inserted { return }
    names.append(name)
  }
}
