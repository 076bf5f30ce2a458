/// The words that findings are coded by: services, themes, and the cues of judgement, each with the terms that find it.
///
/// It is data that people keep: `Resources/vocabulary.txt`, whose head describes its form. A file of the same form takes
/// its place, or adds to it where it has the line `extends built-in`. The ids are those of the codebook; a file cannot
/// make new ones.
public struct Vocabulary: Sendable {
  /// No term has more words (on each side of an "&"): `mental health team for children and young people`.
  public static let mostWords = 8
  /// No term stands for more choices of words: `a/b c/d` stands for four.
  public static let mostChoices = 64

  /// A line with a term.
  struct Entry {
    var label: Int
    var strength: VocabularyTerm.Strength
    var file: Int
    var line: Int
    var range: Range<Int>
  }

  private(set) var files: [VocabularyFile] = []
  /// Services, themes and cues in order of the codebook, without their terms. Never more than 64: sets of them are bits.
  private(set) var labels: [VocabularyLabel] = []
  private(set) var entries: [Entry] = []
  private(set) var words = WordTable()
  private(set) var index = TermIndex()
  /// The labels that each heading of a section speaks for, as bits, by the heading in small letters.
  private(set) var sections: [String: UInt64] = [:]

  /// The vocabulary in the program.
  public static let builtIn: Vocabulary = {
    do {
      return try Vocabulary([VocabularyFile(PackageResources.vocabulary_txt)], codebook: nil)
    } catch {
      fatalError("vocabulary.txt, which the tests check: \(error)")
    }
  }()

  /// A vocabulary from a file that people keep.
  ///
  /// - Parameter file: the bytes of the file, UTF-8. With the line `extends built-in` its terms are added to the built-in
  ///   ones, else they take their place: a label that it does not name has no terms. A file without cues of judgement keeps the
  ///   built-in ones, as without cues every finding would look like a strength.
  /// - Throws: the first fault that is an error; `faults(in:)` gives all.
  public init(_ file: [UInt8]) throws(VocabularyFault) {
    let own = try VocabularyFile(file)
    try self.init(Self.files(with: own), codebook: Self.builtIn.labels)
    if !own.hasTerms, !own.extendsBuiltIn { throw VocabularyFault(line: nil, problem: .withoutTerms) }
  }

  /// A file that people keep, after what it keeps of the built-in vocabulary.
  static func files(with own: VocabularyFile) -> [VocabularyFile] {
    if own.extendsBuiltIn { return builtIn.files + [own] }
    return (own.hasCues ? [] : builtIn.files.map(\.cuesOnly)) + [own]
  }

  /// This vocabulary with the terms of a file added.
  ///
  /// - Throws: the first fault of the file that is an error.
  public func extended(by file: [UInt8]) throws(VocabularyFault) -> Vocabulary {
    try Vocabulary(files + [VocabularyFile(file)], codebook: labels)
  }

  /// The services with their terms, in order of the codebook.
  public var services: [VocabularyLabel] { described(.service) }
  /// The themes with their terms, in order of the codebook.
  public var themes: [VocabularyLabel] { described(.theme) }
  /// The cues of judgement with their terms.
  public var cues: [VocabularyLabel] { described(.cue) }

  private func described(_ kind: VocabularyLabel.Kind) -> [VocabularyLabel] {
    var described = labels
    for entry in entries {
      described[entry.label].terms.append(
        VocabularyTerm(text: text(of: entry), strength: entry.strength, line: entry.line))
    }
    return described.filter { $0.kind == kind }
  }

  func text(of entry: Entry) -> String { files[entry.file].text(entry.range) }

  /// The number of a label; nil where there is none of the kind with the id.
  func number(of kind: VocabularyLabel.Kind, _ id: String) -> Int? {
    for number in labels.indices where labels[number].id == id && labels[number].kind == kind { return number }
    return nil
  }

  /// The labels of a kind as bits.
  func labels(of kind: VocabularyLabel.Kind) -> UInt64 {
    var bits: UInt64 = 0
    for number in labels.indices where labels[number].kind == kind { bits |= 1 << UInt64(number) }
    return bits
  }

  // MARK: Making

  /// - Parameter codebook: the labels that may be named; nil for the file that names them first.
  init(_ files: [VocabularyFile], codebook: [VocabularyLabel]?) throws(VocabularyFault) {
    var faults: [VocabularyFault] = []
    self.init(files, codebook: codebook, &faults)
    if let first = faults.min(by: { ($0.line ?? 0) < ($1.line ?? 0) }) { throw first }
  }

  /// Reads what can be read, and notes what cannot.
  init(_ files: [VocabularyFile], codebook: [VocabularyLabel]?, _ faults: inout [VocabularyFault]) {
    self.files = files
    labels = codebook ?? []
    for label in labels.indices { labels[label].sections = [] }
    for file in files { addFamilies(of: file, &faults) }
    addRoles()
    var maker = VocabularyMaker(isClosed: codebook != nil)
    for number in files.indices { maker.add(number, of: files[number], to: &self, &faults) }
    index.endAdding()
    for word in 0..<Int32(words.count) where index.begins(with: word) {
      let isTerm = index.nodes[Int(index.root(word))].end != nil
      words.add(isTerm ? [.beginsTerm, .isTerm] : .beginsTerm, to: word)
    }
    for word in index.laterWords { words.add(.continuesTerm, to: word) }
    for (number, label) in labels.enumerated() {
      for section in label.sections { sections[SectionKey(section).text, default: 0] |= 1 << UInt64(number) }
    }
  }

  /// Makes words count as one: lines `same`. They come first, as they change the words of all terms.
  private mutating func addFamilies(of file: VocabularyFile, _ faults: inout [VocabularyFault]) {
    let bytes = file.bytes.span
    for row in file.rows where row.kind == .same {
      var (index, family) = (row.range.lowerBound, Int32(-1))
      while index < row.range.upperBound {
        guard bytes[index].isLetter || bytes[index].isDigit else {
          if !bytes[index].isBlank {
            let character = TermWords.character(bytes, index, row.range.upperBound)
            faults.append(VocabularyFault(line: row.line, problem: .characterUnreadable(character)))
            break
          }
          index += 1
          continue
        }
        let word = TextWord(bytes, index, row.range.upperBound)
        let form = WordForm(bytes, index..<word.end)
        if family < 0 { family = words.number(ofKey: form.hash, isCapitals: form.isAbbreviation) }
        words.count(form.hash, as: family)
        index = word.end
      }
      if family < 0, index >= row.range.upperBound {
        faults.append(VocabularyFault(line: row.line, problem: .familyEmpty))
      }
    }
  }

  private mutating func addRoles() {
    for (role, list) in WordRole.words {
      let bytes = Array(list.utf8) + [UInt8](repeating: 0, count: WordHash.width)
      let (span, end) = (bytes.span, bytes.count - WordHash.width)
      var index = 0
      while index < end {
        guard span[index].isLetter || span[index].isDigit else {
          index += 1
          continue
        }
        let word = TextWord(span, index, end)
        words.add(role, to: words.number(of: word, span))
        index = word.end
      }
    }
  }

  // MARK: Used by VocabularyMaker

  mutating func add(_ label: VocabularyLabel) { labels.append(label) }

  mutating func rename(_ number: Int, as heading: VocabularyLabel) {
    (labels[number].name, labels[number].covers) = (heading.name, heading.covers)
  }

  mutating func add(section: String, to label: Int) { labels[label].sections.append(section) }

  /// Adds a term that has been read.
  mutating func add(_ entry: Entry, _ term: TermWords) {
    index.add(term, label: entry.label, term: entries.count, entry.strength)
    entries.append(entry)
  }

  /// Reads the words of a term into `term`.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into term: inout TermWords
  ) throws(VocabularyFault.Problem) {
    try term.read(bytes, range, &words)
  }
}
