/// Reads the headings, sections and terms of files into a vocabulary, each line under the heading above it.
struct VocabularyMaker {
  /// Whether the labels are known already, so that a heading must name one of them.
  let isClosed: Bool
  private var term = TermWords()
  /// The label that lines belong to; nil above the first heading, and under one that is wrong.
  private var label: Int?
  /// Whether lines belong to a heading that is wrong: they are not wrong for that.
  private var isUnderFault = false

  init(isClosed: Bool) { self.isClosed = isClosed }

  mutating func add(
    _ number: Int, of file: VocabularyFile, to vocabulary: inout Vocabulary, _ faults: inout [VocabularyFault]
  ) {
    (label, isUnderFault) = (nil, false)
    let bytes = file.bytes.span
    for row in file.rows {
      do throws(VocabularyFault.Problem) {
        switch row.kind {
        case .same: continue
        case .heading(let kind): try open(kind, file.text(row.range), &vocabulary)
        case .section:
          guard let owner = try owner() else { continue }
          vocabulary.add(section: file.text(row.range), to: owner)
        case .term(let strength):
          guard let owner = try owner() else { continue }
          try vocabulary.read(bytes, row.range, into: &term)
          let entry = Vocabulary.Entry(
            label: owner, strength: strength, file: number, line: row.line, range: row.range)
          vocabulary.add(entry, term)
        }
      } catch {
        faults.append(VocabularyFault(line: row.line, problem: error))
      }
    }
  }

  /// The label above; nil where its heading is wrong.
  private func owner() throws(VocabularyFault.Problem) -> Int? {
    if label == nil, !isUnderFault { throw .termWithoutLabel }
    return label
  }

  /// `ID | Name | covers`
  private mutating func open(
    _ kind: VocabularyLabel.Kind, _ text: String, _ vocabulary: inout Vocabulary
  ) throws(VocabularyFault.Problem) {
    (label, isUnderFault) = (nil, true)
    let parts = text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
      DataTable.trimmed(Substring($0))
    }
    guard parts.count == 3, let id = parts[0], let name = parts[1] else { throw .headingMalformed }
    let heading = VocabularyLabel(kind: kind, id: id, name: name, covers: parts[2] ?? "")
    if let known = vocabulary.number(of: kind, id) {
      vocabulary.rename(known, as: heading)
      label = known
    } else if isClosed {
      throw .labelUnknown(kind, id: id)
    } else {
      vocabulary.add(heading)
      label = vocabulary.labels.count - 1
    }
  }
}
