#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Logistic regression with a penalty on weights (elastic net), by cyclic coordinate descent: one weight after the other takes
/// a Newton step, never longer than its trust radius (Genkin, Lewis, Madigan, "Large-Scale Bayesian Logistic Regression for Text
/// Categorization", Technometrics 49, 2007).
///
/// No random numbers and a fixed order, so that the same rows give the same weights.
struct LogisticRegression {
  /// One feature: the rows that have it, with its values there.
  struct Column {
    var rows: [Int] = []
    var values: [Double] = []
    /// Half the penalty on the square of its weight.
    var ridge: Double
    /// The penalty on the size of its weight: makes most exactly zero.
    var lasso: Double

    mutating func add(_ row: Int, _ value: Double = 1) {
      rows.append(row)
      values.append(value)
    }
  }

  private static let mostSweeps = 40
  /// Weights at zero are looked at in every fifth sweep only, after the first three; and only there it may end.
  private static let longSweep = 5
  private static let firstSweeps = 2
  /// Ends when no weight of a long sweep moved farther.
  private static let tolerance = 0.001
  /// Log-odds beyond this are certain.
  private static let certain = 30.0

  private(set) var weights: [Double]
  private var radius: [Double]
  private var scores: [Double]
  private var odds: [Double]
  private let columns: [Column]
  private let outcomes: [Double]

  /// The weights of the columns for outcomes of 0 or 1.
  static func weights(_ columns: [Column], _ outcomes: [Double]) -> [Double] {
    var regression = LogisticRegression(columns, outcomes)
    for sweep in 0..<mostSweeps {
      let isLong = sweep <= firstSweeps || sweep % longSweep == 0
      let largest = regression.sweep(all: isLong)
      if sweep % longSweep == 0, sweep > firstSweeps, largest < tolerance { break }
    }
    return regression.weights
  }

  private init(_ columns: [Column], _ outcomes: [Double]) {
    (self.columns, self.outcomes) = (columns, outcomes)
    weights = Array(repeating: 0, count: columns.count)
    radius = Array(repeating: 1, count: columns.count)
    scores = Array(repeating: 0, count: outcomes.count)
    odds = Array(repeating: 0.5, count: outcomes.count)
  }

  /// Moves each weight once; gives the longest step.
  private mutating func sweep(all: Bool) -> Double {
    var largest = 0.0
    for number in columns.indices where all || weights[number] != 0 {
      let step = self.step(number)
      radius[number] = max(2 * abs(step), radius[number] / 2)
      if step == 0 { continue }
      weights[number] += step
      largest = max(largest, abs(step))
      move(columns[number], step)
    }
    return largest
  }

  /// To the minimum of the quadratic with the lasso, no farther than the trust radius.
  private func step(_ number: Int) -> Double {
    let column = columns[number]
    var (slope, curvature) = (0.0, 1e-6)
    for place in column.rows.indices {
      let (row, value) = (column.rows[place], column.values[place])
      slope += value * (odds[row] - outcomes[row])
      curvature += value * value * odds[row] * (1 - odds[row])
    }
    slope += column.ridge * weights[number]
    curvature += column.ridge
    let pull = curvature * weights[number] - slope
    var target = 0.0
    if pull > column.lasso { target = (pull - column.lasso) / curvature }
    if pull < -column.lasso { target = (pull + column.lasso) / curvature }
    return min(max(target - weights[number], -radius[number]), radius[number])
  }

  private mutating func move(_ column: Column, _ step: Double) {
    for place in column.rows.indices {
      let row = column.rows[place]
      scores[row] += step * column.values[place]
      let score = scores[row]
      odds[row] = score > Self.certain ? 1 : score < -Self.certain ? 0 : 1 / (1 + exp(-score))
    }
  }
}
