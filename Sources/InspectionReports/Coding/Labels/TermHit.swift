/// A term where it stands in a text.
struct TermHit {
  /// The number of the label.
  var label: Int32
  /// The number of the term; -1 for an abbreviation that the report defines.
  var term: Int32
  /// The first and the last of its words, as positions in `CodingText.tokens`. For a pair both are the word that completes it.
  var first: Int
  var last: Int
  var strength: VocabularyTerm.Strength

  var isStrong: Bool { strength == .strong }
}
