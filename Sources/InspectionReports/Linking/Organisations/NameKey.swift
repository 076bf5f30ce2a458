/// A name without what reports write now one way, now another: names with one key are one name.
///
/// Forgiven are capitals; "&" for "and"; hyphens, commas and apostrophes; "the" before the name; "NHS" and
/// "Foundation" in the name of a trust, CCG or ICB ("NHSFT", "NHS FT" and "Foundation Trust" are all a trust);
/// "Hospital" for "Hospitals", "Service" for "Services", "Children's" for "Children"; "Clinical Commissioning
/// Group" for "CCG", "Integrated Care Board" for "ICB", "Constabulary" for "Police". Nothing else is: no other
/// spelling, no word left out, no other plural. A plural "CCGs" is a collective and never the key of one body.
///
///     "Marl Vale Hospital NHS FT", "Marl Vale Hospitals NHS Foundation Trust"  ->  marl vale hospital trust
struct NameKey: Hashable {
  /// Hashes of the words.
  let words: [UInt64]
  /// Before which words the name has a comma: "Tees, Esk and Wear Valleys" has one before the second.
  let commas: [Int]

  init(_ name: String) { self.init(NameWord.words(of: name)[...]) }

  /// The key of some words of a text.
  init(_ text: ArraySlice<NameWord>) {
    var (words, commas): ([UInt64], [Int]) = ([], [])
    words.reserveCapacity(text.count)
    for word in text {
      switch word.shape {
      case .comma: commas.append(words.count)
      case .stop: break
      default:
        if words.isEmpty, word.hash == NameWords.the { continue }
        words.append(Self.folded(word.hash))
        Self.shorten(&words)
      }
    }
    if words.contains(where: Self.kinds.contains) {
      if !commas.isEmpty {
        let optional = words.indices.filter { NameWords.isOptional(words[$0]) }
        commas = commas.map { comma in comma - optional.count { $0 < comma } }
      }
      words.removeAll(where: NameWords.isOptional)
    }
    (self.words, self.commas) = (words, commas)
  }

  init(words: [UInt64]) { (self.words, self.commas) = (words, []) }

  static func == (a: NameKey, b: NameKey) -> Bool { a.words == b.words }

  func hash(into hasher: inout Hasher) { words.withUnsafeBytes { hasher.combine(bytes: $0) } }

  var isEmpty: Bool { words.isEmpty }

  /// The last words of names in which "NHS" and "Foundation" mean nothing.
  private static let kinds: WordSet = [
    NameWords.trust, NameWords.ccg, NameWords.icb, NameWords.ccgs, NameWords.icbs, NameWords.trusts,
  ]

  private static let variants = WordSet(NameWords.variants.map(\.of))

  static func folded(_ word: UInt64) -> UInt64 {
    guard variants.contains(word) else { return word }
    return NameWords.variants.first { $0.of == word }?.as ?? word
  }

  /// "clinical commissioning group" -> "ccg".
  private static func shorten(_ words: inout [UInt64]) {
    guard words.count > 2, let last = words.last, endsOfLongForms.contains(last) else { return }
    for (long, short) in longForms where words.suffix(long.count).elementsEqual(long) {
      words.replaceSubrange(words.count - long.count..<words.count, with: [short])
    }
  }

  /// Kinds of commissioner in words and as an abbreviation.
  static let longForms: [(long: [UInt64], short: UInt64)] = [
    ([NameWords.clinical, NameWords.commissioning, NameWords.group], NameWords.ccg),
    ([NameWords.clinical, NameWords.commissioning, NameWords.groups], NameWords.ccgs),
    ([NameWords.integrated, NameWords.care, NameWords.board], NameWords.icb),
  ]

  private static let endsOfLongForms = WordSet(longForms.map { $0.long[$0.long.count - 1] })

  /// The kind of NHS body that the last word says: trust, CCG or ICB.
  var kindWord: UInt64? {
    guard let last = words.last, words.count > 1 else { return nil }
    return last == NameWords.trust || last == NameWords.ccg || last == NameWords.icb ? last : nil
  }

  /// The name without its kind, as people ask for it: "cannock chase" of "Cannock Chase CCG".
  var withoutKind: NameKey? { kindWord == nil ? nil : withoutLastWord }

  private var withoutLastWord: NameKey { NameKey(words: Array(words[..<(words.count - 1)])) }

  /// A trust's name without "Trust", where it still is a name in a text: "Sherwood Forest Hospitals", "Derbyshire
  /// Healthcare", "University Hospitals of North Midlands". "Burton" or "Solent" alone are places.
  var shortForm: NameKey? {
    guard kindWord == NameWords.trust, words.count > 2 else { return nil }
    let last = words[words.count - 2]
    let ends = last == NameWords.hospital || last == NameWords.healthcare || last == NameWords.service
    let begins = words[0] == NameWords.university && words[1] == NameWords.hospital
    return ends || begins ? withoutLastWord : nil
  }

  /// Whether a name begins with the words of this one.
  func begins(_ other: NameKey) -> Bool { !isEmpty && other.words.starts(with: words) }
}
