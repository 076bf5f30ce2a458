/// The words that tell the parts of an addressee: honours and forms of address, roles, subjects of work, bodies.
struct AddresseeWords: OptionSet {
  let rawValue: Int

  static let title = Self(rawValue: 1)
  static let honour = Self(rawValue: 2)
  static let particle = Self(rawValue: 4)
  static let role = Self(rawValue: 8)
  static let personsRole = Self(rawValue: 16)
  static let roleOpening = Self(rawValue: 32)
  static let subject = Self(rawValue: 64)
  static let body = Self(rawValue: 128)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What a word without punctuation may be.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    guard let first = word.first, let last = word.last,
      Self.known.mayHold(from: first, to: last, length: word.count)
    else {
      self = []
      return
    }
    self = Self.kinds[Self.hash(word)] ?? []
    if Self.bodies.contains(BareWord.hash(word, 0..<word.count)) { insert(.body) }
  }

  /// FNV-1a, as `BareWord` has it, but with capitals as they are.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = BareWord.basis
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* BareWord.prime }
    return hash
  }

  /// All words below: most others differ from them in length, first or last letter.
  private static let known: AskedWords = {
    var known = AskedWords()
    for words in lists.map(\.1) + [bodyWords] {
      for word in words.pieces(between: 0x20) {
        word.withBytes { known.insert(hash($0), from: $0[0], to: $0[$0.count - 1], length: $0.count) }
      }
    }
    return known
  }()

  /// What words may be, by their hashes.
  private static let kinds: [UInt64: AddresseeWords] = {
    var kinds: [UInt64: AddresseeWords] = [:]
    for (kind, words) in lists {
      for word in words.pieces(between: 0x20) { kinds[word.withBytes(hash), default: []].insert(kind) }
    }
    return kinds
  }()

  private static let roles = """
    Director Chief Chair Head Manager Commissioner Officer Constable Scrutineer Nurse Mayor CEO Executive Lead Leader \
    Superintendent Commander Assistant Deputy
    """

  private static let lists: [(AddresseeWords, String)] = [
    (
      .title,
      """
      Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Professor Prof Councillor Cllr Rev Reverend Revd ACC DCC CC PCC
      """
    ),
    (.honour, "QPM OBE CBE MBE DL KPM JP BEM CB DBE KBE"),
    (.particle, "de van von le la"),
    (.role, roles + " Partnership Board"),
    (.personsRole, roles + " lead scrutineer chair director manager"),
    (
      .roleOpening,
      """
      Designated Probation Interim Strategic Regional Corporate Accountable Independent Divisional Police
      """
    ),
    (
      .subject,
      """
      People Children Children’s Children's Families Education Health Care Adult Adults Social Service Services Skills \
      Quality Nursing Safeguarding Commissioning Communities Public Protection Governance Learning Performance Culture \
      Specialist Place Probation Policing Operations Integrated Directorate Early Help Targeted
      """
    ),
  ]

  private static let bodyWords = """
    council borough boroughs nhs ccg ccgs icb trust group groups police constabulary company board lscb partnership \
    authority team arrangements bcu division cafcass force commissioning
    """

  /// The hashes of their small letters, as they stand in any case.
  private static let bodies = Set(
    bodyWords.pieces(between: 0x20).map { word in word.withBytes { BareWord.hash($0, 0..<$0.count) } })
}
