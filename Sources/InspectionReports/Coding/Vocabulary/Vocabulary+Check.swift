extension Vocabulary {
  /// What is wrong with a file that should replace or extend the built-in vocabulary.
  ///
  /// - Parameter file: the bytes of the file.
  /// - Returns: all faults in order of their lines; those with `isError` keep the file from being used. What is wrong
  ///   between a line and a line of the built-in vocabulary that it extends is said of the file's line.
  public static func faults(in file: [UInt8]) -> [VocabularyFault] {
    let read: VocabularyFile
    do {
      read = try VocabularyFile(file)
    } catch {
      return [error]
    }
    var faults: [VocabularyFault] = []
    let files = files(with: read)
    let vocabulary = Vocabulary(files, codebook: builtIn.labels, &faults)
    if faults.isEmpty, !read.hasTerms, !read.extendsBuiltIn {
      faults.append(VocabularyFault(line: nil, problem: .withoutTerms))
    }
    faults += VocabularyCheck(vocabulary, file: files.count - 1).faults
    return faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}

/// Looks for lines of a vocabulary that do nothing, or not what they seem to.
struct VocabularyCheck {
  private struct Words: Hashable {
    var label: Int
    var words: [Int32]
  }

  private struct Found {
    var entry: Int
    var words: [Int32]
  }

  private(set) var faults: [VocabularyFault] = []
  private let vocabulary: Vocabulary
  /// The file that faults are reported of.
  private let file: Int
  /// Terms without "&", each choice of their words on its own.
  private var terms: [Found] = []
  private var first: [Words: Int] = [:]

  init(_ vocabulary: Vocabulary, file: Int) {
    (self.vocabulary, self.file) = (vocabulary, file)
    spell()
    checkRepeated()
    checkExceptions()
    checkFamilies()
    checkLabels()
  }

  private mutating func report(_ entry: Int, _ problem: VocabularyFault.Problem) {
    guard vocabulary.entries[entry].file == file else { return }
    faults.append(VocabularyFault(line: vocabulary.entries[entry].line, problem: problem))
  }

  private func text(_ entry: Int) -> String { vocabulary.text(of: vocabulary.entries[entry]) }

  /// Writes out the choices of every term.
  private mutating func spell() {
    var (table, term) = (vocabulary.words, TermWords())
    for (number, entry) in vocabulary.entries.enumerated() {
      let bytes = vocabulary.files[entry.file].bytes
      do throws(VocabularyFault.Problem) {
        try term.read(bytes.span, entry.range, &table)
      } catch {
        continue  // entries have been read before, without a fault
      }
      guard term.sides.count == 1 else { continue }
      var spelled: [[Int32]] = [[]]
      for place in term.places(ofSide: 0) {
        spelled = spelled.flatMap { words in term.choices(at: place).map { words + [$0] } }
      }
      terms += spelled.map { Found(entry: number, words: $0) }
    }
  }

  private mutating func checkRepeated() {
    var reported: Set<Int> = []
    for term in terms {
      let words = Words(label: vocabulary.entries[term.entry].label, words: term.words)
      guard let earlier = first[words] else {
        first[words] = term.entry
        continue
      }
      let (one, other) = (vocabulary.entries[earlier], vocabulary.entries[term.entry])
      guard earlier != term.entry, reported.insert(term.entry).inserted else { continue }
      if one.strength == .exception, other.strength != .exception {
        report(term.entry, .termUnreachable(text(term.entry), exceptionLine: one.line))
      } else if other.strength == .exception, one.strength != .exception {
        report(term.entry, .termUnreachable(text(earlier), exceptionLine: other.line))
      } else {
        report(term.entry, .termRepeated(text(term.entry), line: one.line))
      }
    }
  }

  /// An exception must hold a term of its label, or the label a pair, which may be completed anywhere.
  private mutating func checkExceptions() {
    let pairs = Set(vocabulary.index.pairs.map { Int($0.label) })
    var (holding, exceptions): (Set<Int>, [Int]) = ([], [])
    for term in terms where vocabulary.entries[term.entry].strength == .exception {
      let label = vocabulary.entries[term.entry].label
      if exceptions.last != term.entry { exceptions.append(term.entry) }
      if pairs.contains(label) || holdsTerm(term.words, of: label) { holding.insert(term.entry) }
    }
    for exception in exceptions where !holding.contains(exception) {
      report(exception, .exceptionIdle(text(exception)))
    }
  }

  private func holdsTerm(_ words: [Int32], of label: Int) -> Bool {
    for start in words.indices {
      for end in start..<words.count {
        guard let entry = first[Words(label: label, words: Array(words[start...end]))] else { continue }
        if vocabulary.entries[entry].strength != .exception { return true }
      }
    }
    return false
  }

  private mutating func checkFamilies() {
    var lines: [UInt64: (file: Int, line: Int)] = [:]
    // A file that does not extend the built-in vocabulary owes nothing to the words that the built-in cues bring along.
    let extends = vocabulary.files[file].extendsBuiltIn
    for (number, file) in vocabulary.files.enumerated() where extends || number == self.file {
      let bytes = file.bytes.span
      for row in file.rows where row.kind == .same {
        var index = row.range.lowerBound
        while index < row.range.upperBound {
          guard bytes[index].isLetter || bytes[index].isDigit else {
            index += 1
            continue
          }
          let word = TextWord(bytes, index, row.range.upperBound)
          let form = WordForm(bytes, index..<word.end).hash
          if let earlier = lines[form], number == self.file, earlier != (number, row.line) {
            let problem = VocabularyFault.Problem.formRepeated(file.text(index..<word.end), line: earlier.line)
            faults.append(VocabularyFault(line: row.line, problem: problem))
          }
          lines[form] = (number, row.line)
          index = word.end
        }
      }
    }
  }

  private mutating func checkLabels() {
    var found: Set<Int> = []
    for entry in vocabulary.entries where entry.strength != .exception { found.insert(entry.label) }
    for (number, label) in vocabulary.labels.enumerated() where !found.contains(number) {
      faults.append(VocabularyFault(line: nil, problem: .labelWithoutTerms(label.kind, id: label.id)))
    }
  }
}
