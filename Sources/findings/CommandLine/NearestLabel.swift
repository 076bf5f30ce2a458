/// Finds what somebody meant who typed part of a heading, or the id or name of a service or theme.
enum NearestLabel {
  /// How many are named.
  private static let most = 3

  /// Those that hold what was typed; failing that, the nearest by edits. Hyphens count as spaces.
  static func names(_ typed: String, among names: [String]) -> [String] {
    let plain = plain(typed)
    let holding = names.filter { !plain.isEmpty && Self.plain($0).contains(plain) }
    if !holding.isEmpty { return Array(holding.prefix(most)) }
    let byPlain = Dictionary(names.map { (Self.plain($0), $0) }) { first, _ in first }
    return NearestName.nearest(plain, among: Array(byPlain.keys), atMost: most).compactMap { byPlain[$0] }
  }

  private static func plain(_ name: String) -> String { name.lowercased().replacing("-", with: " ") }
}
