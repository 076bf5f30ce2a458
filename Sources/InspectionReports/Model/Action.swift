/// What agencies did, or will do, under a recommendation of an action plan.
public struct Action: Sendable, Equatable {
  /// The report's id, a slash and the number: `marlhaven-action-plan/B.3`.
  public var id: String
  /// The number of the recommendation and a count of its actions: `B.3`. Plans print none.
  public var number: String
  /// The number of the recommendation that it stands under; nil where the plan shows none.
  public var recommendation: String?
  /// The organisations that act, by the names that the plan prints in full, each once. Empty where the text names none.
  public var organisations: [String] = []
  /// Who leads, as printed in a table: `EUHT and Ashmereshire County Council (ACC)`. Nil outside tables.
  public var lead: String?
  /// By when, as printed in a table: `September 2022`. Nil outside tables.
  public var timescale: String?
  /// The paragraph as printed with the list that it opens, its lines joined. In a table, what further columns say follows,
  /// each on a line of its own.
  public var text: String
  /// Where it stands.
  public var place: Place
}
