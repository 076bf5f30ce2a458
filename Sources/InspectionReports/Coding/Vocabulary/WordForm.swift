/// A form that a line `same` names, met exactly as it is written, but for small and capital letters.
struct WordForm {
  let hash: UInt64
  /// Whether it is written in capitals, two letters or more.
  let isAbbreviation: Bool

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let (hasSmall, hasCapital) = range.reduce((false, false)) {
      ($0.0 || bytes[$1].isLowercase, $0.1 || bytes[$1].isUppercase)
    }
    let isCapitals = hasCapital && !hasSmall
    isAbbreviation = isCapitals && range.count > 1
    hash = WordHash.of(bytes, at: range.lowerBound, count: range.count, folding: !isCapitals)
  }
}
