/// One thing in an action plan, as the parts of lines that make it: what `PlanReader` cuts the text into, and what
/// `PlanAssembly` makes the report of.
struct PlanBlock {
  enum Role: Equatable {
    /// What stands before the first recommendation: title, partnership, name of the review. A block for each line.
    case head
    /// "Actions taken:", the column names of a table, and the heading of a part without recommendations.
    case heading
    /// An entry of the contents list.
    case contents
    /// A paragraph of introduction or of an appendix.
    case narrative
    /// A recommendation, its printed heading or number in `lead`.
    case recommendation(String)
    /// What was done under a recommendation.
    case action(under: String?)
    /// A line in a table that is no row of it.
    case unplaced
  }

  var role: Role
  /// The heading that a narrative stands under.
  var section = ""
  var lead = Passage()
  var text = Passage()
  /// The cells of a table beside the action: who leads, by when, and what further columns say.
  var agency = Passage()
  var timescale = Passage()
  var further: [Passage] = []
  /// It began with a list mark of its own.
  var isListItem = false
  /// The list that the paragraph opens has begun.
  var isInList = false
  /// A sentence has ended within the paragraph, or within the item of its list that is open, and another one begun.
  var hasSentence = false

  /// Part of what the plan says, not of how it is laid out.
  var isContent: Bool {
    switch role {
    case .narrative, .recommendation, .action, .unplaced: true
    case .head, .heading, .contents: false
    }
  }

  /// The lines from the first to the last part, and the page of the first one where it is known.
  var place: Place {
    var (start, end, page) = (Int.max, 0, 0)
    func add(_ passage: Passage) {
      if passage.isEmpty { return }
      if passage.firstLine < start { (start, page) = (passage.firstLine, passage.page) }
      end = max(end, passage.lastLine)
    }
    add(lead)
    add(text)
    add(agency)
    add(timescale)
    for passage in further { add(passage) }
    if start == .max { start = 0 }
    return Place(page: page == 0 ? nil : page, lines: start...max(start, end))
  }
}
