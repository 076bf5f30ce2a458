/// What two coders made of the same units: how many units the one put into each category (rows) and the other into each (columns).
public struct Contingency: Sendable, Equatable {
  private let counts: [[Int]]

  /// A square of counts.
  public init(_ counts: [[Int]]) { self.counts = counts }

  /// Two lists of categories, unit by unit.
  public init<Category: Hashable>(_ a: [Category], _ b: [Category], categories: [Category]) {
    let places = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
    var counts = [[Int]](repeating: [Int](repeating: 0, count: categories.count), count: categories.count)
    for (first, second) in zip(a, b) {
      if let row = places[first], let column = places[second] { counts[row][column] += 1 }
    }
    self.counts = counts
  }

  /// Units.
  public var n: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  private var agreed: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }
  private var rows: [Int] { counts.map { $0.reduce(0, +) } }
  private var columns: [Int] { counts.indices.map { column in counts.reduce(0) { $0 + $1[column] } } }

  /// The share of units on which both agree; nil without units.
  public var observedAgreement: Double? { n == 0 ? nil : Double(agreed) / Double(n) }

  /// Cohen's kappa, (po - pe) / (1 - pe), where pe is the agreement that the coders' own shares of the categories
  /// would give by chance (Cohen, Educational and Psychological Measurement 20, 1960, p. 37-46). Nil where both use one category only,
  /// as chance would explain all.
  public var kappa: Double? {
    guard let observed = observedAgreement else { return nil }
    let total = Double(n)
    let chance = zip(rows, columns).reduce(0) { $0 + Double($1.0) * Double($1.1) } / (total * total)
    return chance == 1 ? nil : (observed - chance) / (1 - chance)
  }

  /// Krippendorff's alpha for nominal data of two coders without missing values, 1 - Do / De, from the coincidences of all values
  /// (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Nil where one category only is used.
  public var alpha: Double? {
    guard n > 0 else { return nil }
    let values = Double(2 * n)
    let perCategory = zip(rows, columns).map { Double($0 + $1) }
    let expected = 1 - perCategory.reduce(0) { $0 + $1 * ($1 - 1) } / (values * (values - 1))
    guard expected > 0 else { return nil }
    return 1 - (1 - Double(agreed) / Double(n)) / expected
  }
}
